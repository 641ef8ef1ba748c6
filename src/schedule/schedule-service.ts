import { completeArticle } from '../answer/find-article.ts';
import { postPhrases } from '../answer/post-phrases/index.ts';
import type { ChangeOutcome, ScheduleService, UnknownSchedule } from '../answer/schedule-service.ts';
import type { Locale } from '../model/language.ts';
import type { Post } from '../model/post.ts';
import type { Recurrence, Schedule } from '../model/schedule.ts';
import { chooseContent, contentOf } from './content/build-content.ts';
import { createSchedule, listed, type ScheduleServiceParts } from './create-schedule.ts';
import { LATEST } from './plan-runs.ts';
import { suggestWeekdays, weekdaysInWords } from './read-weekdays.ts';
import { localTime, nextOccurrence } from './recurrence.ts';
import { searchZones } from './zones/zone-search.ts';

const USUAL_HISTORY = 20;
const MOST_SUGGESTIONS = 25;

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
    suggestSchedules: async (serverId, typed, locale) => {
      const labelled = (await store.schedules.ofServer(serverId)).map((schedule) => ({
        label: `${schedule.id} · ${postPhrases[locale].heading[schedule.kind]} · ${inWords(schedule.recurrence, locale)}`,
        value: schedule.id,
      }));
      const asked = typed.trim().toLowerCase();
      return labelled.filter(({ label }) => label.toLowerCase().includes(asked)).slice(0, MOST_SUGGESTIONS);
    },
    suggestArticles: async (serverId, typed) => completeArticle(await parts.libraryOf(serverId), typed),
    suggestZones: (typed) => searchZones(typed, clock),
    suggestWeekdays,
    inWords,
  };
}

function inWords({ time, weekdays, zone }: Recurrence, locale: Locale): string {
  return `${time}, ${weekdaysInWords(weekdays, locale)}, ${zone}`;
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
  const library = await libraryOf(schedule.serverId);
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
