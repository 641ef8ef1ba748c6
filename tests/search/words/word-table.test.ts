import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarWords } from '../../../src/search/words/similar-words.ts';
import { SortedWords } from '../../../src/search/words/sorted-words.ts';
import { WordTable } from '../../../src/search/words/word-table.ts';
import { finish } from '../../../src/slices/steps.ts';

// Few letters, so that words are often alike; some beyond the first 65,536 characters.
const words = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '𝒳'), minLength: 1, maxLength: 9 }),
  {
    maxLength: 120,
  },
);

/** A table of the distinct words of a list, numbered in their order. */
function tableOf(list: readonly string[]) {
  const table = new WordTable();
  const known = new Map<string, number>();
  for (const word of list) if (!known.has(word)) known.set(word, table.append(word));
  const sorted = new SortedWords(table);
  sorted.admit();
  return { table, known, sorted };
}

/** The edit distance, from its definition. */
function distanceOf(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...Array(left.length)].map((_, at) => [at, left.charAt(at)] as const)) {
    const next = [at + 1];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (right.charAt(column - 1) === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('a table of words', () => {
  it('gives each word one number and finds it again', () => {
    fc.assert(
      fc.property(words, fc.string(), (list, other) => {
        const { table, known } = tableOf(list);
        for (const [word, number] of known) {
          expect(table.find(word)).toBe(number);
          expect(table.word(number)).toBe(word);
          expect(table.lengthOf(number)).toBe(word.length);
        }
        expect(table.find(other)).toBe(known.get(other));
        expect(table.length).toBe(known.size + 1);
      }),
    );
  });

  it('grows to many words, and is the same when taken over', () => {
    const list = Array.from({ length: 5_000 }, (_, at) => `mot${at * 7_919}`);
    const { table } = tableOf(list);
    const again = new WordTable();
    again.adopt(table.parts.map((part) => part.slice()));
    expect(list.map((word) => again.find(word))).toEqual(list.map((_, at) => at + 1));
    expect(again.append('another')).toBe(5_001);
    expect(again.word(5_000)).toBe(list.at(-1));
  });
});

describe('the order of words', () => {
  it('is that of their letters, also after further words came', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const { table, known, sorted } = tableOf(first);
        finish(sorted.preparing(0));
        for (const word of second) if (!known.has(word)) known.set(word, table.append(word));
        sorted.admit();
        expect([...sorted.numbers].map((number) => table.word(number))).toEqual([...known.keys()].sort());
      }),
    );
  });

  it('tells which begin alike', () => {
    fc.assert(
      fc.property(
        words,
        fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 3 }),
        (list, prefix) => {
          const { table, known, sorted } = tableOf(list);
          const found = [...sorted.numbers.subarray(...sorted.beginningWith(prefix))];
          const expected = [...known.keys()].sort().filter((word) => word.startsWith(prefix));
          expect(found.map((number) => table.word(number))).toEqual(expected);
        },
      ),
    );
  });
});

describe('similar words', () => {
  it('are those within the edit distance, no other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });
    fc.assert(
      fc.property(words, word, fc.integer({ min: 1, max: 2 }), (list, asked, most) => {
        const { table, known, sorted } = tableOf(list);
        const found = [...similarWords(asked, most, table, sorted)].map(([id, distance]) => [
          table.word(id),
          distance,
        ]);
        const expected = [...known.keys()]
          .sort()
          .map((other) => [other, distanceOf(asked, other)] as const)
          .filter(([, distance]) => distance <= most);
        expect(found).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});
