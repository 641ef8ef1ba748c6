import type { SortedWords } from './sorted-words.ts';
import type { WordTable } from './word-table.ts';

/** Longer words are not compared: forms end here. */
const LONGEST = 64;

/**
 * The words of a table that differ from `word` by at most `most` letters added, dropped or changed, with how many.
 *
 * The words are gone through in the order of their letters, and the rows of the edit distance table that a word shares with
 * the one before it are kept. As soon as a row holds nothing within reach, all words that begin alike are passed over: the
 * walk of a radix tree, without the tree.
 */
export function similarWords(
  word: string,
  most: number,
  table: WordTable,
  sorted: SortedWords,
): Map<number, number> {
  const found = new Map<number, number>();
  if (word.length > LONGEST) return found;
  const { numbers } = sorted;
  const { letters } = table;
  const walk = new Walk(word, most);
  for (let place = 0; place < numbers.length; ) {
    const number = numbers[place] ?? 0;
    const start = table.start(number);
    const length = table.lengthOf(number);
    if (walk.follow(letters, start, length)) {
      const distance = walk.distance(length);
      if (distance <= most) found.set(number, distance);
      place += 1;
    } else place = walk.pass(numbers, place, table);
  }
  return found;
}

/** A path of letters with the rows of the edit distance table along it, only the cells near the diagonal filled. */
class Walk {
  readonly #word: Uint16Array;
  readonly #most: number;
  readonly #width: number;
  readonly #rows: Uint8Array;
  readonly #path = new Uint16Array(LONGEST + 1);
  #depth = 0;

  constructor(word: string, most: number) {
    this.#word = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
    this.#most = most;
    this.#width = word.length + 2;
    this.#rows = new Uint8Array((LONGEST + 2) * this.#width);
    for (let column = 0; column <= word.length; column++) this.#rows[column] = Math.min(column, most + 1);
  }

  /** Goes along a word as far as anything may be within reach; whether that is its end. */
  follow(letters: Uint16Array, start: number, length: number): boolean {
    let depth = 0;
    while (depth < this.#depth && depth < length && letters[start + depth] === this.#path[depth]) depth += 1;
    let isWithinReach = true;
    while (isWithinReach && depth < length && depth < LONGEST) {
      const letter = letters[start + depth] ?? 0;
      this.#path[depth] = letter;
      depth += 1;
      isWithinReach = this.#fill(depth, letter);
    }
    this.#depth = depth;
    return isWithinReach;
  }

  /** How far the word along which it went, so many letters long, is from the word looked for. */
  distance(length: number): number {
    const { length: columns } = this.#word;
    const isNear = length <= LONGEST && Math.abs(length - columns) <= this.#most;
    return isNear ? (this.#rows[length * this.#width + columns] ?? 0) : this.#most + 1;
  }

  /** The place after all words that begin with the path. */
  pass(numbers: Uint32Array, place: number, table: WordTable): number {
    let step = 1;
    while (place + step < numbers.length && this.#begins(numbers[place + step] ?? 0, table)) step *= 2;
    let low = place + (step >>> 1);
    let high = Math.min(place + step, numbers.length);
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if (this.#begins(numbers[middle] ?? 0, table)) low = middle;
      else high = middle;
    }
    // The row of the last letter is of no more use.
    this.#depth -= 1;
    return Math.max(low + 1, place + 1);
  }

  #begins(number: number, table: WordTable): boolean {
    const start = table.start(number);
    if (table.lengthOf(number) < this.#depth) return false;
    // Words in order that begin alike differ late.
    for (let at = this.#depth - 1; at >= 0; at--) {
      if (table.letters[start + at] !== this.#path[at]) return false;
    }
    return true;
  }

  /** Fills the row of a path so long that ends in `letter`; whether any cell of it is within reach. */
  #fill(depth: number, letter: number): boolean {
    const rows = this.#rows;
    const word = this.#word;
    const most = this.#most;
    const now = depth * this.#width;
    const before = now - this.#width;
    const first = Math.max(1, depth - most);
    const last = Math.min(word.length, depth + most);
    rows[now + first - 1] = first === 1 ? Math.min(depth, most + 1) : most + 1;
    let least = rows[now + first - 1] ?? 0;
    for (let column = first; column <= last; column++) {
      const replaced = (rows[before + column - 1] ?? 0) + (word[column - 1] === letter ? 0 : 1);
      const above = column < depth + most ? (rows[before + column] ?? 0) : most;
      const best = Math.min(replaced, above + 1, (rows[now + column - 1] ?? 0) + 1, most + 1);
      rows[now + column] = best;
      if (best < least) least = best;
    }
    return least <= most;
  }
}
