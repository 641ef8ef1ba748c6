import type { Occurrence, Pause, Run, Schedule, Weekday } from '../model/schedule.ts';
import type { RunRow, ScheduleRow } from './database.ts';

const KINDS = ['newest', 'article', 'quote', 'prompt'] as const;
const LOCALES = ['en', 'fr'] as const;
const WHEN_EMPTY = ['say', 'skip'] as const;
const PAUSE_REASONS = ['administrator', 'forbidden', 'unknown-channel', 'rejected'] as const;
const RUN_STATES = ['due', 'publishing', 'posted', 'empty', 'missed', 'refused', 'uncertain'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The schedule that a row holds. */
export function scheduleOf(row: ScheduleRow): Schedule {
  const next = nextOf(row);
  const pause = pauseOf(row);
  return {
    id: row.id,
    serverId: row.server_id,
    channelId: row.channel_id,
    isAnnouncement: row.is_announcement === 1,
    kind: oneOf(KINDS, row.kind),
    ...(row.article_id === null ? {} : { articleId: row.article_id }),
    recurrence: { time: row.local_time, weekdays: weekdaysOf(row.weekdays), zone: row.zone },
    locale: oneOf(LOCALES, row.locale),
    whenEmpty: oneOf(WHEN_EMPTY, row.when_empty),
    createdBy: row.created_by,
    createdAt: row.created_at,
    ...(next ? { next } : {}),
    ...(pause ? { pause } : {}),
  };
}

/** What the row of a schedule is called. */
export function scheduleName({ id }: Pick<ScheduleRow, 'id'>): string {
  return `schedule ${id}`;
}

/** The row that holds a schedule. */
export function scheduleRow(schedule: Schedule): ScheduleRow {
  return {
    id: schedule.id,
    server_id: schedule.serverId,
    channel_id: schedule.channelId,
    is_announcement: schedule.isAnnouncement ? 1 : 0,
    kind: schedule.kind,
    article_id: schedule.articleId ?? null,
    local_time: schedule.recurrence.time,
    weekdays: schedule.recurrence.weekdays.join(''),
    zone: schedule.recurrence.zone,
    locale: schedule.locale,
    when_empty: schedule.whenEmpty,
    created_by: schedule.createdBy,
    created_at: schedule.createdAt,
    next_date: schedule.next?.date ?? null,
    next_due_at: schedule.next?.dueAt ?? null,
    pause_reason: schedule.pause?.reason ?? null,
    paused_at: schedule.pause?.at ?? null,
    is_notice_pending: 0,
  };
}

/** The run that a row holds. */
export function runOf(row: RunRow): Run {
  return {
    scheduleId: row.schedule_id,
    date: row.local_date,
    time: row.local_time,
    dueAt: row.due_at,
    state: oneOf(RUN_STATES, row.state),
    isRequested: row.is_requested === 1,
    covers: row.covers,
    coversSince: row.covers_since,
    ...(row.message_id === null ? {} : { messageId: row.message_id }),
    ...(row.posted_at === null ? {} : { postedAt: row.posted_at }),
    attempts: row.attempts,
  };
}

/** The texts in a JSON array, such as the ids in a run's `items`. */
export function itemsOf(json: string): readonly string[] {
  const items: unknown = JSON.parse(json);
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) {
    throw new TypeError('the store holds something else than a list of texts');
  }
  return items;
}

function nextOf(row: ScheduleRow): Occurrence | undefined {
  if (row.next_date === null || row.next_due_at === null) return undefined;
  return { date: row.next_date, time: row.local_time, dueAt: row.next_due_at };
}

function pauseOf(row: ScheduleRow): Pause | undefined {
  if (row.pause_reason === null || row.paused_at === null) return undefined;
  return { reason: oneOf(PAUSE_REASONS, row.pause_reason), at: row.paused_at };
}

/** Throws where there are none: the next of them would be looked for until the end of time. */
function weekdaysOf(digits: string): readonly Weekday[] {
  const days = WEEKDAYS.filter((day) => digits.includes(String(day)));
  if (days.length === 0) throw new TypeError(`the store holds no weekdays: ${digits}`);
  return days;
}

/** A value as one of those that are known. Throws for any other. */
export function oneOf<const Value extends string>(values: readonly Value[], value: string): Value {
  const found = values.find((known) => known === value);
  if (found === undefined) throw new TypeError(`the store holds an unknown value: ${value}`);
  return found;
}
