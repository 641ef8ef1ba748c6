import { describe, expect, it } from 'vitest';
import { occurrenceOnDate } from '../../src/schedule/recurrence.ts';
import { findZone, searchZones } from '../../src/schedule/zones/zone-search.ts';

const clock = (): number => Date.UTC(2026, 10, 23, 7, 30);
const search = (typed: string): string[] => searchZones(typed, clock).map(({ value }) => value);

describe('looking for a time zone', () => {
  it.each([
    ['par', 'Europe/Paris'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['São P', 'America/Sao_Paulo'],
    ['new y', 'America/New_York'],
    ['york', 'America/New_York'],
    ['Londres', 'Europe/London'],
    ['royaume-uni', 'Europe/London'],
    ['egypte', 'Africa/Cairo'],
    ['mumbai', 'Asia/Kolkata'],
    ['genève', 'Europe/Zurich'],
    ['Réunion', 'Indian/Reunion'],
    ['europe/ber', 'Europe/Berlin'],
    ['kyiv', 'Europe/Kyiv'],
    ['utc', 'UTC'],
  ])('%s finds %s first', (typed, zone) => {
    expect(search(typed)[0]).toBe(zone);
  });

  it('offers some zones before anything is typed, and never too many', () => {
    expect(search('')).toContain('Europe/Paris');
    expect(search('a').length).toBe(25);
  });

  it('finds nothing for what is no place', () => {
    expect(search('qwxz')).toEqual([]);
  });

  it('shows the local time', () => {
    expect(searchZones('kathmandu', clock)[0]?.label).toBe('Kathmandu (Asia/Kathmandu) · 13:15');
  });

  it('keeps every label and value within what Discord shows', () => {
    const zones = Intl.supportedValuesOf('timeZone').flatMap((zone) => searchZones(zone, clock));
    expect(zones.filter(({ label, value }) => label.length > 100 || value.length > 100)).toEqual([]);
  });
});

describe('a zone that a person names', () => {
  it('is found for every zone of the system, by its id and by its label, and has a clock', () => {
    for (const id of Intl.supportedValuesOf('timeZone')) {
      const found = findZone(id.toUpperCase());
      if (found === undefined) expect.fail(`${id} is not found`);
      const label = searchZones(found, clock).find(({ value }) => value === found)?.label ?? '';
      expect(findZone(label)).toBe(found);
      const recurrence = { time: '08:30', weekdays: [1], zone: found } as const;
      expect(occurrenceOnDate(recurrence, '2026-11-23').dueAt).toBeGreaterThan(0);
    }
  });

  it.each([
    ['Paris', 'Europe/Paris'],
    ['asia/calcutta', 'Asia/Kolkata'],
    ['Québec', 'America/Toronto'],
    [' europe/paris ', 'Europe/Paris'],
  ])('%s is %s', (typed, zone) => {
    expect(findZone(typed)).toBe(zone);
  });

  it.each(['', 'pari', 'Europe', 'CET+1', 'Mars/Olympus'])('%s is none', (typed) => {
    expect(findZone(typed)).toBeUndefined();
  });
});
