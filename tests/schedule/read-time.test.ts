import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/schedule/read-time.ts';
import { readWeekdays, suggestWeekdays, weekdaysInWords } from '../../src/schedule/read-weekdays.ts';

describe('a time of day', () => {
  it.each([
    ['08:30', '08:30'],
    ['8:30', '08:30'],
    ['8h30', '08:30'],
    ['8 h 30', '08:30'],
    ['8h', '08:00'],
    ['20 heures', '20:00'],
    ['8.05', '08:05'],
    ['8 pm', '20:00'],
    ['12:15 am', '00:15'],
    ['12pm', '12:00'],
    ['8:30 P.M.', '20:30'],
    ['midi', '12:00'],
    ['Midnight', '00:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '8', '24:00', '8:60', '13 pm', '0 am', '8:3', 'soon', '08:30:00', '-8:30'])(
    '%s is none',
    (typed) => {
      expect(readTime(typed)).toBeUndefined();
    },
  );

  it('is read from any text as a time or as none', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(readTime(typed) ?? '00:00')),
    );
  });
});

describe('weekdays', () => {
  it.each([
    ['every day', [1, 2, 3, 4, 5, 6, 7]],
    ['Tous les jours', [1, 2, 3, 4, 5, 6, 7]],
    ['en semaine', [1, 2, 3, 4, 5]],
    ['weekdays', [1, 2, 3, 4, 5]],
    ['week-end', [6, 7]],
    ['Mon, Wed', [1, 3]],
    ['mardi et jeudi', [2, 4]],
    ['thursdays', [4]],
    ['lun.-ven.', [1, 2, 3, 4, 5]],
    ['du lundi au vendredi', [1, 2, 3, 4, 5]],
    ['Friday to Monday', [1, 5, 6, 7]],
    ['ven–lun', [1, 5, 6, 7]],
    ['sa di', [6, 7]],
    ['monday monday', [1]],
  ])('%s are read', (typed, days) => {
    expect(readWeekdays(typed)).toEqual(days);
  });

  it.each(['', 'm', 'someday', 'mon-', 'mon-wed-fri', 'lundi noir'])('%s are none', (typed) => {
    expect(readWeekdays(typed)).toBeUndefined();
  });

  it('in words can be read again, in both languages', () => {
    const all = [1, 2, 3, 4, 5, 6, 7] as const;
    for (const locale of ['en', 'fr'] as const)
      fc.assert(
        fc.property(fc.subarray([...all], { minLength: 1 }), (days) => {
          expect(readWeekdays(weekdaysInWords(days, locale))).toEqual(days);
        }),
      );
  });

  it('are offered while they are typed, and every offer can be read', () => {
    expect(
      suggestWeekdays('', 'fr')
        .slice(0, 3)
        .map(({ value }) => value),
    ).toEqual(['tous les jours', 'en semaine', 'le week-end']);
    expect(suggestWeekdays('mon, wed', 'en')[0]?.value).toBe('Mon, Wed');
    for (const { value } of [...suggestWeekdays('', 'en'), ...suggestWeekdays('', 'fr')])
      expect(readWeekdays(value)).toBeDefined();
  });
});
