import type { SubjectWords } from '../../nlp/claim.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import {
  adverbialPhrases,
  adverbs,
  clauseOpeners,
  determiners,
  months,
  prepositions,
  subjectPronouns,
  timeWords,
} from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

const FURTHEST = 60;

/** The subject of a group of verbs, before it or as an inverted pronoun; shared subjects are found further off. */
export function subjectOf(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  if (group.inverted !== undefined) return third(units, group.inverted);
  if (group.mood !== 'finite') return subjectOfNonFinite(sentence, group);
  const before = units[group.first - 1];
  if (before === undefined) return undefined;
  if (subjectPronouns.has(before.norm)) return third(units, group.first - 1);
  if (before.norm === 'qui') return relative(units, group.first - 1);
  if (/^(?:et|mais|puis|ou)$/u.test(before.norm)) return sharedSubject(sentence, group);
  const words = nounPhraseBefore(units, group.first, group.number);
  return words ?? (before.norm === ',' ? sharedSubject(sentence, group) : undefined);
}

function third(units: readonly Unit[], at: number): SubjectWords | undefined {
  return /^(?:-t)?-?(?:ils?|elles?)$/u.test(units[at]?.norm ?? '') ? { first: at, last: at + 1 } : undefined;
}

/** `qui` stands for the noun phrase before it. */
function relative(units: readonly Unit[], at: number): SubjectWords | undefined {
  const end = units[at - 1]?.norm === ',' ? at - 1 : at;
  const antecedent = nounPhraseBefore(units, end);
  return antecedent && { first: at, last: at + 1, antecedent };
}

function subjectOfNonFinite(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  const before = units[group.first - 1];
  const follows = before?.kind === 'word' && !prepositions.has(before.norm) && !adverbs.has(before.norm);
  if (group.mood === 'gerund' && follows) {
    const close = nounPhraseBefore(units, group.first);
    if (close && close.last === group.first && isBareNounPhrase(units, close)) return close;
  }
  return sharedSubject(sentence, group) ?? laterSubject(sentence, group);
}

// "la fausse nouvelle de la chaîne affirmant que": the noun phrase itself speaks, unless a verb came before it.
function isBareNounPhrase(units: readonly Unit[], words: SubjectWords): boolean {
  const first = units[words.first];
  return first !== undefined && (determiners.has(first.norm) || first.isCapital);
}

/** The subject that an earlier verb of the sentence has, or the noun phrase that opens the sentence. */
function sharedSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const earlier = verbGroups(sentence).filter((other) => other.first < group.first);
  for (const other of earlier.reverse()) {
    if (other.mood === 'infinitive' || other.mood === 'gerund') continue;
    const words = subjectOf(sentence, other) ?? subjectAfter(sentence, other);
    if (words) return words;
  }
  return openingSubject(sentence, group.first);
}

/** Of a sentence that opens with a gerund ("Estimant que …, Paul a …"): the subject of the next verb. */
function laterSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  for (let at = group.last; at < Math.min(units.length, group.last + FURTHEST); at++) {
    if (!isLikelyFinite(units, at) || units[at - 1]?.norm === 'qui') continue;
    if (subjectPronouns.has(units[at - 1]?.norm ?? '')) return third(units, at - 1);
    const words = nounPhraseBefore(units, at);
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
    if (subjectPronouns.has(before.norm)) return third(units, first - 1);
    if (before.norm === 'qui') continue;
    return nounPhraseBefore(units, first);
  }
  return undefined;
}

/**
 * The noun phrase that ends at `end`, with the appositions and insertions between it and `end`:
 * `Jonathan Eyal, du groupe de réflexion RUSI à Londres,`.
 */
export function nounPhraseBefore(
  units: readonly Unit[],
  end: number,
  number?: 'singular' | 'plural',
): SubjectWords | undefined {
  const isClosed = units[end - 1]?.norm === ',';
  let last = withoutAdverbs(units, isClosed ? end - 1 : end);
  let words: SubjectWords | undefined;
  for (let segment = 0; segment < 5 && last > 0; segment++) {
    const first = segmentStart(units, last, number);
    const head = phraseStart(units, first, last);
    if (head !== undefined && opensNounPhrase(units, head, last)) {
      words = { first: head, last: words?.last ?? last };
      if (segment === 0 && !isClosed) return words;
    } else if (words || !canSkip(units, first, last, isClosed)) {
      return words;
    }
    const next = continuesLeft(units, first, words !== undefined);
    if (next === undefined) return words;
    last = next;
  }
  return words;
}

