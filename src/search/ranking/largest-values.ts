const BUCKETS = 2048;

/** Finds, by counting and without sorting, from which value on a list's largest values begin. */
export class LargestValues {
  private readonly counts = new Uint32Array(BUCKETS);

  /**
   * A value that at least `count` of `values[places]` reach, close below the `count`-th largest; 0 when there are not so
   * many.
   *
   * @param values not negative.
   */
  least(values: Float32Array, places: Uint32Array, count: number): number {
    let largest = 0;
    for (const place of places) largest = Math.max(largest, values[place] ?? 0);
    if (largest === 0) return 0;
    this.counts.fill(0);
    const scale = (BUCKETS - 1) / largest;
    for (const place of places) {
      const bucket = Math.floor((values[place] ?? 0) * scale);
      this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    }
    let reached = 0;
    for (let bucket = BUCKETS - 1; bucket >= 0; bucket--) {
      reached += this.counts[bucket] ?? 0;
      // A hair below the bucket's edge, because the division rounds.
      if (reached >= count) return (bucket / scale) * (1 - 1e-6);
    }
    return 0;
  }
}
