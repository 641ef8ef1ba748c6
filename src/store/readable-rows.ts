/** Hears of a row that cannot be read, such as one that somebody has edited by hand. `what`: which. */
export type OnUnreadable = (error: unknown, what: string) => void;

/** Reads rows of many servers. */
export type ReadRows = <Row, Item>(
  rows: readonly Row[],
  read: (row: Row) => Item,
  nameOf: (row: Row) => string,
) => Item[];

/**
 * Makes what reads rows of many servers without those that cannot be read, so that a row of one server keeps no other
 * waiting. Tells of each such row once.
 */
export function createReadRows(onUnreadable: OnUnreadable): ReadRows {
  const told = new Set<string>();
  return (rows, read, nameOf) =>
    rows.flatMap((row) => {
      try {
        return [read(row)];
      } catch (error) {
        const what = nameOf(row);
        if (!told.has(what)) onUnreadable(error, what);
        told.add(what);
        return [];
      }
    });
}
