import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindAround, kindOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { beingForms, prepositions, subjectPronouns } from '../closed-classes.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { inflect } from '../inflect.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { clauseEnd } from '../reported-clause.ts';
import { headSpeaks } from '../speaking-head.ts';
import { openingSubject, relativeSubject } from '../subject-before.ts';
import { thirdPerson } from '../third-person.ts';

/** `Le maire se dit victime d'une « cabale »`: how somebody describes themselves, partly in their own words. */
export const selfDescription: Rule = {
  id: 'fr/self-description',
  reason: 'a reflexive verb of saying is followed by a description with quoted words in it',
  match: findAtWords(['se', "s'"], descriptionAt),
  examples: [
    "{speaker|Luc Morin} {cue|se dit} {quote|victime d'une « cabale indigne du pays »}, ce que nie le club.",
    "{speaker|Ils} {cue|s'affirment} cependant {quote|« prêts » à partir « en cas de reprise du travail »}.",
    "{speaker|La chanteuse} {cue|s'est dite} « {quote|très honorée d'avoir été choisie} ».",
    'La chanteuse, {speaker|qui} {cue|se définit} comme « {quote|une solitaire sociable} », vit à Brest.',
    '{speaker|Elle} {cue|se définit} comme « {quote|une solitaire très sociable} ».',
    '{speaker|Anna Roux} {cue|se déclarait} {quote|opposée à « toute forme de taxe »}.',
    "{speaker|Le maire} {cue|s'est dit} {quote|« absolument dévasté » par cette attaque}.",
    '{speaker|Le maire} ne {cue|se dit} « {quote|pas inquiet} ».',
    '{speaker|Le maire} a salué Luc Morin et {cue|se dit} « {quote|très honoré de sa visite} » avec Anna Roux.',
    'Selon le maire, {speaker|qui} {cue|se dit} « {quote|très inquiet} », la route est « fermée ».',
    "{speaker|La cour} {cue|s'est dite} « {quote|suffisamment éclairée} » et va se réunir.",
    '{speaker|Le maire} {cue|se dit} {quote|prêt à rouvrir la route}.',
    '{speaker|Les élus} {cue|se disent} {quote|opposés à la taxe} mais ont voté la loi.',
  ],
  counterExamples: [
    'Le maire se dit victime de la route.',
    'Le maire ne se dit pas prêt à partir.',
    'Le maire se dit « choqué ».',
    "Un incendie s'est déclaré dans un bar « très connu du public ».",
    'Il se dit que « la route est fermée pour des mois ».',
    'Le maire ne se dit pas « très heureux de la route ».',
  ],
};

const SHORTEST = 3;
/** Verbs by which people say what they are; `s'estimer heureux` among them, `se montrer` not. */
const SAYING = formsOf('dire déclarer affirmer avouer juger estimer');
/** Verbs by which people say what they are behind "comme" or "de". */
const DEFINING = formsOf('définir décrire présenter qualifier dépeindre');

function formsOf(lemmas: string): ReadonlySet<string> {
  const forms = lemmas.split(' ').flatMap((lemma) => inflect(lemma));
  return new Set(forms.filter(({ mood }) => mood !== 'infinitive').map(({ form }) => form));
}