/** Where the search goes on: before the comma, or before the relative clause that the segment belongs to. */
function continuesLeft(units: readonly Unit[], first: number, hasWords: boolean): number | undefined {
  if (units[first - 1]?.norm === ',') return first - 1;
  if (hasWords) return undefined;
  for (let at = first - 1; at > Math.max(0, first - 30); at--) {
    const norm = units[at]?.norm ?? '';
    if (/^[.;:]$/u.test(norm)) return undefined;
    if (norm === 'qui' || norm === 'dont') return units[at - 1]?.norm === ',' ? at - 1 : at;
  }
  return undefined;
}

/** Insertions, bare roles and the ends of relative clauses stand between the subject and its verb. */
function canSkip(units: readonly Unit[], first: number, last: number, isClosed: boolean): boolean {
  if (isBareRole(units, first)) return true;
  if (first === last || isLikelyFinite(units, first - 1)) return true;
  return isClosed && isInsertion(units, first);
}

function withoutAdverbs(units: readonly Unit[], end: number): number {
  let last = end;
  for (let changed = true; changed; ) {
    changed = false;
    for (const phrase of adverbialPhrases) {
      if (!phrase.every((word, i) => units[last - phrase.length + i]?.norm === word)) continue;
      last -= phrase.length;
      changed = true;
    }
    const word = units[last - 1];
    if (word?.kind === 'word' && !word.isCapital && (adverbs.has(word.norm) || timeWords.has(word.norm))) {
      last--;
      changed = true;
    }
  }
  return last;
}

/** Where the stretch between commas or clause borders that ends at `last` begins. */
function segmentStart(units: readonly Unit[], last: number, number?: 'singular' | 'plural'): number {
  let depth = 0;
  let at = last;
  while (at > 0 && last - at < FURTHEST) {
    const unit = units[at - 1];
    if (unit === undefined) break;
    if (unit.norm === ')' || unit.norm === ']') depth++;
    else if (unit.norm === '(' || unit.norm === '[') {
      if (depth === 0) break;
      depth--;
    }
    if (depth === 0 && isBorder(units, at - 1, number)) break;
    at--;
  }
  return at;
}

function isBorder(units: readonly Unit[], at: number, number?: 'singular' | 'plural'): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.norm === '.') return !/^(?:mm?|mme|mlle|dr|pr|mgr|me|\p{L})$/u.test(units[at - 1]?.norm ?? '');
  if (/^[,;:!?…–—-]$/u.test(unit.norm)) return true;
  if (unit.kind !== 'word') return false;
  if (unit.norm === 'et' || unit.norm === 'ou') return number !== 'plural' && !joinsBareNouns(units, at);
  if (clauseOpeners.has(unit.norm) && !unit.isCapital) return true;
  return isLikelyFinite(units, at);
}

/** `le président et fondateur de`: a second noun without a determiner belongs to the first. */
function joinsBareNouns(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !determiners.has(next.norm) &&
    !subjectPronouns.has(next.norm)
  );
}

/** The start of the noun phrase inside a segment: after adverbials that stand before it without a comma. */
function phraseStart(units: readonly Unit[], first: number, last: number): number | undefined {
  let at = first;
  while (at < last) {
    const word = units[at];
    if (word === undefined) return undefined;
    if (
      word.kind === 'word' &&
      (timeWords.has(word.norm) || (adverbs.has(word.norm) && !determiners.has(word.norm)))
    )
      at++;
    else break;
  }
  return at < last ? at : undefined;
}

function opensNounPhrase(units: readonly Unit[], head: number, last: number): boolean {
  const word = units[head];
  if (word === undefined || word.kind !== 'word') return word?.kind === 'quoted' && last - head > 1;
  if (prepositions.has(word.norm) && !/^(?:près)$/u.test(word.norm)) return word.norm === "l'";
  if (isDate(units, head, last)) return false;
  if (determiners.has(word.norm)) return last - head > 1;
  if (/^(?:celui|celle|ceux|celles)(?:-ci)?$/u.test(word.norm) || word.norm === "d'autres") return true;
  return word.isCapital || /^\p{N}/u.test(word.norm);
}

