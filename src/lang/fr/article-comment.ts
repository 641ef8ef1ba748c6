import type { Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { determiners, objectClitics } from './closed-classes.ts';
import { hasReportMarker } from './resumed-clause.ts';
import { tellsSetting } from './said-where.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `…, une annonce que`, `– une accusation qu'il a répétée`: what the article calls the report. */
const NAMED_REPORT =
  /^(?:annonces?|déclarations?|affirmations?|accusations?|informations?|allégations?|versions?|promesses?|propos|arguments?|thèses?|théories?|critiques?|menaces?|reproches?|constats?|aveux|aveu|positions?|exigences?|revendications?|engagements?|assurances?|analyses?|avis|opinions?|points? de vue|estimations?|bilans?|chiffres?|hypothèses?|décisions?|nouvelles?|initiatives?|gestes?|sorties?|perspectives?|scénarios?|réponses?|sujets?|idées?|propositions?)$/u;
/** What makes such a noun that of the report: who takes it up or doubts it. */
const TAKEN_UP =
  /^(?:que|qu'|qui|dont|contestée?s?|démentie?s?|rejetée?s?|réfutée?s?|partagée?s?|confirmée?s?|reprise?s?|répétée?s?|relayée?s?|saluée?s?|critiquée?s?|niée?s?|récusée?s?|jugée?s?|inédite?s?|attendue?s?|inattendue?s?|surprenante?s?|dénoncée?s?|condamnée?s?|applaudie?s?|accueillie?s?|historiques?|controversée?s?|débattue?s?|polémiques?|prévisibles?|vivement|largement|impossibles?|difficiles?|rare|aussitôt|immédiatement|vite|rapidement|fermement|catégoriquement|toutefois|cependant|loin)$/u;
/** Nouns that mean a report whatever follows them. */
const ALWAYS_REPORT =
  /^(?:annonce|déclaration|affirmation|accusation|information|allégation|version|promesse)$/u;
const LONGEST_NAMING = 4;

/** How others take what was said: `ce qui inquiète le club`, `ce qui a été démenti`. */
const REACTION =
  /^(?:rassur|inqui[eéè]t|surpr|étonn|choqu|indign|agac|irrit|énerv|déplai|déplu|réjoui|satisfai|contredi|dément|confirm|convain|contrast|tranch|scandalis|embarrass|vaud|val[au]|contest|réfut|ni[eé]|récus)/u;
const CAUSES = /^(?:provoqu|suscit|soulev|déclench)/u;
const FEELING =
  /^(?:colère|ire|indignation|émoi|tollé|polémique|réactions?|critiques?|protestations?|applaudissements|huées|rires|hilarité|inquiétude|étonnement|consternation|incompréhension|stupeur|moqueries|espoir|enthousiasme)$/u;
const MADE =
  /^(?:sourire|rire|bondir|réagir|jaser|grincer|tiquer|hurler|scandale|polémique|débat|grand|beaucoup|sensation|sursauter)$/u;
const LONGEST_REACTION = 5;

/** What the speaker does by saying it: `, mettant ainsi fin à`, `, balayant les critiques`. */
const DEED =
  /^(?:mettant|balayant|suscitant|provoquant|déclenchant|contredisant|démentant|coupant|levant|rompant|relançant|prenant)$/u;
const DEED_OBJECT =
  /^(?:fin|terme|doute|voile|suspense|silence|court|rumeurs?|critiques?|spéculations?|débat|polémique|contre-pied|ire|colère|indignation|tollé|réactions?|applaudissements|accusations?)$/u;

/** Deeds of a speaker that follow a report, besides those of saying: `, avant de quitter la salle`. */
const LEAVING = /^(?:quitter|remercier|conclure|renvoyer|tourner|prendre|regagner|rejoindre)$/u;
const STAGE =
  /^(?:salle|tribune|plateau|pupitre|estrade|scène|hémicycle|séance|réunion|barre|congé|partisans|soutiens|électeurs|supporteurs|supporters|fans|journalistes|talons)$/u;
/** `avant de le revoir à la baisse`, `avant de se raviser`. */
const CORRECTING = /^(?:revoir|corriger|réviser|rectifier|démentir|contredire|raviser|rétracter|reprendre)$/u;
/** Sayings that are told of the speaker even without a clause: `, avant d'appeler au calme`. */
const SPOKEN =
  /^(?:ajouter|appeler|inviter|exhorter|dénoncer|fustiger|saluer|regretter|condamner|conclure|préciser|rappeler|remercier|insister|nuancer|poursuivre|déplorer|critiquer|féliciter|évoquer|détailler|promettre|réaffirmer|plaider|vanter|relativiser|tempérer|accuser)$/u;

/**
 * Whether the article itself goes on at the comma or dash at `at`, behind a report: with a name for it, with how it was
 * taken, with what the speaker did by it or after it.
 */
export function opensArticleComment(
  units: readonly Unit[],
  at: number,
  groups: readonly VerbGroup[],
): boolean {
  const norm = units[at]?.norm ?? '';
  if (!/^[,–—-]$/u.test(norm)) return false;
  const first = units[at + 1];
  if (first?.kind !== 'word') return false;
  if (namesReport(units, at + 1)) return true;
  if (norm !== ',') return determiners.has(first.norm) && isLastDash(units, at);
  if (tellsSetting(units, at + 1)) return true;
  if (first.norm === 'et' && units[at + 2]?.norm === 'ce')
    return /^(?:,|alors|malgré|même|bien)$/u.test(units[at + 3]?.norm ?? '');
  if (first.norm === 'ce') return commentsOn(units, at + 2, groups) || tellsReaction(units, at + 2);
  if (/^(?:lui|elle|eux|elles)$/u.test(first.norm)) return units[at + 2]?.norm === 'qui';
  if (/^(?:avant|après|pour)$/u.test(first.norm)) return opensLaterDeed(units, at + 1, groups);
  return DEED.test(first.norm) && holds(units, at + 2, at + 2 + LONGEST_NAMING, DEED_OBJECT);
}

/** `…, ce qu'il juge impossible`, `…, ce que le juge a vérifié`: what is thought or found of what was said is told by the article. */
function commentsOn(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): boolean {
  if (!/^(?:que|qu')$/u.test(units[at]?.norm ?? '')) return false;
  if (groups.some((group) => group.first > at && group.first <= at + 4)) return true;
  return units
    .slice(at + 1, at + 8)
    .some(({ norm }) => /^(?:vérifi|confirm|corrobor|infirm|prouv|établi)/u.test(norm));
}

/** `… brûlé des avions – un incident confirmé par la ville`: a dash that no other closes sets off what the article adds. */
function isLastDash(units: readonly Unit[], at: number): boolean {
  return units.every(({ norm }, other) => other === at || !/^[–—-]$/u.test(norm));
}

function holds(units: readonly Unit[], from: number, to: number, words: RegExp): boolean {
  for (let at = from; at < to && units[at]?.kind === 'word'; at++)
    if (words.test(units[at]?.norm ?? '')) return true;
  return false;
}

/** `une information que le club dément`, `un chiffre contesté par la ville`, `annonce que`. */
function namesReport(units: readonly Unit[], first: number): boolean {
  const noun = /^(?:une?|des|ces|cette|ce)$/u.test(units[first]?.norm ?? '') ? first + 1 : first;
  const norm = units[noun]?.norm ?? '';
  if (ALWAYS_REPORT.test(norm)) return true;
  return (
    noun > first && NAMED_REPORT.test(norm) && holds(units, noun + 1, noun + 1 + LONGEST_NAMING, TAKEN_UP)
  );
}

/** `ce qui est, selon lui, un risque`: what comes of it has a source of its own. */
function hasOwnSource(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + 6).some(({ norm }) => norm === 'selon');
}

function tellsReaction(units: readonly Unit[], at: number): boolean {
  if (units[at]?.norm === 'dont') return /^(?:dout|se|s'|convien)/u.test(units[at + 1]?.norm ?? '');
  if (units[at]?.norm !== 'qui') return false;
  if (hasOwnSource(units, at)) return true;
  let verb = at + 1;
  while (objectClitics.has(units[verb]?.norm ?? '')) verb++;
  if (/^(?:a|avait|est|était)$/u.test(units[verb]?.norm ?? '')) verb = skipAdverbials(units, verb + 1);
  if (units[verb]?.norm === 'été') verb = skipAdverbials(units, verb + 1);
  const norm = units[verb]?.norm ?? '';
  // "ce qui a fait sourire le club", "ce qui fait polémique"
  if (/^(?:fait|faisait|fit)$/u.test(norm)) return MADE.test(units[verb + 1]?.norm ?? '');
  if (CAUSES.test(norm)) return holds(units, verb + 1, verb + 1 + LONGEST_REACTION, FEELING);
  return REACTION.test(norm);
}

/** `…, avant d'ajouter que`, `…, avant d'appeler au calme`, `…, avant de quitter la salle`. */
function opensLaterDeed(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): boolean {
  const later = groups.find((group) => group.first >= at && group.first <= at + 2);
  if (later?.mood === 'infinitive') {
    if (hasReportMarker(units, later.last)) return true;
    if (units[at]?.norm === 'avant' && SPOKEN.test(later.lemma)) return true;
  }
  if (units[at]?.norm !== 'avant' || !/^(?:de|d')$/u.test(units[at + 1]?.norm ?? '')) return false;
  if (/^(?:le|la|les|se)$/u.test(units[at + 2]?.norm ?? '') && CORRECTING.test(units[at + 3]?.norm ?? ''))
    return true;
  // "avant de s'en prendre au club"
  if (units[at + 3]?.norm === 'en' && units[at + 4]?.norm === 'prendre') return true;
  if (/^(?:se|s')$/u.test(units[at + 2]?.norm ?? ''))
    return /^(?:éclipser|retirer|envoler|rasseoir)$/u.test(units[at + 3]?.norm ?? '');
  return LEAVING.test(units[at + 2]?.norm ?? '') && holds(units, at + 3, at + 7, STAGE);
}
