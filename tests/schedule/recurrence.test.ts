import { describe, expect, it } from 'vitest';
import type { Recurrence, Weekday } from '../../src/model/schedule.ts';
import {
  localTime,
  nextOccurrence,
  occurrenceOnDate,
  occurrencesAfter,
} from '../../src/schedule/recurrence.ts';
import { firstInstant, localClock } from './local-clock.ts';

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2036, 0, 1);

const daily = (zone: string, time: string): Recurrence => ({ time, weekdays: EVERY_DAY, zone });
const dueOn = (zone: string, time: string, date: string): string =>
  new Date(occurrenceOnDate(daily(zone, time), date).dueAt).toISOString();
const wallText = (wall: number): { date: string; time: string } => {
  const text = new Date(wall).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
};

describe('a local time', () => {
  it.each([
    [
      'New York in spring: 02:30 is due at 03:00',
      'America/New_York',
      '02:30',
      '2026-03-08',
      '2026-03-08T07:00:00.000Z',
    ],
    [
      'Paris in spring: 02:15 is due at 03:00',
      'Europe/Paris',
      '02:15',
      '2026-03-29',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'Cairo in spring: midnight is due at 01:00',
      'Africa/Cairo',
      '00:00',
      '2026-04-24',
      '2026-04-23T22:00:00.000Z',
    ],
    [
      'Lord Howe in spring: 02:10 is due at 02:30',
      'Australia/Lord_Howe',
      '02:10',
      '2026-10-04',
      '2026-10-03T15:30:00.000Z',
    ],
    [
      'Nuuk in spring: 23:30 is due at midnight',
      'America/Nuuk',
      '23:30',
      '2026-03-28',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'Apia in 2011: a day that was left out is due when the next begins',
      'Pacific/Apia',
      '08:30',
      '2011-12-30',
      '2011-12-30T10:00:00.000Z',
    ],
  ])('that does not exist is due at the first minute after the gap (%s)', (_, zone, time, date, due) => {
    expect(dueOn(zone, time, date)).toBe(due);
  });

  it.each([
    ['New York', 'America/New_York', '01:30', '2026-11-01', '2026-11-01T05:30:00.000Z'],
    ['Paris', 'Europe/Paris', '02:30', '2026-10-25', '2026-10-25T00:30:00.000Z'],
    ['Lord Howe', 'Australia/Lord_Howe', '01:45', '2026-04-05', '2026-04-04T14:45:00.000Z'],
  ])('that exists twice is due the first time (%s)', (_, zone, time, date, due) => {
    expect(dueOn(zone, time, date)).toBe(due);
  });

  it('that exists twice is due once', () => {
    const first = nextOccurrence(daily('Europe/Paris', '02:30'), Date.parse('2026-10-24T12:00:00Z'));
    const second = nextOccurrence(daily('Europe/Paris', '02:30'), first.dueAt);
    expect([first.date, second.date]).toEqual(['2026-10-25', '2026-10-26']);
  });

  it('is read from an instant with its date', () => {
    expect(localTime('Asia/Kathmandu', Date.parse('2026-11-22T18:20:05Z'))).toEqual({
      date: '2026-11-23',
      time: '00:05:05',
    });
  });
});

describe('weekdays', () => {
  it('are those of the place, not of UTC', () => {
    const recurrence: Recurrence = { time: '08:30', weekdays: [1], zone: 'Pacific/Auckland' };
    const { date, dueAt } = nextOccurrence(recurrence, Date.parse('2026-11-20T00:00:00Z'));
    expect([date, new Date(dueAt).getUTCDay()]).toEqual(['2026-11-23', 0]);
  });

  it('are kept to over the year', () => {
    const recurrence: Recurrence = { time: '08:30', weekdays: [2, 6], zone: 'Europe/Paris' };
    const due = occurrencesAfter(recurrence, FROM).take(104).toArray();
    expect(new Set(due.map(({ date }) => new Date(date).getUTCDay()))).toEqual(new Set([2, 6]));
    expect(due.at(-1)?.date).toBe('2026-12-29');
  });
});

// Zones that keep the same clocks for these ten years are counted through once.
const zones = Intl.supportedValuesOf('timeZone').map((zone) => {
  const clock = localClock(zone);
  return { zone, clock, changes: clock.changes(FROM, TO) };
});
const zoneByClocks = new Map(
  zones.map(({ zone, clock, changes }) => [
    JSON.stringify([clock.at(FROM), changes]),
    { zone, clock, changes },
  ]),
);

describe('over ten years', () => {
  it('in every zone, every time around every change of the clocks is due when the clocks first reach it', () => {
    const wrong: string[] = [];
    let checked = 0;
    for (const { zone, changes } of zones) {
      for (const change of changes) {
        const { at, before, after } = change;
        const [low, high] = [at + Math.min(before, after), at + Math.max(before, after)];
        const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
        for (const wall of [low - MINUTE, low, low + MINUTE, middle, high - MINUTE, high]) {
          const { date, time } = wallText(wall);
          checked++;
          if (occurrenceOnDate(daily(zone, time), date).dueAt === firstInstant(change, wall)) continue;
          wrong.push(`${zone} ${date} ${time}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(10_000);
  }, 60_000);

  it.each([...zoneByClocks.values()])(
    'no day is missed and none comes twice in $zone and its like',
    ({ zone, clock, changes }) => {
      // The time that the last change leaps over or repeats, so that the count meets it; elsewhere any.
      const last = changes.at(-1);
      const wall = last ? last.at + Math.min(last.before, last.after) + 10 * MINUTE : FROM + 8 * HOUR;
      const { time } = wallText(wall);
      let expected = FROM;
      let previous = Number.NEGATIVE_INFINITY;
      for (const { date, dueAt } of occurrencesAfter(daily(zone, time), FROM - (clock.at(FROM) - FROM) - 1)) {
        if (date !== wallText(expected).date)
          expect.fail(`${wallText(expected).date} is missing, or ${date} comes twice`);
        if (dueAt <= previous || dueAt - previous < 22 * HOUR) expect.fail(`${date} comes too soon`);
        [expected, previous] = [expected + DAY, dueAt];
        if (expected >= TO) break;
      }
      expect(expected).toBe(TO);
    },
  );
});
