import { Temporal } from 'temporal-polyfill';
import type { Occurrence, Recurrence } from '../model/schedule.ts';

/**
 * The occurrences of a recurrence that are due after an instant, earliest first, without end. Each is due at the first
 * instant at which the clocks of the zone reach the local time: a time that they leap over in spring is due at the first
 * minute after the gap, one that they show twice in autumn is due the first time.
 *
 * @param after milliseconds since the epoch.
 */
export function* occurrencesAfter(recurrence: Recurrence, after: number): Generator<Occurrence, never, void> {
  const start = Temporal.Instant.fromEpochMilliseconds(after)
    .toZonedDateTimeISO(recurrence.zone)
    .toPlainDate();
  // The day before counts too: a time in a gap at the end of a day is due on the next.
  for (let day = start.subtract({ days: 1 }); ; day = day.add({ days: 1 })) {
    if (!isOn(recurrence, day)) continue;
    const occurrence = occurrenceOn(recurrence, day);
    if (occurrence.dueAt > after) yield occurrence;
  }
}

/** The next occurrence that is due after an instant, in milliseconds since the epoch. */
export function nextOccurrence(recurrence: Recurrence, after: number): Occurrence {
  return occurrencesAfter(recurrence, after).next().value;
}

/** The occurrence on a local date, `YYYY-MM-DD`, whether or not the weekday is one of the recurrence's. */
export function occurrenceOnDate(recurrence: Recurrence, date: string): Occurrence {
  return occurrenceOn(recurrence, Temporal.PlainDate.from(date));
}

/** The local date, `YYYY-MM-DD`, and time, `HH:MM:SS`, of an instant. */
export function localTime(zone: string, instant: number): { readonly date: string; readonly time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'second' }),
  };
}

function isOn({ weekdays }: Recurrence, day: Temporal.PlainDate): boolean {
  return weekdays.some((weekday) => weekday === day.dayOfWeek);
}

function occurrenceOn({ time, zone }: Recurrence, day: Temporal.PlainDate): Occurrence {
  const asked = day.toPlainDateTime(Temporal.PlainTime.from(time));
  return { date: day.toString(), time, dueAt: firstInstant(asked, zone) };
}

function firstInstant(asked: Temporal.PlainDateTime, zone: string): number {
  const resolved = asked.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (resolved.toPlainDateTime().equals(asked)) return resolved.epochMilliseconds;
  // The clocks never show this time. `earlier` lies before the gap by as much as the time lies in it, so the next
  // change of the clocks is the end of the gap.
  const end = resolved.getTimeZoneTransition('next');
  return (end ?? resolved).epochMilliseconds;
}
