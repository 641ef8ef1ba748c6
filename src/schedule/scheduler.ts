import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Clock } from '../model/clock.ts';
import type { PostOutlet } from '../model/post.ts';
import type { Schedule } from '../model/schedule.ts';
import type { ClaimedRun, Move, Store } from '../store/store.ts';
import { LONGEST_WAIT } from './backoff.ts';
import type { Log } from './log.ts';
import { LATEST, planRuns } from './plan-runs.ts';
import { createPoster, LEASE, type PosterParts } from './poster.ts';
import { nextOccurrence, occurrenceOnDate } from './recurrence.ts';
import { tellPauses } from './tell-pauses.ts';

/** What the scheduler needs. */
export interface SchedulerParts extends Omit<PosterParts, 'runs'> {
  readonly store: Store;
  readonly outlet: PostOutlet;
  readonly clock: Clock;
  readonly log: Log;
  /** How many posts are under way at once. Default 16. */
  readonly concurrency?: number;
}

/** Sees to it that what is due is posted. */
export interface Scheduler {
  /**
   * Does everything that is due now, and resolves when nothing is left that could be done at once. One at a time: a call
   * while another runs waits for it and then does the rest.
   */
  tick(): Promise<void>;
  /** When there is something to do next, in milliseconds since the epoch; absent when nothing is planned. */
  nextWake(): Promise<number | undefined>;
}

// An embedded database answers without ever waiting, so that long work must make room for commands by itself.
const PLANNED_AT_ONCE = 50;
/** A clock that goes back by less is only being kept right. */
const SET_BACK_FROM = 60_000;

/** Makes a scheduler. Nothing happens until it is ticked. */
export function createScheduler(parts: SchedulerParts): Scheduler {
  const { store, clock, log } = parts;
  const apart = createApart(log);
  let lastSeen: number | undefined;
  let heldUntil = 0;
  let running: Promise<void> = Promise.resolve();

  const tick = async (): Promise<void> => {
    const now = clock();
    if (lastSeen === undefined && !store.isShared) await store.runs.releaseAll();
    const planning = { ...parts, apart };
    if (lastSeen === undefined || now < lastSeen - SET_BACK_FROM) await correctPlans(planning);
    lastSeen = now;
    await plan(planning);
    await postAll(parts, {
      isHeld: () => heldUntil > clock() && heldUntil <= clock() + LONGEST_WAIT,
      hold: (until) => {
        heldUntil = until;
      },
    });
    await tellPauses(parts);
  };

  return {
    tick: () => {
      running = running.then(tick, tick);
      return running;
    },
    nextWake: async () => {
      const next = await store.runs.nextWake();
      return next === undefined ? undefined : Math.max(next, heldUntil);
    },
  };
}

interface PlanningParts extends SchedulerParts {
  /** Does what concerns one schedule; what fails, such as a time zone that nobody knows, keeps no other waiting. */
  readonly apart: (schedule: Schedule, work: () => Promise<void>) => Promise<void>;
}

/** Tells of each schedule that cannot be planned once. */
function createApart(log: Log): PlanningParts['apart'] {
  const told = new Set<string>();
  return async ({ id }, work) => {
    try {
      await work();
    } catch (error) {
      if (!told.has(id)) log.error({ err: error, schedule: id }, 'a schedule cannot be planned');
      told.add(id);
    }
  };
}

/**
 * Plans anew what was planned by a clock that was ahead and has been set back, or by rules of a time zone that have
 * changed since. Recorded runs stay, so nothing is posted twice; only runs that were called missed before they were due
 * are forgotten.
 */
async function correctPlans(parts: PlanningParts): Promise<void> {
  let after = '';
  for (;;) {
    const active = await parts.store.schedules.active(after, PLANNED_AT_ONCE);
    for (const schedule of active) await parts.apart(schedule, () => correctPlan(parts, schedule));
    const last = active.at(-1);
    if (!last || active.length < PLANNED_AT_ONCE) return;
    after = last.id;
    await letOthersRun();
  }
}

async function correctPlan({ store, clock }: SchedulerParts, schedule: Schedule): Promise<void> {
  const { id, recurrence, next } = schedule;
  if (!next) return;
  const now = clock();
  const corrected = occurrenceOnDate(recurrence, next.date);
  if (corrected.dueAt !== next.dueAt)
    await store.schedules.advance([{ id, from: next, runs: [], next: corrected }]);
  const [last] = await store.runs.history(id, 1);
  const isMissedTooSoon = last?.state === 'missed' && last.dueAt > now;
  const earliest = isMissedTooSoon
    ? occurrenceOnDate(recurrence, last.coversSince)
    : nextOccurrence(recurrence, now);
  if (earliest.dueAt < corrected.dueAt) await store.schedules.rewind(id, earliest, now);
}

async function plan({ store, clock, apart }: PlanningParts): Promise<void> {
  for (;;) {
    const now = clock();
    const due = await store.schedules.due(now, PLANNED_AT_ONCE);
    const moves: Move[] = [];
    for (const schedule of due) {
      const { id, recurrence, next } = schedule;
      if (!next) continue;
      await apart(schedule, async () => {
        const settledUntil = now - next.dueAt > LATEST ? await lastSettled(store, schedule, now) : undefined;
        moves.push({ id, from: next, ...planRuns(recurrence, next, now, settledUntil) });
      });
    }
    await store.schedules.advance(moves);
    await letOthersRun();
    if (due.length < PLANNED_AT_ONCE) return;
  }
}

/** After a clock that was far behind, a schedule waits for times before its own, or before posts it has made. */
async function lastSettled(store: Store, { id, createdAt }: Schedule, now: number): Promise<number> {
  const recent = await store.runs.history(id, 50, now);
  const last = recent.find(({ isRequested }) => !isRequested)?.dueAt ?? Number.NEGATIVE_INFINITY;
  return createdAt > now ? last : Math.max(last, createdAt);
}

interface Holding {
  readonly isHeld: () => boolean;
  readonly hold: (until: number) => void;
}

/** Posts what can be claimed, earliest due first, so many at a time, until there is nothing more. */
async function postAll(parts: SchedulerParts, holding: Holding): Promise<void> {
  const { store, clock, owner, log, concurrency = 16 } = parts;
  const poster = createPoster({ ...parts, runs: store.runs });
  const underWay = new Map<string, Promise<void>>();

  const start = (claimed: ClaimedRun): void => {
    const name = JSON.stringify([claimed.run.scheduleId, claimed.run.date, claimed.run.time]);
    if (underWay.has(name)) return;
    const attempt = poster
      .attempt(claimed)
      .then((hold) => {
        if (hold) holding.hold(hold.until);
      })
      .catch(async (error: unknown) => {
        log.error({ err: error, schedule: claimed.run.scheduleId, date: claimed.run.date }, 'a post failed');
        await store.runs.release(claimed.run, owner, clock() + FAULT_WAIT, true).catch(() => {});
      })
      .finally(() => underWay.delete(name));
    underWay.set(name, attempt);
  };

  for (;;) {
    const free = concurrency - underWay.size;
    if (free >= concurrency / 2 && !holding.isHeld()) {
      const request = { now: clock(), owner, lease: LEASE, longestWait: LONGEST_WAIT, limit: free };
      for (const claimed of await store.runs.claim(request)) start(claimed);
    }
    if (underWay.size === 0) return;
    await Promise.race(underWay.values());
  }
}

/** After a fault of the program or the store; a fault that stays ends with the run being missed. */
const FAULT_WAIT = 60_000;
