import { createHash } from 'node:crypto';
import type { AddedText } from '../model/server-article.ts';
import { fold } from '../text/fold.ts';

// Nobody has to tell l from 1 or o from 0 when typing a key.
const DIGITS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LETTERS = 3;
const SHORTEST_HASH = 3;
const LONGEST_HASH = 12;

/**
 * A key for an article of a server, such as `bri.x4k`: the first letters of its title, and a hash of where it came from,
 * so that it is the same when it is removed and added again. The full stop tells it from every key in the corpus folder.
 */
export function newKey(added: AddedText, isTaken: (key: string) => boolean): string {
  const { origin } = added;
  const from = origin.kind === 'address' ? origin.address : added.text;
  const digest = createHash('sha256').update(from).digest();
  const letters = fold(added.title)
    .replace(/[^a-z]/gu, '')
    .slice(0, LETTERS);
  for (let length = SHORTEST_HASH; length <= LONGEST_HASH; length++) {
    const hash = Array.from(digest.subarray(0, length), (byte) => DIGITS[byte % DIGITS.length]).join('');
    const key = `${letters === '' ? 'art' : letters}.${hash}`;
    if (!isTaken(key)) return key;
  }
  throw new Error('no free key for an article was found');
}
