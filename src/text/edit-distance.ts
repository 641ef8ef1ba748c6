/** Three rows of the table of distances, one after the other filled anew for each pair of words. */
let rows = [0, 1, 2].map(() => new Uint16Array(64));

/**
 * The number of single-letter changes (insert, delete, replace, swap of neighbours) from `a` to `b`, or `maximum + 1`
 * once it is sure to be more than `maximum`. Optimal string alignment.
 */
export function editDistance(a: string, b: string, maximum: number): number {
  if (Math.abs(a.length - b.length) > maximum) return maximum + 1;
  const width = b.length + 1;
  if ((rows[0]?.length ?? 0) < width) rows = rows.map(() => new Uint16Array(width * 2));
  let [beforePrevious, previous, current] = rows;
  if (!beforePrevious || !previous || !current) throw new RangeError('a table of distances has three rows');
  for (let column = 0; column < width; column++) previous[column] = column;
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let best = row;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column < width; column++) {
      const other = b.charCodeAt(column - 1);
      let distance = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (isSwap) distance = Math.min(distance, (beforePrevious[column - 2] ?? 0) + 1);
      current[column] = distance;
      if (distance < best) best = distance;
    }
    if (best > maximum) return maximum + 1;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return Math.min(previous[b.length] ?? 0, maximum + 1);
}
