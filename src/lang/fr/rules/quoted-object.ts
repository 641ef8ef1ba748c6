import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { determiners } from '../closed-classes.ts';
import { cueSpan } from '../cue-span.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { governs, isJudgement, isWarning, lastOfObject, objectQuote, wordCount } from '../object-quote.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

const SHORTEST = 4;
const LONG_ENOUGH = 7;

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
    '{speaker|Le maire} {cue|dénonce} une fermeture « {quote|brutale et sans concertation} ».',
    "{speaker|Le club} s'{cue|insurge} contre « {quote|une route qui coupe la ville en deux} ».",
    '{speaker|Le maire} {cue|a dénoncé}, samedi, « {quote|un oubli de plus} ».',
    '{speaker|Le maire} {cue|a qualifié} la fermeture de la route du port de « {quote|faute qui restera dans les mémoires} ».',
    '{speaker|Le maire} a salué Luc Morin, le {cue|qualifiant} de « {quote|modèle pour toute la ville} ».',
    '{speaker|Luc Morin} {cue|traite} le maire de « {quote|petit chef de province} ».',
    '{speaker|Le maire} {cue|plaide} pour « {quote|un dialogue apaisé et constructif} ».',
    '{speaker|Le maire} {cue|dénonce} {quote|un départ « brutal » et « sans aucune explication »}.',
    '{speaker|Le maire} {cue|dénonce} un {quote|« oubli », voire « un mépris » du village et de ses « gens »}.',
    '{speaker|Le maire} {cue|a salué} « {quote|la solidarité de la nation} » et félicité les « secours ».',
    '{speaker|Le maire} est parti après {cue|avoir exprimé} « {quote|sa tristesse pour les dommages causés} ».',
  ],
  counterExamples: [
    "Il a confirmé son statut d'« homme le plus rapide du monde ».",
    'Il condamne la « haine ».',
    "L'armée a dénoncé l'opération « Bouclier de la grande vallée ».",
    'Le syndicat redoute la journée « sans voiture ni camion » de dimanche.',
    'Le maire a écrit un livre qui traite de « la fin du vieux port ».',
    'Il a dénoncé le slogan « à bas les routes du sud ».',
    'Un élu a rappelé hier que le club dénonçait un « oubli » et un « vrai mépris » du village.',
    'Le maire a salué à la radio « Le Grand Soir de la ville ».',
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
  if (!group.frames.has('object') && !isWarning(group.lemma)) return undefined;
  const at = objectQuote(units, group);
  const said = at === undefined ? undefined : saidIn(sentence, at, group);
  if (said === undefined) return undefined;
  const subject = subjectOf(sentence, group);
  // "a déclaré que le club rejetait un « oubli » et un « mépris »": part of what another says.
  const isReported =
    said.kind === 'mixed' && /^(?:que|qu')$/u.test(units[(subject?.first ?? 0) - 1]?.norm ?? '');
  return subject && !isReported ? { ...said, cue: cueSpan(units, group), subject } : undefined;
}

/** What of the object whose first quoted string stands at `at` the speaker says. */
function saidIn(
  sentence: Sentence,
  at: number,
  group: VerbGroup,
): Pick<Finding, 'parts' | 'kind'> | undefined {
  const { units } = sentence;
  const unit = units[at];
  if (unit?.quoted === undefined) return undefined;
  const last = isJudgement(group.lemma) ? lastOfObject(units, at) : undefined;
  const words = units.slice(at, (last ?? at) + 1).reduce((sum, other) => sum + wordCount(other), 0);
  if (words < SHORTEST) return undefined;
  const end = relativeEnd(sentence, at) ?? (last === undefined ? undefined : units[last]?.end);
  const start = units[objectStart(units, group.last, at)]?.start ?? unit.start;
  if (end !== undefined) return { parts: [{ start, end }], kind: 'mixed' };
  return { parts: [unit.quoted.inner], kind: 'direct' };
}

/** `un départ « brutal » et « injuste »`: the object begins with its article where its noun stands outside of the marks. */
function objectStart(units: readonly Unit[], from: number, quote: number): number {
  if (governs(units[quote - 1])) return quote;
  for (let at = quote - 1; at >= from; at--) if (determiners.has(units[at]?.norm ?? '')) return at;
  return quote;
}

/** `après avoir dénoncé « … »`: what was said before. */
function isDone(units: readonly Unit[], { first }: VerbGroup): boolean {
  return units[first]?.norm === 'avoir' && units[first - 1]?.norm === 'après';
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
