import type { SubjectWords } from '../../nlp/claim.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { withoutAdverbs } from './adverbials.ts';
import { clitics } from './bare-infinitive.ts';
import { invertedSubject, isBehindStatement } from './behind-statement.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  havingForms,
  objectClitics,
  prepositions,
  subjectPronouns,
} from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { causedSubject, narrativeSubject } from './infinitive-subject.ts';
import { nearestNounPhrase } from './nearest-noun-phrase.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { pronounSubject } from './pronoun-subject.ts';
import { FURTHEST } from './segments.ts';
import { thirdPerson } from './third-person.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** The subject of a group of verbs, before it or as an inverted pronoun; shared subjects are found further off. */
export function subjectOf(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  const voice = voiceOf(units, group);
  if (voice) return voice;
  if (group.inverted !== undefined) return thirdPerson(units, group.inverted);
  if (group.mood !== 'finite') return subjectOfNonFinite(sentence, group);
  const before = units[group.first - 1];
  if (before === undefined) return undefined;
  if (subjectPronouns.has(before.norm)) return pronounSubject(units, group.first - 1);
  if (before.norm === 'qui') return relativeSubject(units, group.first - 1, group.number);
  // "qui de son côté affirme": what stands between the pronoun and its verb.
  const pronoun = withoutAdverbs(units, group.first) - 1;
  if (units[pronoun]?.norm === 'qui') return relativeSubject(units, pronoun, group.number);
  if (/^(?:et|mais|puis|ou)$/u.test(before.norm)) return sharedSubject(sentence, group);
  const words = nounPhraseBefore(units, group.first, group.number);
  return words ?? (before.norm === ',' ? sharedSubject(sentence, group) : undefined);
}

