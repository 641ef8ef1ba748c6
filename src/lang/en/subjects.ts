import type { SubjectWords } from '../../nlp/claim.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  prepositions,
  pronouns,
  subjectPronouns,
  timeWords,
} from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

const FURTHEST = 24;
const NOBODY = /^(?:nobody|no-one|nothing|this|that|there|it's|what|which|i'm|neither|none)$/u;

/** The subject of a group of verbs that stands before it; shared subjects are found further off. */
export function subjectOf(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const words = group.mood === 'gerund' ? gerundSubject(sentence, group) : finiteSubject(sentence, group);
  return words && canSpeak(sentence.units, words) ? withAuthor(sentence.units, words) : undefined;
}

/** `her statement said`, `the union's report says`: whose text it is speaks. */
function withAuthor(units: readonly Unit[], words: SubjectWords): SubjectWords {
  const { first, last } = words;
  if (words.antecedent || speakerNouns.get(units[last - 1]?.norm ?? '')?.kind !== 'document') return words;
  if (/^(?:his|her|their|its)$/u.test(units[first]?.norm ?? ''))
    return { ...words, antecedent: { first, last: first + 1 } };
  const owner = units.findIndex((unit, at) => at > first && at < last && /^(?:'s|')$/u.test(unit.norm));
  return owner < 0 ? words : { ...words, antecedent: { first, last: owner } };
}

function finiteSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  const before = units[group.first - 1];
  if (before === undefined) return undefined;
  if (/^(?:who|which|that)$/u.test(before.norm)) return relative(units, group.first - 1);
  if (/^(?:and|but|then|or)$/u.test(before.norm) || isCoordinated(units, group.first))
    return sharedSubject(sentence, group);
  const words = nounPhraseBefore(units, group.first);
  if (words && /^(?:than|as)$/u.test(units[words.first - 1]?.norm ?? '')) return undefined;
  return words ?? sharedByAnd(sentence, group);
}

/** `Rowe left and in a short response said`: a circumstance stands between `and` and the verb. */
function sharedByAnd(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  for (let at = group.first - 1; at > Math.max(0, group.first - 10); at--) {
    const unit = sentence.units[at];
    if (unit?.kind !== 'word') return undefined;
    if (unit.norm === 'and')
      return prepositions.has(sentence.units[at + 1]?.norm ?? '')
        ? sharedSubject(sentence, group)
        : undefined;
  }
  return undefined;
}

/** `… and later said`, `…, then told`. */
function isCoordinated(units: readonly Unit[], first: number): boolean {
  let at = first;
  while (adverbs.has(units[at - 1]?.norm ?? '') || /.{3}ly$/u.test(units[at - 1]?.norm ?? '')) at--;
  return at < first && /^(?:and|but)$/u.test(units[at - 1]?.norm ?? '');
}

/** `who` stands for the noun phrase before it. */
function relative(units: readonly Unit[], at: number): SubjectWords | undefined {
  const end = units[at - 1]?.norm === ',' ? at - 1 : at;
  const antecedent = nounPhraseBefore(units, end);
  return antecedent && { first: at, last: at + 1, antecedent };
}

/** `…, saying`: who says is the subject of the verb before, or the noun phrase before `with` (`with a guard saying`). */
function gerundSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  const before = units[group.first - 1];
  if (
    before?.kind === 'word' &&
    !prepositions.has(before.norm) &&
    !clauseOpeners.has(before.norm) &&
    !adverbs.has(before.norm)
  ) {
    for (let at = group.first - 1; at >= Math.max(0, group.first - 10); at--) {
      if (units[at]?.norm === 'with' && at + 1 < group.first) return { first: at + 1, last: group.first };
      if (units[at]?.kind !== 'word') break;
    }
  }
  return sharedSubject(sentence, group) ?? laterSubject(sentence, group);
}

/** The subject that an earlier verb of the sentence has. */
export function sharedSubject(sentence: Sentence, group: Pick<VerbGroup, 'first'>): SubjectWords | undefined {
  const earlier = verbGroups(sentence).filter(
    (other) => other.last <= group.first && other.mood === 'finite',
  );
  for (const other of earlier.reverse()) {
    const words = finiteSubject(sentence, other) ?? subjectAfter(sentence.units, other.last);
    if (words && words.last <= group.first) return words;
  }
  return openingSubject(sentence, group.first);
}

