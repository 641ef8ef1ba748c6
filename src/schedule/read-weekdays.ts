import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { Weekday } from '../model/schedule.ts';

const ALL: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WORKING: readonly Weekday[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly Weekday[] = [6, 7];
const LOCALES: readonly Locale[] = ['en', 'fr'];

/** Names of several days at once; the first of each is the one that is shown. */
const GROUPS: readonly {
  readonly days: readonly Weekday[];
  readonly names: Readonly<Record<Locale, readonly string[]>>;
}[] = [
  {
    days: ALL,
    names: { en: ['every day', 'daily', 'all'], fr: ['tous les jours', 'chaque jour', 'quotidien'] },
  },
  {
    days: WORKING,
    names: { en: ['weekdays', 'working days'], fr: ['en semaine', 'jours ouvrés', 'semaine'] },
  },
  { days: WEEKEND, names: { en: ['weekends', 'weekend'], fr: ['le week-end', 'week-end', 'weekend'] } },
];

/**
 * Reads weekdays as people type them in English or French: `every day`, `en semaine`, `Mon, Wed`, `lundi et jeudi`,
 * `fri-mon`, `du lundi au vendredi`. Gives them ascending, each once, or `undefined`.
 */
export function readWeekdays(typed: string): readonly Weekday[] | undefined {
  const given = foldDays(typed);
  const group = GROUPS.find(({ names }) =>
    LOCALES.some((locale) => names[locale].map(foldDays).includes(given)),
  );
  if (group) return group.days;
  const days = new Set<Weekday>();
  const joined = given.replace(/^(?:du|from|les?|on) /u, '').replace(/ (?:au|a|to|through) /gu, '-');
  for (const part of joined.split(/\s*(?:[,;+/&]|\s(?:and|et)\s|\s)\s*/u).filter((text) => text !== '')) {
    const range = readRange(part);
    if (!range) return undefined;
    for (const day of range) days.add(day);
  }
  return days.size === 0 ? undefined : ALL.filter((day) => days.has(day));
}

/** Weekdays in words: `weekdays`, `Mon, Wed`. */
export function weekdaysInWords(days: readonly Weekday[], locale: Locale): string {
  const group = GROUPS.find((candidate) => candidate.days.join() === days.join());
  return group?.names[locale][0] ?? days.map((day) => dayName(day, locale, 'short')).join(', ');
}

/** What to offer while weekdays are typed; the value can be read in both languages. */
export function suggestWeekdays(typed: string, locale: Locale): Suggestion[] {
  const read = readWeekdays(typed);
  const offered = [...GROUPS.map(({ days }) => days), ...ALL.map((day) => [day])];
  const labels = [...(read ? [read] : []), ...offered].map((days) => weekdaysInWords(days, locale));
  const asked = foldDays(typed);
  const fitting = labels.filter((label, index) => (read && index === 0) || foldDays(label).includes(asked));
  return [...new Set(fitting)].map((label) => ({ label, value: label }));
}

/** One day, or from one day to another, over the end of the week too. */
function readRange(part: string): readonly Weekday[] | undefined {
  const [first, last, ...more] = part.split(/[-–—]/u).map((name) => readDay(name));
  if (first === undefined || more.length > 0) return undefined;
  if (!part.match(/[-–—]/u)) return [first];
  if (last === undefined) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return ALL.flatMap((_, index) => (index < length ? (ALL[(first - 1 + index) % 7] ?? []) : []));
}

/** A day by its name or at least the first two letters of it, where these are only one day's. */
function readDay(name: string): Weekday | undefined {
  const given = name.replace(/\.$/u, '').replace(/(?<=\p{L}{4})s$/u, '');
  if (given.length < 2) return undefined;
  const found = new Set(
    LOCALES.flatMap((locale) =>
      ALL.filter((day) => foldDays(dayName(day, locale, 'long')).startsWith(given)),
    ),
  );
  // "ma" is mardi; English has no day that begins so. "sa" is the same day in both.
  return found.size === 1 ? [...found][0] : undefined;
}

function dayName(day: Weekday, locale: Locale, style: 'long' | 'short'): string {
  // 1 January 2024 was a Monday.
  const date = Date.UTC(2024, 0, day);
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(date);
}

function foldDays(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([-–—]) ?/gu, '$1')
    .trim();
}
