import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';

const KEY = /^[\p{L}\p{N}-]{2,12}$/u;
// Nobody has to tell l from 1 or o from 0 when typing a key.
const DIGITS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LETTERS = 3;
// Four digits of 32: among a thousand articles whose names begin alike, one clash is to be expected in two corpora.
const SHORTEST_HASH = 4;
const LONGEST_HASH = 9;

/** Whether `value` may be an article's key: 2 to 12 letters, digits or hyphens. */
export function isArticleKey(value: string): boolean {
  return KEY.test(value);
}

/**
 * The key of an article that asks for none: the first three letters of its file name (`art` when it has none in a–z),
 * then a hash of its path. It depends on nothing but the path, so it stays when other articles come and go.
 *
 * @param source the path below the corpus folder.
 * @param hashLength in digits, from 4 to 9.
 */
export function derivedKey(source: string, hashLength = SHORTEST_HASH): string {
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const letters = fold(name)
    .replace(/[^a-z]/gu, '')
    .slice(0, LETTERS);
  const digest = createHash('sha256').update(source.normalize('NFC')).digest();
  const hash = Array.from(digest.subarray(0, hashLength), (byte) => DIGITS[byte % DIGITS.length]);
  return (letters === '' ? 'art' : letters) + hash.join('');
}

/** An article on its way to a key. */
export interface KeyRequest {
  readonly source: string;
  /** The key it asks for, if any. */
  readonly key?: string;
}

/** The key of an article, and the source of the one that took the key it had asked for, if one did. */
export interface GivenKey {
  readonly key: string;
  readonly takenBy?: string;
}

/**
 * Gives each article its key, by source. Keys asked for go first, in the order of the sources; whoever asks for one that
 * is taken gets a derived one. A derived key that is taken gets a longer hash. Keys that differ in case or accents only
 * are the same, because people type them either way.
 */
export function giveKeys(requests: Iterable<KeyRequest>): ReadonlyMap<string, GivenKey> {
  const sorted = [...requests].sort((a, b) => (a.source < b.source ? -1 : 1));
  const holders = new Map<string, string>();
  const given = new Map<string, GivenKey>();
  for (const { source, key } of sorted) {
    if (key === undefined || holders.has(fold(key))) continue;
    holders.set(fold(key), source);
    given.set(source, { key });
  }
  for (const { source, key } of sorted) {
    if (given.has(source)) continue;
    const free = freeKey(source, holders);
    const takenBy = key === undefined ? undefined : holders.get(fold(key));
    holders.set(fold(free), source);
    given.set(source, takenBy === undefined ? { key: free } : { key: free, takenBy });
  }
  return given;
}

function freeKey(source: string, holders: ReadonlyMap<string, string>): string {
  for (let length = SHORTEST_HASH; length <= LONGEST_HASH; length += 1) {
    const key = derivedKey(source, length);
    if (!holders.has(key)) return key;
  }
  throw new Error(`No free key for ${source}: 45 bits of its path's hash are taken`);
}