/** `qui indique par la voix d'Anna Roux que`: the one whose voice it is speaks. */
function voiceOf(units: readonly Unit[], group: VerbGroup): SubjectWords | undefined {
  const words = ['par', 'la', 'voix'];
  if (!words.every((word, i) => units[group.last + i]?.norm === word)) return undefined;
  const first = group.last + 4;
  let last = first;
  while (
    last < units.length &&
    units[last]?.kind === 'word' &&
    !/^(?:que|qu')$/u.test(units[last]?.norm ?? '')
  )
    last++;
  return last > first ? { first, last } : undefined;
}

/** `60 % des électeurs, déçus, qui`: the position before a single adjective between commas. */
function withoutAdjective(units: readonly Unit[], end: number): number {
  const isAlone = units[end]?.norm === ',' && units[end - 2]?.norm === ',';
  return isAlone && /.{2}(?:és?|ées?|us|i|is|ues?)$/u.test(units[end - 1]?.norm ?? '') ? end - 2 : end;
}

/** `qui` stands for the noun phrase before it. */
export function relativeSubject(
  units: readonly Unit[],
  at: number,
  number?: VerbGroup['number'],
): SubjectWords | undefined {
  const end = withoutAdjective(units, units[at - 1]?.norm === ',' ? at - 1 : at);
  const antecedent = nearestNounPhrase(units, end, number);
  return antecedent && { first: at, last: at + 1, antecedent };
}

function subjectOfNonFinite(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  const before = units[group.first - 1];
  if (group.mood === 'infinitive') {
    const close = causedSubject(units, group.first - 1) ?? narrativeSubject(units, group.first - 1);
    if (close) return close;
    const embedded = embeddedSubject(units, group.first);
    if (embedded) return embedded;
  }
  const follows = before?.kind === 'word' && !prepositions.has(before.norm) && !adverbs.has(before.norm);
  if (group.mood === 'gerund' && follows) {
    const close = nearestNounPhrase(units, group.first);
    if (close && close.last === group.first && isBareNounPhrase(units, close)) return close;
  }
  return sharedSubject(sentence, group) ?? laterSubject(sentence, group);
}

/** `racontent qu'un homme a tiré avant de crier`: the subject of the clause that the infinitive belongs to. */
function embeddedSubject(units: readonly Unit[], infinitive: number): SubjectWords | undefined {
  let opener = infinitive - 1;
  while (opener > 0 && units[opener]?.kind === 'word' && !/^(?:que|qu')$/u.test(units[opener]?.norm ?? ''))
    opener--;
  if (!/^(?:que|qu')$/u.test(units[opener]?.norm ?? '')) return undefined;
  for (let at = opener + 2; at < infinitive; at++) {
    if (!isLikelyFinite(units, at)) continue;
    let first = at;
    while (objectClitics.has(units[first - 1]?.norm ?? '') && first > opener + 2) first--;
    const pronoun = subjectPronouns.has(units[first - 1]?.norm ?? '');
    const words = pronoun ? thirdPerson(units, first - 1) : nounPhraseBefore(units, first);
    return words && words.first > opener ? words : undefined;
  }
  return undefined;
}

// "la fausse nouvelle de la chaîne affirmant que": the noun phrase itself speaks, unless a verb came before it.
function isBareNounPhrase(units: readonly Unit[], words: SubjectWords): boolean {
  const first = units[words.first];
  return first !== undefined && (determiners.has(first.norm) || first.isCapital);
}

/**
 * The subject that an earlier verb of the sentence has, or the noun phrase that opens the sentence. A verb of the main
 * clause goes before one of a clause inside it: `Paul a dit ce qu'il voulait et a ajouté que …`.
 */
function sharedSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const relative = sharedRelative(sentence.units, group);
  if (relative) return relative;
  let within: SubjectWords | undefined;
  const earlier = verbGroups(sentence).filter((other) => other.first < group.first);
  for (const other of earlier.reverse()) {
    const caused = other.mood === 'infinitive' ? causedSubject(sentence.units, other.first - 1) : undefined;
    if (caused) return caused;
    if (other.mood === 'infinitive' || other.mood === 'gerund') continue;
    const words = isBehindStatement(sentence, other)
      ? invertedSubject(sentence, other)
      : (subjectOf(sentence, other) ?? invertedSubject(sentence, other));
    if (words === undefined) continue;
    const opener = words.first - 1;
    if (!clauseOpeners.has(sentence.units[opener]?.norm ?? '')) return words;
    // "la ville refuse, tandis que le club proteste, affirmant que": the nearest clause goes on.
    if (group.mood === 'gerund' && /^(?:tandis|alors)$/u.test(sentence.units[opener - 1]?.norm ?? ''))
      return words;
    within ??= words;
  }
  return openingSubject(sentence, group.first) ?? within;
}

/** `…, selon Anna Roux, qui n'a rien vu, mais a ajouté que`: a relative clause with the same auxiliary goes on. */
function sharedRelative(units: readonly Unit[], group: VerbGroup): SubjectWords | undefined {
  const joint = units[group.first - 1]?.norm ?? '';
  const auxiliary = units[group.first]?.norm ?? '';
  if (!/^(?:et|mais)$/u.test(joint) || !havingForms.has(auxiliary)) return undefined;
  let at = group.first - 2;
  while (at > 0 && units[at]?.norm !== auxiliary && !/^[.;:]$/u.test(units[at]?.norm ?? '')) at--;
  if (units[at]?.norm !== auxiliary) return undefined;
  const opener = /^(?:ne|n'|y|en|l')$/u.test(units[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  const isOnly = !units.slice(0, at).some(({ norm }) => norm === auxiliary);
  return units[opener]?.norm === 'qui' && isOnly ? relativeSubject(units, opener, group.number) : undefined;
}

/** Of a sentence that opens with a gerund ("Estimant que …, Paul a …"): the subject of the next verb. */
function laterSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  for (let at = group.last; at < Math.min(units.length, group.last + FURTHEST); at++) {
    if (!isLikelyFinite(units, at) || units[at - 1]?.norm === 'qui') continue;
    const verb = clitics(units, at);
    if (subjectPronouns.has(units[verb - 1]?.norm ?? '')) return thirdPerson(units, verb - 1);
    const words = nounPhraseBefore(units, verb);
    if (words && units[words.first - 1]?.norm === ',') return words;
  }
  return undefined;
}

/** The subject of the first likely verb of the sentence, if that verb stands before `limit`. */
export function openingSubject(sentence: Sentence, limit: number): SubjectWords | undefined {
  const { units } = sentence;
  for (let at = 0; at < Math.min(limit, FURTHEST); at++) {
    if (!isLikelyFinite(units, at)) continue;
    let first = at;
    while (
      first > 0 &&
      /^(?:ne|n'|se|s'|l'|le|la|les|lui|leur|y|en|me|m')$/u.test(units[first - 1]?.norm ?? '')
    )
      first--;
    const before = units[first - 1];
    if (before === undefined) return undefined;
    if (subjectPronouns.has(before.norm)) return thirdPerson(units, first - 1);
    if (before.norm === 'qui') continue;
    return nounPhraseBefore(units, first);
  }
  return undefined;
}
