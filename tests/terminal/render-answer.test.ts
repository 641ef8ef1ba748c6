import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import type { AnswerLook } from '../../src/terminal/drawing.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { columnsOf } from '../../src/terminal/wrap.ts';
import { article, found, greene, paragraphs, plain, quoted, resultFor, resultOf, spanOf } from './sample.ts';

const foundWith = (...results: readonly ReturnType<typeof resultFor>[]): Answer => ({ ...found, results });

describe('an answer in the terminal', () => {
  it('shows the words behind a bar, then who said them, then where', () => {
    expect(renderAnswer(found, plain)).toBe(
      [
        `│ "La meilleure mission pour Moscou doit être la suivante :`,
        `│ vous y allez, vous avez l'air grand et fort, debout dans`,
        `│ des endroits visibles, et vous n'avez en fait jamais rien`,
        `│ à faire. Il n'y a rien à gagner à tirer sur la population`,
        `│ d'un autre pays", a déclaré Sam Greene, directeur du`,
        `│ Russia Institute au King's College de Londres.`,
        `— Sam Greene, directeur du Russia Institute au King's`,
        `  College de Londres · said directly`,
        `  Le Kazakhstan et Moscou · Une agence · January 7, 2022 ·`,
        `  article in French · kaz22§2`,
      ].join('\n'),
    );
  });

  it('speaks French to who asks in French, and then need not name the language', () => {
    const text = renderAnswer(found, { ...plain, locale: 'fr', width: 99 });
    expect(text).toContain('propos directs');
    expect(text).toContain('7 janvier 2022 · kaz22§2');
    expect(text).not.toContain('article en');
  });

  it('stresses the matching words and loses nothing without colour', () => {
    const colored = renderAnswer(found, { ...plain, color: true });
    expect(colored).toContain('\u001B[1mgrand\u001B[22m');
    expect(stripVTControlCharacters(colored)).toBe(renderAnswer(found, plain));
    expect(renderAnswer(found, plain)).not.toContain('\u001B');
  });

  it('closes every stress on its own line', () => {
    for (const line of renderAnswer(found, { ...plain, width: 20, color: true }).split('\n')) {
      const codes = line
        .split('\u001B')
        .slice(1)
        .map((code) => code.slice(0, code.indexOf('m') + 1));
      const opened = codes.filter((code) => code === '[1m' || code === '[2m');
      expect(codes.filter((code) => code === '[22m')).toHaveLength(opened.length);
    }
  });

  it('fits narrow screens without changing a character of the quote', () => {
    for (const width of [20, 39, 79, 99]) {
      const text = renderAnswer(found, { ...plain, width });
      expect(quoted(text)).toBe(paragraphs[1].replace(/\s+/gu, ' '));
      for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }
  });

  it('quotes any text character for character, up to white space and control characters', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(' ', '漢字 ', '« mot »', '👩‍👩‍👧', 'e\u0301'),
          fc.string({ unit: 'grapheme' }),
        ),
      )
      .map((pieces) => `a${pieces.join('').replace(/\p{C}/gu, '')}z`);
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 99 }), fc.boolean(), (words, width, color) => {
        const shown = stripVTControlCharacters(
          renderAnswer(foundWith(resultOf(words)), { ...plain, width, color }),
        );
        expect(quoted(shown)).toBe(words.replace(/\s+/gu, ' ').trim());
      }),
    );
  });

  it('marks a cut at either end', () => {
    const excerpt = spanOf(
      "Il n'y a rien à gagner à tirer sur la population d'un autre pays\", a déclaré Sam Greene",
    );
    expect(quoted(renderAnswer(foundWith(resultFor(2, { excerpt })), plain))).toBe(
      "[…] Il n'y a rien à gagner à tirer sur la population d'un autre pays\", a déclaré Sam Greene […]",
    );
  });

  it('shortens further hits at sentence ends and names their passage', () => {
    const text = renderAnswer(foundWith(resultFor(1), resultFor(2, { quote: greene })), plain);
    expect(text).toContain('Also found:');
    expect(text).toContain('jamais rien\n│ à faire. […]\n— Sam Greene, directeur');
    expect(text).toMatch(/said directly ·\s+kaz22§2$/u);
  });

  it('names the article of a further hit when it is another one', () => {
    const text = renderAnswer(foundWith(resultFor(1), resultOf('Autre chose.')), plain);
    expect(text).toMatch(
      /│ Autre chose\.\n— [^—]*oth§1\n {2}Le Kazakhstan et Moscou[^—]*article in French$/u,
    );
  });

  it('says so when the speaker is not established', () => {
    const text = renderAnswer(foundWith(resultFor(2, { quote: { ...greene, speaker: null } })), plain);
    expect(text).toContain('— speaker not established · said directly');
  });

  it('says so when the speaker was inferred', () => {
    const quote = { ...greene, certainty: 'inferred' } as const;
    expect(renderAnswer(foundWith(resultFor(2, { quote })), { ...plain, width: 200 })).toContain(
      'said directly · speaker inferred from the context',
    );
  });

  it('says so when nobody is quoted', () => {
    expect(renderAnswer(foundWith(resultFor(1)), plain)).toContain(
      '— the article’s words, no speaker established',
    );
  });

  it('names who is quoted in a passage in which no one quote answers', () => {
    const quote = {
      id: 'q',
      articleId: article.id,
      kind: 'direct',
      parts: greene.parts,
      marked: greene.parts,
    } as const;
    const library: AnswerLook['library'] = {
      ...plain.library,
      quotesIn: () => [
        { ...quote, text: '', attribution: { speakerId: 's', ruleId: 'r', certainty: 'explicit' } },
        { ...quote, text: '' },
      ],
      speaker: (_, id) => (id === 's' ? { id, name: 'Sam Greene', aliases: [], kind: 'person' } : undefined),
    };
    expect(renderAnswer(foundWith(resultFor(2)), { ...plain, library })).toContain(
      '— quoted here: Sam Greene, speaker not established',
    );
  });

  it('says so when the words differ from what was looked up', () => {
    const text = renderAnswer(foundWith(resultFor(2, { quote: greene, match: 'altered' })), plain);
    expect(text).toContain('words differ');
  });

  it('repeats a quote that is the smaller part of what is shown, so that nobody is given the words around it', () => {
    const part = spanOf('un autre pays');
    const quote = { ...greene, parts: [part], text: 'un autre pays' };
    expect(renderAnswer(foundWith(resultFor(2, { quote })), plain)).toContain('“un autre pays”');
    expect(renderAnswer(found, plain)).not.toContain('“');
  });

  it('sets words that have guillemets of their own within other marks', () => {
    const quote = { ...greene, parts: [spanOf('un autre pays')], text: 'que « un autre pays »' };
    const shown = (locale: 'en' | 'fr') =>
      renderAnswer(foundWith(resultFor(2, { quote })), { ...plain, locale, width: 500 });
    expect(shown('fr')).toContain('“que « un autre pays »”');
    expect(shown('en')).toContain('“que « un autre pays »”');
  });

  it('says that a title only describes the article, and gives the address a line of its own', () => {
    const described = { ...article, isTitleDescriptive: true, url: 'https://example.org/a' };
    const text = renderAnswer(foundWith(resultFor(2, { article: described })), plain);
    expect(text).toContain('Le Kazakhstan et Moscou (descriptive title)');
    expect(text.split('\n')).toContain('  https://example.org/a');
  });

  it('shows control characters of a source as signs', () => {
    const hostile = { ...article, title: 'A\u001B]0;owned\u0007', url: 'https://example.org/\u202Egpj' };
    const words = 'Un \u001B[2J piège\u009B \u202Eà lire.';
    const text = renderAnswer(
      foundWith(
        resultOf(words, { quote: { ...greene, parts: [], text: words, speaker: { name: 'X\u001B[8m' } } }),
        resultFor(1, { article: hostile }),
      ),
      plain,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(text).toContain('Un ␛[2J piège⟨U+009B⟩ ⟨U+202E⟩à lire.');
  });

  it('has no blank line inside where a blank line ends it', () => {
    const results = foundWith(resultFor(2, { quote: greene }), resultFor(1), resultFor(3));
    expect(renderAnswer(results, plain)).toContain('\n\n');
    expect(renderAnswer(results, { ...plain, isCompact: true })).not.toContain('\n\n');
  });
});
