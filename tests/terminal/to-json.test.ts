import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/terminal/to-json.ts';
import { article, found, greene, paragraphs, resultFor, spanOf } from './sample.ts';

describe('the answer as JSON', () => {
  it('has the keys of the format in their order', () => {
    expect(JSON.stringify(toJson(found))).toBe(
      JSON.stringify({
        status: 'found',
        command: 'who-said',
        results: [
          {
            text: paragraphs[1],
            passageId: 'kaz22§2',
            article: {
              id: 'kaz22',
              title: 'Le Kazakhstan et Moscou',
              publisher: 'Une agence',
              date: '2022-01-07',
              language: 'fr',
            },
            match: 'exact',
            confidence: 0.9,
            quote: {
              text: greene.text,
              kind: 'direct',
              speaker: {
                name: 'Sam Greene',
                role: "directeur du Russia Institute au King's College de Londres",
              },
              certainty: 'explicit',
            },
          },
        ],
        suggestions: [],
      }),
    );
  });

  it('names those who say nothing, and how those are called whom the articles quote', () => {
    const nearest = [{ label: 'Manuel Valls, premier ministre', value: 'Manuel Valls' }];
    const silent = [{ given: 'Vals', reason: 'unknown', nearest }] as const;
    expect(toJson({ ...found, silent })).toMatchObject({
      silent: [{ speaker: 'Vals', reason: 'unknown', nearest: ['Manuel Valls'] }],
    });
    expect(toJson({ status: 'nothing-found', command: 'quotes', silent, suggestions: [] })).toMatchObject({
      silent: [{ speaker: 'Vals' }],
    });
    expect(toJson(found)).not.toHaveProperty('silent');
  });

  it('gives the excerpt that is shown, not the whole passage', () => {
    const excerpt = spanOf("Il n'y a rien à gagner à tirer sur la population d'un autre pays");
    const { results } = toJson({ ...found, results: [resultFor(2, { excerpt })] });
    expect(results[0]?.text).toBe("Il n'y a rien à gagner à tirer sur la population d'un autre pays");
  });

  it('says null where nobody is quoted and where the speaker is not established', () => {
    const { results } = toJson({
      status: 'found',
      command: 'ask',
      results: [resultFor(1), resultFor(2, { quote: { ...greene, speaker: null } })],
      suggestions: [],
    });
    expect(results[0]?.quote).toBeNull();
    expect(results[1]?.quote?.speaker).toBeNull();
  });

  it('leaves out a role and metadata that the article does not give', () => {
    const { publisher: _, publishedAt: __, ...rest } = article;
    const { results } = toJson({
      status: 'found',
      command: 'ask',
      results: [resultFor(2, { article: rest, quote: { ...greene, speaker: { name: 'Sam Greene' } } })],
      suggestions: [],
    });
    expect(Object.keys(results[0]?.article ?? {})).toEqual(['id', 'title', 'language']);
    expect(results[0]?.quote?.speaker).toEqual({ name: 'Sam Greene' });
  });

  it('gives what to try instead as plain strings', () => {
    const json = toJson({
      status: 'nothing-found',
      command: 'ask',
      suggestions: [{ label: 'Sam Greene, directeur', value: 'Sam Greene' }],
    });
    expect(json).toEqual({
      status: 'nothing-found',
      command: 'ask',
      results: [],
      suggestions: ['Sam Greene'],
    });
  });
});