/** Of a sentence that opens with a gerund (`Saying that …, Rowe left`): the noun phrase after the comma. */
function laterSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  if (group.first > 1) return undefined;
  for (let at = group.last; at < Math.min(units.length, group.last + 50); at++) {
    if (units[at]?.norm !== ',') continue;
    const words = subjectAfter(units, at + 1);
    if (words && isLikelyFinite(units, words.last)) return words;
  }
  return undefined;
}

/** The subject of the first likely verb of the sentence, if that verb stands before `limit`. */
export function openingSubject(sentence: Sentence, limit: number): SubjectWords | undefined {
  const { units } = sentence;
  for (let at = 1; at < Math.min(limit, 60); at++) {
    if (!isLikelyFinite(units, at)) continue;
    const before = units[at - 1];
    if (before === undefined || clauseOpeners.has(before.norm)) continue;
    const words = nounPhraseBefore(units, at);
    if (words) return words;
  }
  return undefined;
}

function canSpeak(units: readonly Unit[], words: SubjectWords): boolean {
  const { first, last } = words.antecedent ?? words;
  if (last - first > 1) return true;
  const norm = units[first]?.norm ?? '';
  return !NOBODY.test(norm) && !/'(?:re|ve|ll|d)$/u.test(norm) && !timeWords.has(norm);
}

/** The noun phrase that begins at `first`: `said Ann Rowe`, `said the mayor of Hill`. */
export function subjectAfter(units: readonly Unit[], first: number): SubjectWords | undefined {
  const opener = units[first];
  if (opener?.kind !== 'word') return undefined;
  if (pronouns.has(opener.norm) || /^(?:i|we|it|you)$/u.test(opener.norm))
    return opener.norm === 'her' || opener.norm === 'him' || opener.norm === 'them'
      ? undefined
      : { first, last: first + 1 };
  if (timeWords.has(opener.norm) || prepositions.has(opener.norm) || clauseOpeners.has(opener.norm))
    return undefined;
  const opens =
    determiners.has(opener.norm) ||
    opener.isCapital ||
    /-year-old$/u.test(opener.norm) ||
    opensBareRole(units, first);
  if (!opens) return undefined;
  let last = first + 1;
  while (last < units.length && last - first < FURTHEST && !endsSubjectAfter(units, first, last)) last++;
  return { first, last };
}

/** `co-owner Ann Rowe`, `spokesperson for the city`, `police`. */
function opensBareRole(units: readonly Unit[], first: number): boolean {
  for (let at = first; at < first + 5; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || adverbs.has(unit.norm) || prepositions.has(unit.norm)) return false;
    if (speakerNouns.has(unit.norm)) return true;
  }
  return false;
}

function endsSubjectAfter(units: readonly Unit[], first: number, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined) return true;
  if (unit.kind === 'quoted') return !(before.isCapital && units[at + 1]?.isCapital);
  if (unit.kind === 'point') return !isInnerPoint(units, at);
  if (unit.norm === 'and') return !units[at + 1]?.isCapital && !determiners.has(units[at + 1]?.norm ?? '');
  if (clauseOpeners.has(unit.norm)) return true;
  if (timeWords.has(unit.norm) && !/^(?:'s|of)$/u.test(before.norm)) return true;
  if (adverbs.has(unit.norm)) return true;
  if (/^(?:of|for)$/u.test(unit.norm)) return false;
  if (prepositions.has(unit.norm)) return !keepsPlace(units, first, at);
  return isLikelyFinite(units, at) && !subjectPronouns.has(before.norm) && !/ed$/u.test(unit.norm);
}

function isInnerPoint(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined) return false;
  if (/^(?:['’&/-]|'s|’s)$/u.test(unit.norm)) return true;
  return unit.norm === '.' && before.end === unit.start && units[at + 1]?.kind === 'word' && before.isCapital;
}

/** `researcher at Hill College`: a place inside the noun phrase. */
function keepsPlace(units: readonly Unit[], first: number, at: number): boolean {
  const before = units[at - 1];
  const next = units[at + 1];
  const isPlace = next?.isCapital === true && !timeWords.has(next.norm);
  return isPlace && before !== undefined && !before.isCapital && at > first && speakerNouns.has(before.norm);
}
