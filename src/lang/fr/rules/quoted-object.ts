import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { determiners, prepositions } from '../closed-classes.ts';
import { cueSpan } from '../cue-span.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

const SHORTEST = 4;
const LONG_ENOUGH = 7;
/** How many units may stand between a verb and its object, and between a verb and what it makes of an object. */
const NEAR = 6;
const FAR = 12;

/** `il condamne toute « … »`: the object of a verb of judging, in the speaker's own words. */
export const quotedObject: Rule = {
  id: 'fr/quoted-object',
  reason: 'several quoted words are the object of a verb of speech or judgement',
  match: findAtEach(verbGroups, objectAt, addedStatement),
  examples: [
    '{speaker|Il} {cue|condamne} toute « {quote|discrimination raciale, tout ce qui divise les gens} ».',
    '{speaker|La direction} {cue|nie} tout « {quote|projet structuré ou organisé} ».',
    "{speaker|L'union} {cue|a condamné} « {quote|l'attentat commis hier} ».",
    '{speaker|Il} {cue|a dénoncé} un {quote|« acte odieux du pouvoir en place » qui a frappé « des innocents »}.',
    '{speaker|Luc Morin} évoque un « acte ignoble », « {quote|nous devons mener la guerre sans faiblir} ».',
    '{speaker|Elle} {cue|a dénoncé} les marchands « {quote|qui se cachent derrière la loi} ».',
    '{speaker|Elle} {cue|dénonce} une « {quote|manœuvre indigne de la majorité} ».',
    '{speaker|Le maire} {cue|a dénoncé} une décision « {quote|prise sans concertation avec les élus} ».',
    '{speaker|Le maire} {cue|appelle} les habitants « {quote|à rester calmes et prudents} ».',
    '{speaker|La préfecture} {cue|appelle} les commerçants du secteur de la gare « {quote|à rester calmes et prudents} ».',
    '{speaker|Le maire} {cue|met en garde} contre « {quote|les nuages qui viennent de la mer} ».',
    '{speaker|Les élus} se {cue|sont engagés} à « {quote|agir de concert en toute occasion} ».',
    '{speaker|Il} {cue|décrit} la ville comme « {quote|un lieu sûr pour tous} ».',
    '{speaker|Il} {cue|a condamné} avec fermeté « {quote|ces actes lâches et odieux} ».',
    '{speaker|Le maire} est parti après {cue|avoir exprimé} « {quote|sa tristesse pour les dommages causés} ».',
  ],
  counterExamples: [
    "Il a confirmé son statut d'« homme le plus rapide du monde ».",
    'Il condamne la « haine ».',
    "L'armée a dénoncé l'opération « Bouclier de la grande vallée ».",
    "Il a dénoncé le groupe qui a pris le nom d'« Armée du peuple du sud ».",
  ],
};

/** `évoque un « acte ignoble », « nous devons nous battre »`: a whole sentence in quotation marks behind the quoted object. */
function addedStatement(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (group.isNegated || group.mood === 'infinitive') return undefined;
  const near = units.slice(group.last, group.last + 6).findIndex(({ kind }) => kind === 'quoted');
  const object = group.last + near;
  const unit = near < 0 || units[object + 1]?.norm !== ',' ? undefined : units[object + 2];
  if (unit?.quoted === undefined || !governs(units[object - 1])) return undefined;
  const within = unit.within ?? [];
  if (within.length < LONG_ENOUGH || !within.some((_, at) => startsClause(within, at))) return undefined;
  const subject = subjectOf(sentence, group);
  return subject && { parts: [unit.quoted.inner], kind: 'direct', subject };
}

/** A subject pronoun with its verb: `nous devons`, `il faut`. */
function startsClause(units: readonly Unit[], at: number): boolean {
  const pronoun = units[at]?.norm ?? '';
  const verb = units[at + 1]?.norm ?? '';
  if (/^(?:nous|vous)$/u.test(pronoun)) return /.{2}(?:ons|ez)$|^(?:sommes|êtes|faites|dites)$/u.test(verb);
  return /^(?:je|j'|on|il|elle|ils|elles|c')$/u.test(pronoun) && isLikelyFinite(units, at + 1);
}

function objectAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (group.isNegated || (group.mood === 'infinitive' && !isDone(units, group))) return undefined;
  if (!group.frames.has('object') && !WARNING.test(group.lemma)) return undefined;
  const at = objectQuote(units, group);
  const unit = at === undefined ? undefined : units[at];
  if (unit?.quoted === undefined) return undefined;
  if ((unit.within ?? []).filter((word) => word.kind === 'word').length < SHORTEST) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined) return undefined;
  const cue = cueSpan(units, group);
  const end = at === undefined ? undefined : relativeEnd(sentence, at);
  if (end !== undefined) return { parts: [{ start: unit.start, end }], kind: 'mixed', cue, subject };
  return { parts: [unit.quoted.inner], kind: 'direct', cue, subject };
}

/** `après avoir dénoncé « … »`: what was said before. */
function isDone(units: readonly Unit[], { first }: VerbGroup): boolean {
  return units[first]?.norm === 'avoir' && units[first - 1]?.norm === 'après';
}

