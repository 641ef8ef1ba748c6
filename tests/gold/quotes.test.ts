import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languagePack } from '../../src/lang/index.ts';
import type { QuoteReading } from '../../src/model/quote.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { type GoldDocument, readGold } from './read-gold.ts';
import { scoreQuotes } from './score-quotes.ts';

const scores = z.object({
  exactF1: z.number(),
  overlapF1: z.number(),
  endToEndF1: z.number(),
  directPrecision: z.number(),
});
const floors = z
  .record(z.string(), scores)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')));

function read(gold: GoldDocument): QuoteReading {
  const pack = languagePack(gold.language);
  if (pack === undefined) throw new Error(`no language pack for ${gold.language}`);
  const { id, language, text } = gold;
  return extractQuotes({ id, key: id, source: id, language, title: id, text, headings: [] }, pack);
}

const gold = readGold();

describe.each(Object.entries(floors))('the quote engine on the %s gold of this project', (set, floor) => {
  const documents = gold.filter((document) => document.set === set);
  const score: Readonly<Record<string, number>> = {
    ...scoreQuotes(documents.map((document) => [document, read(document)])),
  };

  it.each(Object.entries(floor))('does not fall below the recorded floor for %s', (name, value) => {
    expect(score[name]).toBeGreaterThanOrEqual(value);
  });

  it('keeps the floor close under the score, so that a loss shows', () => {
    for (const [name, value] of Object.entries(floor)) expect((score[name] ?? 0) - value).toBeLessThan(2);
  });
});

describe('the quote engine on all gold of this project', () => {
  it('has a floor for every set', () => {
    expect(Object.keys(floors).sort()).toEqual([...new Set(gold.map(({ set }) => set))].sort());
  });

  it('reports at most a tenth of the strings that are no speech', () => {
    const reported = gold.map((document) => {
      const { quotes } = read(document);
      return document.notSpeech.filter(({ start, end }) =>
        quotes.some(({ parts }) => parts.some((part) => part.start >= start && part.end <= end)),
      ).length;
    });
    const all = gold.reduce((sum, document) => sum + document.notSpeech.length, 0);
    expect(all).toBeGreaterThan(10);
    expect(reported.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(all / 10);
  });

  it('finds each of the 13 quotes of the shipped article, and nothing else', () => {
    const shipped = gold.filter(({ id }) => id === 'kazakhstan-2022');
    expect(shipped).toHaveLength(1);
    const { overlapF1, endToEndF1 } = scoreQuotes(shipped.map((document) => [document, read(document)]));
    expect({ overlapF1, endToEndF1 }).toEqual({ overlapF1: 100, endToEndF1: 100 });
  });
});
