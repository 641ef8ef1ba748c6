/** What the clocks of a zone show, by the system's own calendar: the judge of the recurrence, which has other sources. */
export interface LocalClock {
  /** What they show at an instant, as if it were UTC, in milliseconds. */
  at(instant: number): number;
  /** The instants between two others at which they jump, to the minute, with the offsets before and after. */
  changes(from: number, to: number): readonly Change[];
}

/** A jump of the clocks. */
export interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The clocks of a zone. */
export function localClock(zone: string): LocalClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const at = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? Number.NaN;
    return Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
  };
  const offset = (instant: number): number => at(instant) - instant;
  return {
    at,
    changes: (from, to) => findChanges(offset, from, to),
  };
}

/** The first instant at or around a change at which the clocks show this time or, where they leap over it, a later one. */
export function firstInstant({ at, before, after }: Change, wall: number): number {
  return wall - before < at ? wall - before : Math.max(at, wall - after);
}

function findChanges(offset: (instant: number) => number, from: number, to: number): readonly Change[] {
  const changes: Change[] = [];
  for (let start = from, before = offset(from); start < to; start += 3 * DAY) {
    const after = offset(start + 3 * DAY);
    if (after === before) continue;
    let [low, high] = [start, start + 3 * DAY];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, before, after });
    before = after;
  }
  return changes;
}
