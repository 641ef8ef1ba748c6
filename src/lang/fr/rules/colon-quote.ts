import type { Span } from '../../../model/span.ts';
import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtQuotes } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { determiners, prepositions } from '../closed-classes.ts';
import { hasFinite } from '../finite-verbs.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { namesAlone, speechNouns } from '../names-alone.ts';
import { namesThing } from '../names-thing.ts';
import { isClosedClass } from '../phrase-start.ts';
import { sourceCueLength } from '../source-cue.ts';
import { subjectAfter } from '../subject-after.ts';
import { openingSubject, subjectOf } from '../subject-before.ts';
import { verbGroups } from '../verb-groups.ts';
import { placeLabel, wordsLabel } from '../words-label.ts';

/** `Ce n'est pas l'avis de Roux : « … »`: quoted words behind a colon, without a verb of speech. */
export const colonQuote: Rule = {
  id: 'fr/colon-quote',
  reason: 'a whole statement in quotation marks follows a colon',
  match: findAtQuotes(quoteAt),
  examples: [
    "Ce n'est pas l'avis de {speaker|Roux} : « {quote|la mesure est mauvaise pour tous} ».",
    '{speaker|Roux} : « {quote|Je ne changerai pas de cap} ».',
    '{speaker|Anna Roux} ne cache pas sa joie : « {quote|Nous avons gagné !} »',
    "Les paroles de {speaker|l'écrivain} sont : « {quote|Sauver la ville, c'est sauver le monde.} »",
    "C'est l'analyse de {speaker|Luc Morin}, le fondateur du club : « {quote|la ville veut tout vendre} ».",
    "{speaker|Anna Roux}, présidente du club, estime même qu'elle est perdue : « {quote|il est impossible de gagner} ».",
    '{speaker|Anna Roux} : « {quote|Le théâtre a tout changé pour moi} »',
    "{speaker|Marc}, pompier à l'hôpital : « {quote|On nous demande d'aller plus vite} »",
    'Réaction {speaker|du maire} : « {quote|La route est la même pour tous.} »',
    "Le message d'{speaker|Anna Roux} est clair : « {quote|Nous ne partirons pas.} »",
    "D'où cette confidence {speaker|du maire} : « {quote|On navigue à vue.} »",
    "{speaker|L'accusé} : « {quote|Oui.} »",
    'Puis : « {quote|On navigue à vue.} »',
    '{speaker|Sa} réponse : « {quote|Je ne partirai pas.} »',
    "La réponse ne s'est pas fait attendre : « {quote|Nous ne partirons pas.} »",
    'Même constat chez {speaker|les élus} : « {quote|La route est vide.} »',
    'Même son de cloche du côté de {speaker|Luc Morin} : « {quote|La route est vide.} »',
    'À {speaker|la mairie}, on relativise : « {quote|La route rouvrira.} »',
    '{speaker|Marc}, 51 ans, docker : « {quote|On verra bien.} »',
    'Ils attendent sur la place, dont {speaker|un plombier} : « {quote|je suis venu avec ma famille} ».',
  ],
  counterExamples: [
    'Ils ont créé un groupe : « Les stylos rouges en colère ».',
    'Deux mots : « liberté » et « paix ».',
    'Comprendre : « On navigue à vue. »',
    'Résultat : « la route est fermée ».',
    'Un groupe dirigé par Luc Morin aura la mission suivante : « trouver les auteurs de ces faits. »',
  ],
};

function quoteAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const unit = units[at];
  if (unit?.quoted === undefined || at < 2 || units[at - 1]?.norm !== ':') return undefined;
  if (
    !(isStatement(unit) || isReply(units, at)) ||
    namesThing(units, at - 3, at - 1) ||
    sourceCueLength(units, 0) !== undefined
  )
    return undefined;
  if (at === 2) return behindOneWord(units[0], unit.quoted.inner);
  const subject = giverOf(sentence, at - 1);
  return { parts: [unit.quoted.inner], kind: 'direct', ...(subject && { subject }) };
}

/** `Roux : « … »`; `Puis : « … »`, where who spoke before goes on. */
function behindOneWord(word: Unit | undefined, inner: Span): Finding | undefined {
  if (/^(?:puis|et|ensuite|enfin)$/u.test(word?.norm ?? ''))
    return { parts: [inner], kind: 'direct', speaksOn: true };
  if (!namesAlone(word)) return undefined;
  return { parts: [inner], kind: 'direct', subject: { first: 0, last: 1 } };
}

/** Who speaks behind the colon at `colon`. */
function giverOf(sentence: Sentence, colon: number): SubjectWords | undefined {
  const { units } = sentence;
  const incised = incisedBefore(sentence, colon);
  if (incised) return incised;
  const label = wordsLabel(units, colon);
  if (label) return label.subject;
  return (
    placeLabel(units, colon) ??
    labelBefore(units, colon) ??
    describedBefore(units, colon) ??
    reporterBefore(sentence, colon) ??
    namedBefore(units, colon) ??
    openingSubject(sentence, colon)
  );
}

