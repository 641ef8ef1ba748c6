import type { Unit } from '../../nlp/unit.ts';
import { storyStart } from './dateline.ts';

/** What joins a sentence to the one before, and which the article says rather than the speaker. */
const CONNECTIVES: ReadonlySet<string> = new Set([
  'cela dit',
  'ceci dit',
  'en effet',
  'en revanche',
  'en outre',
  'au contraire',
  "à l' inverse",
  'à contrario',
  'a contrario',
  'toutefois',
  'cependant',
  'pourtant',
  'néanmoins',
  'ainsi',
  'enfin',
  'ensuite',
  'puis',
  'de plus',
  'de même',
  'par ailleurs',
  'par conséquent',
  'en conséquence',
  "d' autre part",
  "d' un autre côté",
  "d' ailleurs",
  'de fait',
  'du coup',
  'or',
  'mais',
  'et',
  'finalement',
  'désormais',
  "aujourd'hui",
  'également',
  'parallèlement',
  'dans le même temps',
  "quoi qu' il en soit",
  'à ce sujet',
  'à ce propos',
  'de ce fait',
  'dans ces conditions',
  'dans ce contexte',
  'pour autant',
  'malgré tout',
  'malgré cela',
  'en clair',
  'autrement dit',
  'bref',
  'donc',
  'par contre',
  'au final',
  'en définitive',
  'en somme',
  'en résumé',
  'pour finir',
  'pour conclure',
  'sans surprise',
  'fait rare',
  'de surcroît',
  'qui plus est',
  'au demeurant',
  'du reste',
  'au reste',
  "d' une part",
  'dans la foulée',
  'du même coup',
  'à cet égard',
  "tout d' abord",
  "d' abord",
]);
/** One that does without a comma; `mais` and `et` are as likely the speaker's. */
const BARE = /^(?:puis|ainsi)$/u;
const LONGEST = 5;

/** Whether the units `[0, end)` are nothing but a connective. */
export function isConnective(units: readonly Unit[], end: number): boolean {
  const words = units.slice(0, end).map(({ norm }) => norm);
  return end <= LONGEST && CONNECTIVES.has(words.join(' '));
}

/** The position behind the connective, or the place of a story, that opens a sentence; 0 where none does. */
export function connectiveEnd(units: readonly Unit[]): number {
  const story = storyStart(units);
  if (story > 0) return story;
  const comma = units.findIndex(({ norm }) => norm === ',');
  if (comma > 0 && isConnective(units, comma)) return comma + 1;
  if (pointsOut(units)) return 3;
  return BARE.test(units[0]?.norm ?? '') ? 1 : behindHour(units);
}

/** `12 h 15 :`, `20:30 -`: the hour that opens a line of a live page. */
function behindHour(units: readonly Unit[]): number {
  if (!/^\p{N}/u.test(units[0]?.norm ?? '')) return 0;
  const mark = units.findIndex(({ norm }) => /^[:–—-]$/u.test(norm));
  const words = units.slice(0, Math.max(0, mark)).map(({ norm }) => norm);
  return mark > 0 && /^\p{N}{1,2}(?: ?h ?(?:\p{N}{2})?|:\p{N}{2})$/u.test(words.join(' ')) ? mark + 1 : 0;
}

/** `À noter que la route est fermée`: the article draws attention to what is said. */
function pointsOut(units: readonly Unit[]): boolean {
  const [opener, verb, que] = units.slice(0, 3).map(({ norm }) => norm);
  if (!/^[àa]$/u.test(opener ?? '') || !/^(?:que|qu')$/u.test(que ?? '')) return false;
  return /^(?:noter|signaler|souligner|préciser|rappeler|savoir|remarquer)$/u.test(verb ?? '');
}