function descriptionAt(sentence: Sentence, se: number): Finding | undefined {
  const { units } = sentence;
  const isNegated = units[se - 1]?.norm === 'ne';
  const verb = beingForms.has(units[se + 1]?.norm ?? '') ? skipAdverbials(units, se + 2) : se + 1;
  if (!SAYING.has(units[verb]?.norm ?? '') && !DEFINING.has(units[verb]?.norm ?? '')) return undefined;
  const adverbsEnd = skipAdverbials(units, verb + 1);
  const isDefinition = DEFINING.has(units[verb]?.norm ?? '');
  if (isDefinition && !/^(?:comme|de|d')$/u.test(units[adverbsEnd]?.norm ?? '')) return undefined;
  const start = isDefinition ? adverbsEnd + 1 : adverbsEnd;
  const opener = units[start];
  if (opener === undefined || opener.kind === 'point' || /^(?:que|qu')$/u.test(opener.norm)) return undefined;
  if (prepositions.has(opener.norm) && !/^(?:contre|pour|en)$/u.test(opener.norm)) return undefined;
  if (isNegated && opener.within?.[0]?.norm !== 'pas') return undefined;
  const end = Math.min(descriptionEnd(sentence, start), relativeEnd(units, se, start));
  const kind = kindOf(units, start, end);
  if (kind === 'indirect' ? isNegated || !takesStand(units, start) : !isTelling(units, start, end))
    return undefined;
  const subject = subjectBefore(sentence, isNegated ? se - 1 : se);
  const [span, cue] = [spanOf(units, start, end), spanOf(units, se, verb + 1)];
  if (subject === undefined || span === undefined || cue === undefined || !headSpeaks(units, subject))
    return undefined;
  const quoted = end - start === 1 ? opener.quoted?.inner : undefined;
  return { parts: [quoted ?? span], kind: quoted ? 'direct' : kindAround(units, start, end), cue, subject };
}

/** `prêt à partir`, `opposés au projet`: what somebody will do or is against, also without marks. */
function takesStand(units: readonly Unit[], start: number): boolean {
  return STAND.test(units[start]?.norm ?? '') && /^(?:à|au|aux)$/u.test(units[start + 1]?.norm ?? '');
}

const STAND =
  /^(?:prête?s?|opposée?s?|favorables?|défavorables?|disposée?s?|déterminée?s?|résolue?s?|hostiles?)$/u;

/** More words in marks than a borrowed one or two, unless what they are about stands behind them: `« très triste » de partir`. */
function isTelling(units: readonly Unit[], start: number, end: number): boolean {
  const count = countWords(units.slice(start, end));
  return count >= SHORTEST || (count === SHORTEST - 1 && units[start]?.kind === 'quoted');
}

/** Behind more than a word or two in marks, what goes on without marks is the article's. */
function descriptionEnd(sentence: Sentence, start: number): number {
  const { units } = sentence;
  const end = clauseEnd(sentence, start);
  const goesOn = units.slice(start + 1, end).some(({ kind }) => kind === 'quoted');
  if (!goesOn && countWords(units.slice(start, start + 1)) >= SHORTEST) return start + 1;
  // "s'est dite « très émue » et va partir": another verb of the same subject.
  const joint = units.findIndex(
    ({ norm }, at) => at > start && at < end && /^(?:et|mais)$/u.test(norm) && isLikelyFinite(units, at + 1),
  );
  return joint < 0 ? end : joint;
}

/** `le maire, qui se dit « très ému », rouvrira la route`: the comma that closes the relative clause. */
function relativeEnd(units: readonly Unit[], se: number, start: number): number {
  if (units[se - 1]?.norm !== 'qui' || units[se - 2]?.norm !== ',') return units.length;
  const comma = units.findIndex(
    ({ norm }, at) => at > start && norm === ',' && units[at + 1]?.kind !== 'quoted',
  );
  return comma < 0 ? units.length : comma;
}

function subjectBefore(sentence: Sentence, se: number): SubjectWords | undefined {
  const { units } = sentence;
  if (/^(?:et|mais)$/u.test(units[se - 1]?.norm ?? '')) return openingSubject(sentence, se);
  if (units[se - 1]?.norm === 'qui') return relativeSubject(units, se - 1);
  if (subjectPronouns.has(units[se - 1]?.norm ?? '')) return thirdPerson(units, se - 1);
  return nounPhraseBefore(units, se);
}

/** How many words stand in marks. */
function countWords(units: readonly Unit[]): number {
  return units.flatMap(({ within }) => within ?? []).filter(({ kind }) => kind === 'word').length;
}
