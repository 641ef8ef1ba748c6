import { findArticle, knownArticles } from '../answer/find-article.ts';
import type { Library } from '../answer/library.ts';
import type {
  ListedSchedule,
  ScheduleProblem,
  ScheduleRequest,
  ScheduleService,
} from '../answer/schedule-service.ts';
import type { Clock } from '../model/clock.ts';
import type { Recurrence, Schedule } from '../model/schedule.ts';
import type { Store } from '../store/store.ts';
import { readTime } from './read-time.ts';
import { readWeekdays } from './read-weekdays.ts';
import { nextOccurrence, occurrencesAfter } from './recurrence.ts';
import { newScheduleId } from './schedule-id.ts';
import { findZone, searchZones } from './zones/zone-search.ts';

/** What schedules need. */
export interface ScheduleServiceParts {
  readonly store: Store;
  readonly clock: Clock;
  /** From 0 to below 1: for ids. */
  readonly random: () => number;
  /** The articles that a server may see. */
  readonly libraryOf: (serverId: string) => Library | Promise<Library>;
  /** Called when something may have become due. */
  readonly wake: () => void;
}

/** The most schedules of one server. */
export const MOST_SCHEDULES = 100;
const SHOWN_NEXT = 3;
const MOST_ID_TRIES = 10;

/** Makes a schedule, or says why it cannot be made as it was asked for. */
export async function createSchedule(
  parts: ScheduleServiceParts,
  request: ScheduleRequest,
): ReturnType<ScheduleService['create']> {
  const { store, clock, random, libraryOf, wake } = parts;
  const read = readRequest(request, await libraryOf(request.serverId), clock);
  if ('code' in read) return { status: 'invalid', problem: read };
  if ((await store.schedules.ofServer(request.serverId)).length >= MOST_SCHEDULES)
    return { status: 'invalid', problem: { code: 'too-many', maximum: MOST_SCHEDULES } };
  const now = clock();
  for (let tries = 0; tries < MOST_ID_TRIES; tries++) {
    const schedule: Schedule = {
      id: newScheduleId(random),
      serverId: request.serverId,
      channelId: request.channelId,
      isAnnouncement: request.isAnnouncement ?? false,
      kind: request.kind,
      ...(read.articleId === undefined ? {} : { articleId: read.articleId }),
      recurrence: read.recurrence,
      locale: request.locale,
      whenEmpty: request.whenEmpty ?? 'skip',
      createdBy: request.createdBy,
      createdAt: now,
      next: nextOccurrence(read.recurrence, now),
    };
    if (!(await store.schedules.add(schedule))) continue;
    wake();
    return { status: 'created', ...listed(schedule, now) };
  }
  throw new Error('no free id for a schedule was found');
}

function readRequest(
  request: ScheduleRequest,
  library: Library,
  clock: Clock,
): ScheduleProblem | { readonly recurrence: Recurrence; readonly articleId?: string } {
  const { missingPermissions = [], kind } = request;
  if (missingPermissions.length > 0) return { code: 'missing-permissions', permissions: missingPermissions };
  const time = readTime(request.time);
  if (time === undefined) return { code: 'unreadable-time', given: request.time };
  const weekdays = readWeekdays(request.weekdays ?? 'every day');
  if (!weekdays) return { code: 'unreadable-weekdays', given: request.weekdays ?? '' };
  const zone = findZone(request.zone);
  if (zone === undefined)
    return { code: 'unknown-zone', given: request.zone, known: searchZones(request.zone, clock, 5) };
  const recurrence = { time, weekdays, zone };
  if (kind !== 'article') return { recurrence };
  const article = findArticle(library, request.article ?? '');
  if (!article)
    return { code: 'unknown-article', given: request.article ?? '', known: knownArticles(library) };
  return { recurrence, articleId: article.id };
}

/** A schedule with its next occurrences after `now`, in milliseconds since the epoch. */
export function listed(schedule: Schedule, now: number): ListedSchedule {
  const next = schedule.pause ? [] : occurrencesAfter(schedule.recurrence, now).take(SHOWN_NEXT).toArray();
  return { schedule, next };
}