/** `jeudi 9 mars`, `le 19 août`, `2016`: no subject. */
function isDate(units: readonly Unit[], head: number, last: number): boolean {
  const words = units.slice(head, last);
  if (words.length > 6) return false;
  return words.every(
    (word) =>
      /^\p{N}/u.test(word.norm) ||
      months.has(word.norm) ||
      timeWords.has(word.norm) ||
      /^(?:le|ce|cette|la|l'|dernier|dernière|prochain|prochaine|semaine|mois|an|année|suivant|soir|jour|lendemain|veille)$/u.test(
        word.norm,
      ),
  );
}

/** A role without a determiner (`ministre de l'Économie`), which stands beside a name. */
export function isBareRole(units: readonly Unit[], at: number): boolean {
  const word = units[at];
  if (word?.kind !== 'word' || word.isCapital) return false;
  if (speakerNouns.get(word.norm)?.kind === 'person') return true;
  const next = units[at + 1]?.norm ?? '';
  return (
    /^(?:ancien|ancienne|actuel|actuelle|ex|nouveau|nouvelle|premier|première)$/u.test(word.norm) &&
    speakerNouns.has(next)
  );
}

function isInsertion(units: readonly Unit[], first: number): boolean {
  const word = units[first];
  if (word === undefined) return false;
  return (
    prepositions.has(word.norm) ||
    clauseOpeners.has(word.norm) ||
    isBareRole(units, first) ||
    /^\p{N}+$/u.test(word.norm)
  );
}

const AFTER_STOPS =
  /^(?:sur|dans|lors|après|avant|devant|depuis|vers|en|à|auprès|via|par|pendant|durant|hier|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|ce|pour|au|aux|face|avec|sous|chez|selon|suite|dès|quand|lorsque|lorsqu'|tout|alors|sans|dont|où|que|qu'|qui|comme|si|ajoutant|mais|car)$/u;

/** The subject that follows its verb: `a déclaré Sam Greene`. */
export function subjectAfter(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  if (group.inverted !== undefined) return third(units, group.inverted);
  let first = skipAdverbials(units, group.last);
  if (units[first]?.norm === ',') return undefined;
  while (/^[([]$/u.test(units[first]?.norm ?? '')) first++;
  const opener = units[first];
  if (opener === undefined || opener.kind !== 'word') return undefined;
  const opens =
    determiners.has(opener.norm) ||
    opener.isCapital ||
    /^(?:celui-ci|celle-ci|ceux-ci|celles-ci)$/u.test(opener.norm);
  if (!opens && !isBareRole(units, first)) return undefined;
  if (!opens && speakerNouns.get(opener.norm)?.number !== 'singular') return undefined;
  let last = first + 1;
  while (last < units.length && last - first < 24 && !endsSubjectAfter(units, first, last)) last++;
  return { first, last };
}

function endsSubjectAfter(units: readonly Unit[], first: number, at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.kind === 'point') return !/^[&/·-]$/u.test(unit.norm);
  if (unit.kind === 'quoted') return !determiners.has(units[at - 1]?.norm ?? '') && at > first + 2;
  if (unit.norm === 'et') return !startsNoun(units, at + 1) || isLikelyFinite(units, at + 1);
  if (AFTER_STOPS.test(unit.norm))
    return (
      !(unit.norm === 'ce' || unit.norm === 'à' || unit.norm === 'au' || unit.norm === 'aux') ||
      !keepsPlace(units, at)
    );
  return isLikelyFinite(units, at);
}

/** `l'ambassadeur à Paris`, `ministre aux Armées`: a place or office inside the noun phrase. */
function keepsPlace(units: readonly Unit[], at: number): boolean {
  const previous = units[at - 1];
  return previous !== undefined && !previous.isCapital && (units[at + 1]?.isCapital ?? false);
}

function startsNoun(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && unit.kind === 'word' && (determiners.has(unit.norm) || unit.isCapital);
}

/** The position after adverbs and adverbial phrases. */
export function skipAdverbials(units: readonly Unit[], from: number): number {
  let at = from;
  for (let changed = true; changed; ) {
    changed = false;
    for (const phrase of adverbialPhrases) {
      if (!phrase.every((word, i) => units[at + i]?.norm === word)) continue;
      at += phrase.length;
      changed = true;
    }
    const word = units[at];
    if (
      word?.kind === 'word' &&
      !word.isCapital &&
      (adverbs.has(word.norm) || timeWords.has(word.norm) || /.{4}ment$/u.test(word.norm))
    ) {
      at++;
      changed = true;
    }
  }
  return at;
}
