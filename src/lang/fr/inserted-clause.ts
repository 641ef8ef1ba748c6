import type { Unit } from '../../nlp/unit.ts';

const LONGEST = 26;
/** What opens a clause that tells when, how or beside what something is said. */
const OPENER = /^(?:alors|tandis|comme|lorsque|lorsqu'|quand|après|avant|contrairement|bien|même)$/u;
/** `citant une étude`, `tout en souriant`: a participle. */
const PARTICIPLE = /.{2}ant$/u;

/**
 * `a affirmé, alors qu'il visitait le port, que`: the position behind the clause that begins behind the comma at `comma`, when the
 * comma that closes it stands right before the clause or infinitive that is reported (`isEnd`); `undefined` where none does.
 */
export function insertedClauseEnd(
  units: readonly Unit[],
  comma: number,
  isEnd: (at: number) => boolean,
): number | undefined {
  const words = units.slice(comma + 1, comma + 4).map(({ norm }) => norm);
  const participle = /^(?:tout|en)$/u.test(words[0] ?? '')
    ? words.find((norm) => PARTICIPLE.test(norm))
    : words[0];
  if (
    !OPENER.test(words[0] ?? '') &&
    words.slice(0, 3).join(' ') !== 'il y a' &&
    !PARTICIPLE.test(participle ?? '')
  )
    return undefined;
  for (let at = comma + 2; at < Math.min(units.length, comma + LONGEST); at++) {
    if (/^[.;:!?]$/u.test(units[at]?.norm ?? '')) return undefined;
    if (units[at]?.norm !== ',' || units[at + 1]?.kind !== 'word') continue;
    if (isEnd(at + 1)) return at + 1;
  }
  return undefined;
}
