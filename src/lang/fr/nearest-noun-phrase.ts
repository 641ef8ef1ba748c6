import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { isBareRole } from './bare-role.ts';
import { determiners } from './closed-classes.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { isClosedClass } from './phrase-start.ts';
import { segmentStart } from './segments.ts';

/**
 * The noun phrase nearest before `end` that can name a speaker: what a relative pronoun stands for
 * (`par un militant opposé à la loi qui a crié`).
 */
export function nearestNounPhrase(
  units: readonly Unit[],
  end: number,
  number?: 'singular' | 'plural',
): SubjectWords | undefined {
  const whole = nounPhraseBefore(units, end, number);
  if (whole) {
    const name = units[end]?.norm === ',' ? nameDescribed(units, whole) : undefined;
    if (name) return name;
    const agent = units.findLastIndex(
      (_, at) => at > whole.first && at < whole.last - 1 && governs(units, at),
    );
    return agent < 0 ? agreeing(units, whole, number) : { first: agent + 1, last: whole.last };
  }
  const segment = segmentStart(units, end, number);
  const name = nameBefore(units, segment);
  if (name) return name;
  const agent = units.findLastIndex(
    (unit, at) => at >= segment && at < end - 1 && /^(?:par|selon)$/u.test(unit.norm),
  );
  for (let at = Math.max(segment, agent + 1); at < end; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') continue;
    const opens = determiners.has(unit.norm) && speakerNouns.has(units[at + 1]?.norm ?? '');
    const names = unit.isCapital && !speakerNouns.has(unit.norm) && !isClosedClass(unit.norm);
    if (opens || names) return { first: at, last: end };
  }
  return undefined;
}

/** `par le maire`, `face au président`, `contre Luc Morin`: whether a preposition governs a person or a name. */
function governs(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  if (/^(?:par|selon)$/u.test(norm)) return true;
  if (!/^(?:face|avec|devant|contre|chez|derrière)$/u.test(norm)) return false;
  const first = norm === 'face' ? at + 1 : at;
  const next = units[first + 1];
  const isName = next?.isCapital === true && !isClosedClass(next.norm);
  const noun =
    speakerNouns.get(units[first + 2]?.norm ?? next?.norm ?? '') ?? speakerNouns.get(next?.norm ?? '');
  return isName || (noun?.kind === 'person' && noun.number === 'singular');
}

/** `selon Mario Roux, l'un de ses avocats, qui`: the name of the person whom the words between the commas describe. */
function nameDescribed(units: readonly Unit[], words: SubjectWords): SubjectWords | undefined {
  const one = units[words.first]?.norm === "l'" && units[words.first + 1]?.norm.startsWith('un');
  const isDescription = one || /^une?$/u.test(units[words.first]?.norm ?? '');
  if (!isDescription || units[words.first - 1]?.norm !== ',') return undefined;
  let first = words.first - 1;
  while (units[first - 1]?.isCapital) first--;
  return first < words.first - 2 ? { first, last: words.last } : undefined;
}

/** `de Idriss Roux, Président du Tchad, qui`: the name in front of the role that begins at `role`. */
function nameBefore(units: readonly Unit[], role: number): SubjectWords | undefined {
  if (units[role - 1]?.norm !== ',' || !isBareRole(units, role)) return undefined;
  let first = role - 1;
  while (units[first - 1]?.isCapital) first--;
  return first < role - 1 ? { first, last: role - 1 } : undefined;
}

/** `son aviation contre les élus qui disent`: of a phrase whose head does not agree with the verb, the last noun that does. */
function agreeing(
  units: readonly Unit[],
  whole: SubjectWords,
  number: 'singular' | 'plural' | undefined,
): SubjectWords {
  const head = determiners.get(units[whole.first]?.norm ?? '')?.number;
  if (number === undefined || head === undefined || head === number) return whole;
  const words = units.slice(whole.first, whole.last);
  if (words.some(({ norm }) => norm === 'et')) return whole;
  const at = words.findLastIndex(({ norm }) => determiners.get(norm)?.number === number);
  const noun = words[at + 1]?.norm ?? '';
  const isNoun = at > 0 && (speakerNouns.has(noun) || (number === 'plural' && /s$/u.test(noun)));
  return isNoun ? { first: whole.first + at, last: whole.last } : whole;
}
