import type { BenchPassage } from './bench-corpus.ts';

/** A search engine as the benchmark drives it. */
export interface BenchEngine {
  /** Puts the passages into what the engine takes; not timed. */
  prepare?(passages: readonly BenchPassage[]): void;
  build(passages: readonly BenchPassage[]): Promise<void> | void;
  /** How many passages it found, of the best ten. */
  search(query: string): Promise<number> | number;
  complete?(typed: string): number;
  /** Saves the index; not timed. */
  save?(): Saved | Promise<Saved>;
  /** Adds one article of 30 passages and removes it again. */
  change?(): void;
}

/** A saved index. */
export interface Saved {
  readonly bytes: number;
  /** Loads it again (timed) and gives a first, misspelt query (timed). */
  readonly load: () => (() => void) | Promise<() => void>;
}
