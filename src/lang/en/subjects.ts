import type { SubjectWords } from '../../nlp/claim.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { adverbs, clauseOpeners, determiners, prepositions } from './closed-classes.ts';
import { isCoordinated } from './coordination.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { subjectAfter } from './subject-after.ts';
import { withAuthor } from './text-author.ts';
import { isTimeAt } from './time-words.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** How far before a verb the one stands with which it shares a subject. */
const FURTHEST_VERB = 60;
const NOBODY = /^(?:nobody|no-one|nothing|this|that|there|it's|what|which|i'm|neither|none)$/u;

/** The subject of a group of verbs that stands before it; shared subjects are found further off. */
export function subjectOf(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const words = group.mood === 'gerund' ? gerundSubject(sentence, group) : finiteSubject(sentence, group);
  return words && canSpeak(sentence.units, words) ? withAuthor(sentence.units, words) : undefined;
}

const known = new WeakMap<VerbGroup, { readonly words: SubjectWords | undefined }>();

/** Read once, then remembered: shared subjects ask for those of all the verbs before them. */
function finiteSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const before = known.get(group);
  if (before) return before.words;
  const words = readFiniteSubject(sentence, group);
  known.set(group, { words });
  return words;
}

function readFiniteSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  const before = units[group.first - 1];
  if (before === undefined) return undefined;
  if (/^(?:who|which|that)$/u.test(before.norm)) return relative(units, group.first - 1);
  if (/^(?:and|but|or)$/u.test(before.norm) || isCoordinated(units, group.first))
    return repeatedSubject(sentence, group) ?? sharedSubject(sentence, group);
  if (isBehindInsertion(units, group.first)) return sharedSubject(sentence, group);
  const words = nounPhraseBefore(units, group.first);
  if (words && units[words.first - 1]?.norm === 'than') return undefined;
  return (
    words ??
    sharedByAnd(sentence, group) ??
    (before.norm === ',' ? sharedSubject(sentence, group) : undefined)
  );
}

/** `Rowe said the clerk said it was late and said so twice`: the verb repeated behind `and` has the subject it had before. */
function repeatedSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const start = clauseBreak(sentence, group.first);
  const earlier = verbGroups(sentence).filter(
    (other) => other.first > start && other.last <= group.first && other.mood === 'finite',
  );
  const [first] = earlier;
  if (earlier.length < 2 || first === undefined || first.lemma !== group.lemma) return undefined;
  return finiteSubject(sentence, first);
}

/** `Rowe saw nothing but, based on the letters, concluded`: a phrase between commas stands behind `and` or `but`. */
function isBehindInsertion(units: readonly Unit[], verb: number): boolean {
  if (units[verb - 1]?.norm !== ',') return false;
  for (let at = verb - 2; at > Math.max(0, verb - 14); at--)
    if (units[at]?.norm === ',') return /^(?:and|but)$/u.test(units[at - 1]?.norm ?? '');
  return false;
}

/** `Rowe left and in a short response said`: a circumstance stands between `and` and the verb. */
function sharedByAnd(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  for (let at = group.first - 1; at > Math.max(0, group.first - 10); at--) {
    const unit = sentence.units[at];
    if (unit?.kind !== 'word' && unit?.norm !== "'s") return undefined;
    if (/^(?:and|but)$/u.test(unit.norm))
      return prepositions.has(sentence.units[at + 1]?.norm ?? '')
        ? sharedSubject(sentence, group)
        : undefined;
  }
  return undefined;
}

/** `who` stands for the noun phrase before it. */
function relative(units: readonly Unit[], at: number): SubjectWords | undefined {
  const end = units[at - 1]?.norm === ',' ? at - 1 : at;
  const whole = nounPhraseBefore(units, end);
  const antecedent =
    whole === undefined || hasFinite(units, whole.first + 1, whole.last)
      ? (complementBefore(units, end) ?? whole)
      : whole;
  return antecedent && { first: at, last: at + 1, antecedent };
}

/** `confirmed it in a tweet that said`, `according to a report on roads, which says`: the noun phrase of a preposition. */
function complementBefore(units: readonly Unit[], end: number): SubjectWords | undefined {
  for (let at = end - 1; at > Math.max(0, end - 10); at--) {
    const unit = units[at];
    if (unit?.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
    const isLower = determiners.has(unit.norm) && !unit.isCapital;
    if (isLower && prepositions.has(units[at - 1]?.norm ?? '') && units[at - 1]?.norm !== 'of')
      return { first: at, last: end };
  }
  return undefined;
}

/** `…, saying`: who says is the subject of the verb before, or the noun phrase before `with` (`with a guard saying`). */
function gerundSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  const before = units[group.first - 1];
  if (before?.norm === 'for') return blamedBefore(units, group.first - 1);
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

/** `mocked the mayor for claiming`, `praised Rowe for saying`: who is blamed has said it. */
function blamedBefore(units: readonly Unit[], preposition: number): SubjectWords | undefined {
  for (let at = preposition - 1; at > Math.max(0, preposition - 12); at--) {
    if (units[at]?.kind !== 'word') return undefined;
    if (isLikelyFinite(units, at))
      return at + 1 < preposition ? { first: at + 1, last: preposition, isObject: true } : undefined;
  }
  return undefined;
}

/** The position of the semicolon or dash before `at`, behind which a clause of its own begins; -1 if there is none. */
function clauseBreak({ units }: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (units[i]?.norm === ';') return i;
  return -1;
}

/** The subject that an earlier verb of the sentence has. */
export function sharedSubject(sentence: Sentence, group: Pick<VerbGroup, 'first'>): SubjectWords | undefined {
  const start = clauseBreak(sentence, group.first);
  const earlier = verbGroups(sentence).filter(
    (other) => other.first > start && other.last <= group.first && other.mood === 'finite',
  );
  for (const other of earlier.reverse()) {
    const words = finiteSubject(sentence, other) ?? subjectAfter(sentence.units, other.last);
    if (words && words.last <= group.first) return words;
  }
  return nearestSubject(sentence, group.first) ?? openingSubject(sentence, group.first);
}

/** The subject of the last likely verb of a main clause before `limit`. */
function nearestSubject(sentence: Sentence, limit: number): SubjectWords | undefined {
  const { units } = sentence;
  const start = Math.max(clauseBreak(sentence, limit) + 1, limit - FURTHEST_VERB);
  for (let at = limit - 1; at > start; at--) {
    if (!isLikelyFinite(units, at) || clauseOpeners.has(units[at - 1]?.norm ?? '')) continue;
    const words = nounPhraseBefore(units, at);
    const opener = units[(words?.first ?? 0) - 1];
    const isMain = opener === undefined || opener.kind === 'quoted' || /^(?:,|and|but)$/u.test(opener.norm);
    if (words && isMain && !hasFinite(units, words.first + 1, words.last)) return words;
  }
  return undefined;
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
  const start = clauseBreak(sentence, limit) + 1;
  for (let at = start + 1; at < Math.min(limit, start + 60); at++) {
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
  return !NOBODY.test(norm) && !/'(?:re|ve|ll|d)$/u.test(norm) && !isTimeAt(units, first);
}
