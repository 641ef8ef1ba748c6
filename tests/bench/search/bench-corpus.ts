import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frenchLexical } from '../../../src/lang/fr/lexical.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { pick, seededRandom } from './random.ts';

/** A passage of the benchmark. */
export interface BenchPassage {
  readonly id: string;
  readonly articleId: string;
  readonly text: string;
}

const PASSAGES_PER_ARTICLE = 10;
const SYLLABLES = 'ba ce di fo gu la me ni po ra se ti vo ze cha bri dou gnan lier mont ville berg sko'.split(
  ' ',
);

/**
 * Makes `count` passages of two to four sentences of the Wikinews paragraphs. Half of the names and numbers inside a
 * sentence are replaced by made-up ones, so that the vocabulary grows with the collection as it does in real ones.
 */
export function benchPassages(count: number, seed = 1): BenchPassage[] {
  const random = seededRandom(seed);
  const source = readFileSync(join(import.meta.dirname, 'wikinews-fr.txt'), 'utf8')
    .trim()
    .split('\n');
  const pool = source.flatMap((text) =>
    sentences(text, { start: 0, end: text.length }, frenchLexical.abbreviations).map(({ start, end }) =>
      text.slice(start, end),
    ),
  );
  return Array.from({ length: count }, (_, index) => {
    const length = 2 + Math.floor(random() * 3);
    const text = Array.from({ length }, () => vary(pick(pool, random), random)).join(' ');
    return { id: `p${index}`, articleId: `a${Math.floor(index / PASSAGES_PER_ARTICLE)}`, text };
  });
}

function vary(sentence: string, random: () => number): string {
  return sentence.replace(/(?<=\p{Ll}\p{M}*,? )(?:\p{Lu}\p{L}+|\p{N}+)/gu, (word) => {
    if (random() < 0.5) return word;
    return /\p{N}/u.test(word) ? String(Math.floor(random() * 10_000)) : name(random);
  });
}

function name(random: () => number): string {
  const letters = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join(
    '',
  );
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/**
 * Makes `count` queries about `passages`: half are sentences remembered badly (words dropped and misspelt, accents
 * lost), half are a few words in a row, as in a headline or a question.
 */
export function benchQueries(passages: readonly BenchPassage[], count: number, seed = 2): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const words = pick(passages, random).text.split(/\s+/u);
    const from = Math.floor(random() * Math.max(1, words.length - 14));
    if (index % 2 === 1) return words.slice(from, from + 7).join(' ');
    const kept = words.slice(from, from + 14).filter(() => random() > 0.3);
    const misspelt = Math.floor(random() * kept.length);
    const remembered = kept.map((word, at) => (at === misspelt ? misspell(word, random) : word)).join(' ');
    return remembered.normalize('NFD').replace(/\p{M}/gu, '');
  });
}

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 1));
  return word.slice(0, at) + pick([...'aeinrst'], random) + word.slice(at + (random() < 0.5 ? 1 : 0));
}
