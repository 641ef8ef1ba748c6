import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchPassages } from '../search/bench-corpus.ts';
import { pick, seededRandom } from '../search/random.ts';

const PASSAGES_PER_ARTICLE = 20;

/** Writes the passages of the search benchmark as articles into a folder, and returns them. */
export async function writeBenchArticles(folder: string, count: number, seed: number): Promise<string[]> {
  const passages = benchPassages(count, seed).map(({ text }) => text);
  await mkdir(folder, { recursive: true });
  for (let first = 0; first < count; first += PASSAGES_PER_ARTICLE) {
    const body = passages.slice(first, first + PASSAGES_PER_ARTICLE).join('\n\n');
    const number = first / PASSAGES_PER_ARTICLE + 1;
    await writeFile(join(folder, `article-${number}.txt`), `${body}\n`);
  }
  return passages;
}

/** Gives one text after the other, without end. */
export type Texts = () => string;

/** Quotes as people remember them: up to fourteen words in a row of which some are lost. No two are the same. */
export function benchQuotes(passages: readonly string[], seed: number): Texts {
  const random = seededRandom(seed);
  return distinct(() => remembered(passages, random));
}

/** What is typed of such quotes when suggestions are asked for: 6 to 25 characters. No two are the same. */
export function benchBeginnings(passages: readonly string[], seed: number): Texts {
  const random = seededRandom(seed);
  return distinct(() => remembered(passages, random).slice(0, 6 + Math.floor(random() * 20)));
}

function remembered(passages: readonly string[], random: () => number): string {
  const words = pick(passages, random).split(/\s+/u);
  const from = Math.floor(random() * Math.max(1, words.length - 14));
  return words
    .slice(from, from + 14)
    .filter(() => random() > 0.2)
    .join(' ');
}

function distinct(make: Texts): Texts {
  const seen = new Set<string>();
  return () => {
    let text = make();
    while (seen.has(text)) text = make();
    seen.add(text);
    return text;
  };
}
