import type { ChangeOutcome, ScheduleService, UnknownSchedule } from '../answer/schedule-service.ts';
import type { Post } from '../model/post.ts';
import type { Schedule } from '../model/schedule.ts';
import { chooseContent, contentOf } from './content/build-content.ts';
import { createSchedule, listed, type ScheduleServiceParts } from './create-schedule.ts';
import { LATEST } from './plan-runs.ts';
import { localTime, nextOccurrence } from './recurrence.ts';

const USUAL_HISTORY = 20;

/** Makes the schedule service. */
export function createScheduleService(parts: ScheduleServiceParts): ScheduleService {
  const { store, clock, wake } = parts;
  const change = (
    serverId: string,
    id: string,
    apply: (schedule: Schedule, now: number) => Promise<boolean>,
  ): Promise<ChangeOutcome> =>
    withSchedule(parts, serverId, id, async (schedule) => {
      const isChanged = await apply(schedule, clock());
      wake();
      const after = (await store.schedules.find(schedule.id)) ?? schedule;
      return { status: isChanged ? 'changed' : 'unchanged', ...listed(after, clock()) };
    });

  return {
    create: (request) => createSchedule(parts, request),
    list: async (serverId) =>
      (await store.schedules.ofServer(serverId)).map((schedule) => listed(schedule, clock())),
    preview: (serverId, id) => withSchedule(parts, serverId, id, (schedule) => preview(parts, schedule)),
    pause: (serverId, id) => change(serverId, id, (schedule, now) => store.schedules.pause(schedule.id, now)),
    resume: (serverId, id) =>
      change(serverId, id, (schedule, now) =>
        store.schedules.resume(schedule.id, nextOccurrence(schedule.recurrence, now), now - LATEST),
      ),
    runNow: (serverId, id) =>
      change(serverId, id, (schedule, now) =>
        store.runs.request(schedule.id, { ...localTime(schedule.recurrence.zone, now), dueAt: now }),
      ),
    history: (serverId, id, limit = USUAL_HISTORY) =>
      withSchedule(parts, serverId, id, async (schedule) => ({
        status: 'listed',
        schedule,
        runs: await store.runs.history(schedule.id, limit),
      })),
    remove: (serverId, id) =>
      withSchedule(parts, serverId, id, async (schedule) => {
        await store.schedules.remove(schedule.id);
        return { status: 'removed', schedule };
      }),
  };
}

async function preview(
  { store, clock, libraryOf }: ScheduleServiceParts,
  schedule: Schedule,
): Promise<
  | { readonly status: 'previewed'; readonly schedule: Schedule; readonly post: Post }
  | { readonly status: 'silent'; readonly schedule: Schedule }
> {
  const { date, time } = schedule.next ?? nextOccurrence(schedule.recurrence, clock());
  const key = { scheduleId: schedule.id, date, time };
  const library = libraryOf(schedule.serverId);
  const choice = chooseContent(library, schedule, key, await store.runs.usedItems(schedule.id));
  const content = choice && contentOf(library, schedule, key, choice);
  const { locale, kind } = schedule;
  if (content) return { status: 'previewed', schedule, post: { content, locale } };
  if (schedule.whenEmpty === 'skip') return { status: 'silent', schedule };
  return { status: 'previewed', schedule, post: { content: { kind: 'empty', of: kind }, locale } };
}

async function withSchedule<Outcome>(
  { store }: ScheduleServiceParts,
  serverId: string,
  given: string,
  use: (schedule: Schedule) => Promise<Outcome>,
): Promise<Outcome | UnknownSchedule> {
  // A suggestion's label begins with the id.
  const id = given.trim().toLowerCase().split(/\s/u, 1)[0] ?? '';
  const schedule = await store.schedules.find(id);
  if (schedule?.serverId === serverId) return use(schedule);
  return { status: 'unknown-schedule', given, known: await store.schedules.ofServer(serverId) };
}
