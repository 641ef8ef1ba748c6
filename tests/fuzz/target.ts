import fc from 'fast-check';

/** Something that must hold for every input. */
export interface FuzzTarget {
  readonly name: string;
  /** Of a million inputs, that many thousands are for this target; slow ones get fewer. */
  readonly share: number;
  /**
   * Tries `count` inputs and resolves to how many were tried. Throws, with the smallest input that breaks it, its seed and
   * its path, if one does.
   */
  readonly run: (count: number, seed: number) => Promise<number>;
  /** Ends what it has started. */
  readonly end?: () => Promise<void>;
}

/** A target for which `check` throws, or rejects, on an input that breaks it. */
export function target<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  check: (value: T) => unknown,
): FuzzTarget {
  return {
    name,
    share,
    run: async (numRuns, seed) => {
      let tried = 0;
      const property = fc.asyncProperty(input, async (value) => {
        tried += 1;
        await check(value);
      });
      await fc.assert(property, { numRuns, seed });
      return tried;
    },
  };
}