/** `Anna Roux : « … »`, `Le maire de Lyon : « … »`: nothing but a person stands before the colon. */
function labelBefore(units: readonly Unit[], colon: number): SubjectWords | undefined {
  const words = units.slice(0, colon);
  if (colon > 8 || hasFinite(units, 0, colon) || words.some(({ kind }) => kind !== 'word')) return undefined;
  const opener = units[0]?.norm ?? '';
  if ((isClosedClass(opener) && !determiners.has(opener)) || prepositions.has(opener)) return undefined;
  return personFrom(units, 0, colon);
}

/** `« … », rappelle le communiqué : « … »`: who was just quoted goes on. */
function incisedBefore(sentence: Sentence, colon: number): SubjectWords | undefined {
  const group = verbGroups(sentence).findLast((other) => other.last <= colon);
  if (group === undefined || group.mood !== 'finite' || !group.frames.has('quote')) return undefined;
  const subject = subjectAfter(sentence, group);
  return subject?.last === colon ? subject : undefined;
}

/** `Anna Roux estime que c'est impossible : « … »`: who reports in the main clause before the colon. */
function reporterBefore(sentence: Sentence, colon: number): SubjectWords | undefined {
  const { units } = sentence;
  const group = verbGroups(sentence).find(
    (other) =>
      other.last < colon && other.mood === 'finite' && other.frames.has('clause') && !other.isNegated,
  );
  if (group === undefined) return undefined;
  const opens = units.slice(group.last, group.last + 4).some(({ norm }) => /^(?:que|qu')$/u.test(norm));
  return opens ? subjectOf(sentence, group) : undefined;
}

/** A statement has a verb, speaks in the first or second person, or ends like a sentence. */
function isStatement(unit: Unit): boolean {
  const within = unit.within ?? [];
  if (within.length < 4) return false;
  if (within.some(({ norm }) => /^(?:je|j'|nous|vous|tu)$/u.test(norm))) return true;
  return hasFinite(within, 0, within.length) || /^[.!?…]$/u.test(within.at(-1)?.norm ?? '');
}

/** `L'accusé : « Oui. »`: however short, words that end like a sentence behind nothing but a person. */
function isReply(units: readonly Unit[], at: number): boolean {
  const end = units[at]?.within?.at(-1);
  return /^[.!?…]$/u.test(end?.norm ?? '') && labelBefore(units, at - 1) !== undefined;
}

/** The person to whom the words before the colon give the quote: `l'avis de Roux`, `saluée par Roux`, `dont un plombier`. */
function namedBefore(units: readonly Unit[], colon: number): SubjectWords | undefined {
  for (let at = colon - 1; at >= Math.max(0, colon - 14); at--) {
    const norm = units[at]?.norm ?? '';
    if (/^[.;:]$/u.test(norm) || units[at]?.kind === 'quoted') return undefined;
    const gives =
      /^(?:par|dont)$/u.test(norm) ||
      (/^(?:de|d'|du)$/u.test(norm) && speechNouns.test(units[at - 1]?.norm ?? ''));
    if (gives) return personFrom(units, at + 1, colon);
  }
  return undefined;
}

/** `Marc, pompier à Lyon : « … »`: nothing but a name and what the person is stand before the colon. */
function describedBefore(units: readonly Unit[], colon: number): SubjectWords | undefined {
  const last = units.findIndex(({ isCapital }) => !isCapital);
  if (last < 1 || last > 3 || colon > 24 || units[last]?.norm !== ',' || !namesAlone(units[0]))
    return undefined;
  const first = determiners.has(units[last + 1]?.norm ?? '') ? last + 2 : last + 1;
  const isPerson = units
    .slice(first, first + 2)
    .some(({ norm }) => speakerNouns.get(norm)?.kind === 'person');
  return (isPerson || isAge(units, first)) && !hasFinite(units, last, colon) ? { first: 0, last } : undefined;
}

/** `Marc, 51 ans, docker`. */
function isAge(units: readonly Unit[], at: number): boolean {
  return /^\p{N}{1,3}$/u.test(units[at]?.norm ?? '') && units[at + 1]?.norm === 'ans';
}

function personFrom(units: readonly Unit[], first: number, colon: number): SubjectWords | undefined {
  const opener = units[first];
  if (opener === undefined) return undefined;
  const isNoun = determiners.has(opener.norm) && speakerNouns.has(units[first + 1]?.norm ?? '');
  if (!opener.isCapital && !isNoun) return undefined;
  let last = first + 1;
  while (
    last < colon &&
    units[last]?.kind === 'word' &&
    !/^(?:est|sont|était|étaient|a|ont|fut|en|dans|sur|à|qui)$/u.test(units[last]?.norm ?? '')
  )
    last++;
  const isDescribed = units[last]?.norm === ',' && !hasFinite(units, last, colon);
  const isNear =
    isDescribed || units.slice(last, colon).every(({ norm }) => /^(?:est|sont|était|étaient)$/u.test(norm));
  return isNear && !hasFinite(units, first, last) ? { first, last } : undefined;
}
