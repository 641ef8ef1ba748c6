import type { Suggestion } from '../../model/answer.ts';
import type { Clock } from '../../model/clock.ts';
import { localTime } from '../recurrence.ts';
import { placeNames } from './place-names.ts';
import { renamedZones } from './renamed-zones.ts';

interface Zone {
  readonly id: string;
  /** The city of its id: `Ho Chi Minh`. */
  readonly city: string;
  /** Every name that it is found by, folded, the likeliest first. */
  readonly names: readonly string[];
}

/** Offered before anything is typed. */
const FIRST_OFFERED = [
  'Europe/Paris',
  'Europe/Brussels',
  'Europe/Zurich',
  'Europe/London',
  'America/Toronto',
  'America/New_York',
  'America/Los_Angeles',
  'Africa/Dakar',
  'Asia/Tokyo',
  'UTC',
];

let allZones: readonly Zone[] | undefined;

/**
 * The time zones that fit what is typed so far, best first: by city, country (in English and French) or id, without
 * regard to accents or case. The label holds the zone's local time; the value is its id.
 */
export function searchZones(typed: string, clock: Clock, limit = 25): Suggestion[] {
  const asked = foldName(typed);
  const found =
    asked === ''
      ? FIRST_OFFERED.flatMap((id) => zones().find((zone) => zone.id === id) ?? [])
      : ranked(asked).map(({ zone }) => zone);
  const now = clock();
  return found.slice(0, limit).map(({ id, city }) => ({
    label: `${city} (${id}) · ${localTime(id, now).time.slice(0, 5)}`,
    value: id,
  }));
}

/**
 * The zone that a person means: its id in any case, a suggestion's label, or the name of a city that is that of one zone
 * only. `undefined` when that is not clear.
 */
export function findZone(typed: string): string | undefined {
  const bracketed = /\(([^()]+)\) · \d{2}:\d{2}$/u.exec(typed.trim())?.[1];
  const given = (bracketed ?? typed).trim().toLowerCase();
  const named = zones().find(({ id }) => id.toLowerCase() === given);
  if (named) return named.id;
  const formerly = Object.entries(renamedZones).find(([former]) => former.toLowerCase() === given);
  if (formerly) return formerly[1];
  const asked = foldName(typed);
  const [first, second] = asked === '' ? [] : ranked(asked).filter(({ rank }) => rank === EXACT);
  return second === undefined ? first?.zone.id : undefined;
}

const EXACT = 0;
const PREFIX = 1;
const INNER_WORD = 2;

function ranked(asked: string): { readonly zone: Zone; readonly rank: number }[] {
  return zones()
    .flatMap((zone) => {
      const ranks = zone.names.map((name, index) => [rankOf(name, asked), index] as const);
      const [best] = ranks.filter(([rank]) => rank !== undefined).sort(compareRanks);
      return best?.[0] === undefined ? [] : [{ zone, rank: best[0], place: best[1] }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.place - b.place ||
        placeAmongFirst(a.zone) - placeAmongFirst(b.zone) ||
        (a.zone.id < b.zone.id ? -1 : 1),
    );
}

/** Of zones that fit alike, those that most people mean come first. */
function placeAmongFirst({ id }: Zone): number {
  const place = FIRST_OFFERED.indexOf(id);
  return place < 0 ? FIRST_OFFERED.length : place;
}

function compareRanks(
  a: readonly [number | undefined, number],
  b: readonly [number | undefined, number],
): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || a[1] - b[1];
}

function rankOf(name: string, asked: string): number | undefined {
  if (name === asked) return EXACT;
  if (name.startsWith(asked)) return PREFIX;
  return name.includes(` ${asked}`) ? INNER_WORD : undefined;
}

function zones(): readonly Zone[] {
  allZones ??= [...Intl.supportedValuesOf('timeZone'), 'UTC']
    .map((id) => renamedZones[id] ?? id)
    .sort()
    .filter((id, index, ids) => ids[index - 1] !== id)
    .map(zoneOf);
  return allZones;
}

function zoneOf(id: string): Zone {
  const city = (id.split('/').at(-1) ?? id).replaceAll('_', ' ');
  const countries = ['en', 'fr'].map((locale) => countryOf(id, locale));
  const names = [city, ...(placeNames[id] ?? []), ...countries, id].map(foldName);
  return { id, city, names: [...new Set(names)].filter((name) => name !== '') };
}

/** The country, or the city in a country of several zones, as the system names the zone's time: `heure : Royaume-Uni`. */
function countryOf(id: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: id, timeZoneName: 'shortGeneric' }).formatToParts(
    0,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace(/^heure : | Time$/u, '');
}

function foldName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
