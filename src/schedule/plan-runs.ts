import type { Occurrence, Recurrence } from '../model/schedule.ts';
import type { NewRun } from '../store/store.ts';
import { occurrencesAfter } from './recurrence.ts';

/** So late a run is still posted, with a note; later it is missed. Milliseconds. */
export const LATEST = 6 * 3_600_000;

/** What has become due, and what comes next. */
export interface Plan {
  readonly runs: readonly NewRun[];
  readonly next: Occurrence;
}

/**
 * The runs that have become due at `now`, from the occurrence that a schedule was waiting for. Of several, only the last
 * is posted, if it is not too late; those before it are one missed run, which says how many it stands for.
 *
 * @param settledUntil what was due until then was seen to before, whatever the clock said meanwhile; milliseconds.
 */
export function planRuns(
  recurrence: Recurrence,
  waitingFor: Occurrence,
  now: number,
  settledUntil = Number.NEGATIVE_INFINITY,
): Plan {
  const due: Occurrence[] = [];
  let next = waitingFor;
  const following = occurrencesAfter(recurrence, waitingFor.dueAt);
  while (next.dueAt <= now) {
    if (next.dueAt > settledUntil) due.push(next);
    next = following.next().value;
  }
  const last = due.at(-1);
  const isInTime = last !== undefined && now - last.dueAt <= LATEST;
  const missed = isInTime ? due.slice(0, -1) : due;
  return { runs: [...missedRun(missed), ...(isInTime ? [{ ...last, state: 'due' } as const] : [])], next };
}

function missedRun(missed: readonly Occurrence[]): NewRun[] {
  const [first] = missed;
  const last = missed.at(-1);
  if (!first || !last) return [];
  return [{ ...last, state: 'missed', covers: missed.length, coversSince: first.date }];
}