const JUDGEMENT =
  /^(?:condamner|dénoncer|déplorer|regretter|critiquer|fustiger|saluer|rejeter|redouter|craindre|exprimer)$/u;

/** `condamne « l'attentat commis hier »`: a noun phrase with its article is no name. */
function isNounPhrase(unit: Unit, lemma: string): boolean {
  const [opener] = unit.within ?? [];
  return JUDGEMENT.test(lemma) && opener !== undefined && !opener.isCapital && determiners.has(opener.norm);
}

/** Right behind the verb, only a longer string is more than a name (`a appelé « … »`). */
function isWhole(unit: Unit): boolean {
  return (unit.within ?? []).filter((word) => word.kind === 'word').length >= LONG_ENOUGH;
}

/** `un « acte odieux » qui a frappé « des innocents »`: where a relative clause ends that goes on in the speaker's words. */
function relativeEnd({ units }: Sentence, at: number): number | undefined {
  if (!/^(?:qui|que|qu'|dont)$/u.test(units[at + 1]?.norm ?? '')) return undefined;
  for (let next = at + 2; next < Math.min(units.length, at + 16); next++) {
    const unit = units[next];
    if (unit === undefined || unit.kind === 'point') return undefined;
    if (unit.kind === 'quoted') return /^[.;!?]?$/u.test(units[next + 1]?.norm ?? '') ? unit.end : undefined;
  }
  return undefined;
}

/** `son statut d'« homme le plus rapide »`: what somebody or something is called. */
const LABEL =
  /^(?:statut|titre|nom|surnom|rang|rôle|étiquette|qualificatif|label|réputation|poste|fonctions?)$/u;

/** A noun right before the marks would be what they name: `l'opération « … »`. */
function governs(before: Unit | undefined): boolean {
  return (
    before !== undefined &&
    (determiners.has(before.norm) || /^(?:de|d'|du|à|tout|toute|tous|toutes)$/u.test(before.norm))
  );
}

/** `une décision « prise sans concertation avec les élus »`. */
function opensParticiple(unit: Unit | undefined): boolean {
  const [opener, next] = unit?.within ?? [];
  const isParticiple =
    /.{2}(?:ée?s?|ise?s?|ite?s?|ue?s?)$/u.test(opener?.norm ?? '') && opener?.isCapital === false;
  return isParticiple && prepositions.has(next?.norm ?? '');
}

/** `met en garde contre « … »`, `alerte sur « … »`. */
const WARNING = /^(?:mettre_en_garde|alerter|avertir)$/u;
/** `appelle les habitants « à rester calmes »`. */
const DIRECTING = /^(?:appeler|inviter|exhorter|encourager)$/u;
/** `décrit la ville comme « un lieu sûr »`. */
const VIEWING = /^(?:décrire|qualifier|considérer)$/u;

/** `dénonce les marchands de radars « qui se cachent derrière la loi »`: a clause in marks about what is judged. */
function describesObject(units: readonly Unit[], at: number, lemma: string): boolean {
  const opening = (units[at]?.within ?? []).slice(0, 2);
  if (WARNING.test(lemma)) return /^(?:contre|sur|de|d')$/u.test(units[at - 1]?.norm ?? '');
  if (DIRECTING.test(lemma)) return /^(?:à|de|d')$/u.test(opening[0]?.norm ?? '');
  if (VIEWING.test(lemma) && units[at - 1]?.norm === 'comme') return true;
  if (!JUDGEMENT.test(lemma)) return false;
  return opensParticiple(units[at]) || opening.some(({ norm }) => /^(?:qui|que|qu'|dont)$/u.test(norm));
}

/** `condamne avec la plus grande fermeté`: the position behind adverbs and how something is said. */
function skipManner(units: readonly Unit[], from: number): number {
  const at = skipAdverbials(units, from);
  if (units[at]?.norm !== 'avec') return at;
  let end = at + 1;
  while (units[end]?.kind === 'word' && end < at + 5) end++;
  return units[end]?.kind === 'quoted' ? end : at;
}

/** The quoted string that is the verb's object: few words before it, none of them a verb or a comma. */
function objectQuote(units: readonly Unit[], { last, lemma }: VerbGroup): number | undefined {
  const from = skipManner(units, last);
  const reach = DIRECTING.test(lemma) || VIEWING.test(lemma) ? FAR : NEAR;
  for (let at = from; at < Math.min(units.length, from + reach); at++) {
    const unit = units[at];
    if (unit === undefined) return undefined;
    if (unit.kind === 'quoted')
      return (governs(units[at - 1]) && !LABEL.test(units[at - 2]?.norm ?? '')) ||
        (at === from && (isWhole(unit) || isNounPhrase(unit, lemma))) ||
        describesObject(units, at, lemma)
        ? at
        : undefined;
    const names =
      /^(?:que|qu'|qui|nom|surnom|sobriquet|titre|statut|rang|label)$/u.test(unit.norm) ||
      (unit.norm === 'comme' && !VIEWING.test(lemma));
    if (unit.kind !== 'word' || isLikelyFinite(units, at) || names) return undefined;
  }
  return undefined;
}
