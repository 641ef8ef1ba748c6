const FIRST_ROOM = 1024;

/**
 * Matches of words of a query, one list a property: they are made by the thousand for every query, and objects would take
 * longer to make than to weigh. Every list is as long as the longest so far; a place beyond what was filled says nothing.
 */
export class MatchTable {
  /** The number of the unit that is matched. */
  unit = new Uint16Array(FIRST_ROOM);
  /** How alike the two are, from 0 to 1. */
  likeness = new Float64Array(FIRST_ROOM);
  /** Counted in words from the beginning of the row. */
  position = new Uint32Array(FIRST_ROOM);
  /** 1 where it is the very form of the query. */
  sameForm = new Uint8Array(FIRST_ROOM);
  /** Of a word: the number of its sentence in the row. Of a unit: how often it stands in the row. */
  tally = new Uint32Array(FIRST_ROOM);

  /** Makes room for so many; what was filled may be lost. */
  reserve(count: number): void {
    if (count <= this.unit.length) return;
    const room = count * 2;
    this.unit = new Uint16Array(room);
    this.likeness = new Float64Array(room);
    this.position = new Uint32Array(room);
    this.sameForm = new Uint8Array(room);
    this.tally = new Uint32Array(room);
  }
}

/** What a match counts: the weight of its unit, by how alike the two are. */
export function worthOf(place: number, { unit, likeness }: MatchTable, weights: Float64Array): number {
  return (weights[unit[place] ?? 0] ?? 0) * (likeness[place] ?? 0);
}
