import { GrowableArray } from '../index/growable-array.ts';

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
/** At most so full are the slots, so that a search meets few other words. */
const FULLEST = 0.5;

/**
 * Distinct words, numbered from 1 in the order in which they came, in typed arrays: the letters of all, one word after the
 * other, and slots by the hash of a word (open addressing). A quarter of the memory of strings in a map, and taken from a
 * snapshot without a look at any word. Number 0 is the empty word.
 */
export class WordTable {
  /** UTF-16 code units. */
  letters = new Uint16Array(64);
  /** Where the word of a number ends in `letters`, where the next one begins. */
  readonly ends = new GrowableArray();
  /** The number of the word in each slot; 0 where there is none. As many as a power of two. */
  slots = new Uint32Array(16);

  constructor() {
    this.ends.push(0);
  }

  /** How many numbers are given, 0 included. */
  get length(): number {
    return this.ends.length;
  }

  /** The number of a word, if it has one. */
  find(word: string): number | undefined {
    const found = this.slots[this.slotOf(word)] ?? 0;
    return found === 0 ? undefined : found;
  }

  /** Gives a word that has no number yet the next one. */
  append(word: string): number {
    const number = this.length;
    const start = this.ends.at(number - 1);
    const end = start + word.length;
    if (end > this.letters.length) this.growLetters(end);
    for (let at = 0; at < word.length; at++) this.letters[start + at] = word.charCodeAt(at);
    this.slots[this.slotOf(word)] = number;
    this.ends.push(end);
    if (number > this.slots.length * FULLEST) this.growSlots();
    return number;
  }

  /** The word of a number. */
  word(number: number): string {
    return String.fromCharCode(...this.letters.subarray(this.start(number), this.ends.at(number)));
  }

  /** How long the word of a number is, in UTF-16 code units. */
  lengthOf(number: number): number {
    return this.ends.at(number) - this.start(number);
  }

  /** How many letters the word of a number and `other` have in common at their beginning. */
  sharedStart(number: number, other: string): number {
    const { letters } = this;
    const start = this.start(number);
    const shortest = Math.min(this.ends.at(number) - start, other.length);
    let shared = 0;
    while (shared < shortest && letters[start + shared] === other.charCodeAt(shared)) shared += 1;
    return shared;
  }

  /** Where the word of a number begins in `letters`. */
  start(number: number): number {
    return number === 0 ? 0 : this.ends.at(number - 1);
  }

  /** Its parts as bytes, views that the next word makes stale. */
  get parts(): readonly Uint8Array[] {
    const { letters, ends, slots } = this;
    const filled = letters.subarray(0, ends.at(ends.length - 1));
    return [filled, ends.filled(), slots].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    );
  }

  /** Takes over another table's parts, each in a buffer of its own. */
  adopt([letters, ends, slots]: readonly Uint8Array<ArrayBuffer>[]): void {
    if (letters === undefined || ends === undefined || slots === undefined) return;
    const room = letters.buffer.byteLength - letters.byteOffset;
    this.letters = new Uint16Array(letters.buffer, letters.byteOffset, Math.floor(room / 2));
    this.ends.adopt(new Uint32Array(ends.buffer, ends.byteOffset, ends.byteLength / 4));
    this.slots = new Uint32Array(slots.buffer, slots.byteOffset, slots.byteLength / 4);
  }

  /** The slot that holds a word, or in which it would be put. */
  private slotOf(word: string): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(word) & mask;
    for (;;) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) return slot;
      if (this.lengthOf(number) === word.length && this.sharedStart(number, word) === word.length)
        return slot;
      slot = (slot + 1) & mask;
    }
  }

  private growLetters(least: number): void {
    const larger = new Uint16Array(Math.max(least, Math.ceil(this.letters.length * 1.5)));
    larger.set(this.letters);
    this.letters = larger;
  }

  private growSlots(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let number = 1; number < this.length; number++) {
      let slot = this.hashAt(number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }

  private hashAt(number: number): number {
    let hash = FNV_OFFSET;
    const end = this.ends.at(number);
    for (let at = this.start(number); at < end; at++)
      hash = Math.imul(hash ^ (this.letters[at] ?? 0), FNV_PRIME);
    return hash ^ (hash >>> 15);
  }
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), its upper bits brought down to where slots are told apart. */
function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15);
}
