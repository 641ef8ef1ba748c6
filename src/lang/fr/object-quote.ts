import type { Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { skipCircumstances } from './circumstances.ts';
import { determiners, prepositions, subjectPronouns } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';

const SHORTEST = 4;
const LONG_ENOUGH = 7;
/** How many units may stand between a verb and its object, and between a verb and what it makes of an object. */
const NEAR = 6;
const FAR = 12;
const FURTHEST = 30;
/** How many units may stand between two quoted strings of one object. */
const REACH = 18;

const JUDGEMENT =
  /^(?:condamner|dénoncer|déplorer|regretter|critiquer|fustiger|saluer|rejeter|redouter|craindre|exprimer|vanter|louer|pointer|pointer_du_doigt|contester|réclamer|brocarder|railler|stigmatiser|épingler|moquer|ironiser|insurger|indigner|inquiéter|alarmer|émouvoir|désoler|plaindre|féliciter|réjouir|scandaliser|offusquer|étonner)$/u;

/** Whether a verb takes a stand on its object: `condamner`, `saluer`, `s'insurger`. */
export function isJudgement(lemma: string): boolean {
  return JUDGEMENT.test(lemma);
}

/** How many words stand between the marks. */
export function wordCount(unit: Unit | undefined): number {
  return (unit?.within ?? []).filter(({ kind }) => kind === 'word').length;
}

/** `condamne « l'attentat commis hier »`: a noun phrase with its article is no name. */
function isNounPhrase(unit: Unit, lemma: string): boolean {
  const [opener] = unit.within ?? [];
  return isJudgement(lemma) && opener !== undefined && !opener.isCapital && determiners.has(opener.norm);
}

/** `son statut d'« homme le plus rapide »`: what somebody or something is called. */
const LABEL =
  /^(?:statut|titre|nom|surnom|rang|rôle|étiquette|qualificatif|label|réputation|poste|fonctions?)$/u;

/** A noun right before the marks would be what they name: `l'opération « … »`. */
export function governs(before: Unit | undefined): boolean {
  return (
    before !== undefined &&
    (determiners.has(before.norm) || /^(?:de|d'|du|à|tout|toute|tous|toutes)$/u.test(before.norm))
  );
}

/** What takes a name in marks: `le slogan « la terre à tous »`. */
const NAMED =
  /^(?:slogans?|formules?|mots?|expressions?|termes?|notions?|concepts?|opérations?|campagnes?|programmes?|projets?|plans?|mouvements?|collectifs?|groupes?|associations?|lois?|réformes?|films?|livres?|romans?|chansons?|émissions?|articles?|titres?|pancartes?|banderoles?|refrains?|thèmes?|chaînes?|journées?|semaines?|soirées?|marches?|statuts?|catégories?|mentions?|labels?|marques?|gammes?|modèles?|séries?|dispositifs?|appels?|pétitions?|clauses?|amendements?|prix|théories?|générations?|spots?|chapitres?|rubriques?|pièces?|spectacles?|applications?|sites?|blogs?|podcasts?|jeux?|produits?|formations?)$/u;

/** `une décision « prise sans concertation »`, `un geste « contraire à nos valeurs »`: the marks open in the middle of what is judged. */
function goesOnInMarks(units: readonly Unit[], at: number): boolean {
  const opener = units[at]?.within?.[0];
  if (opener === undefined || opener.isCapital || NAMED.test(units[at - 1]?.norm ?? '')) return false;
  if (units[at - 1]?.isCapital) return false;
  return !determiners.has(opener.norm) && !subjectPronouns.has(opener.norm);
}

/** `met en garde contre « … »`, `alerte sur « … »`. */
const WARNING = /^(?:mettre_en_garde|alerter|avertir)$/u;
/** `s'insurge contre « … »`, `ironise sur « … »`. */
const OPPOSING = /^(?:insurger|ironiser|indigner|inquiéter|alarmer|plaider)$/u;
/** `appelle les habitants « à rester calmes »`. */
const DIRECTING = /^(?:appeler|inviter|exhorter|encourager)$/u;
/** `décrit la ville comme « un lieu sûr »`. */
const VIEWING = /^(?:décrire|qualifier|considérer|traiter|taxer)$/u;

/** Whether quoted words behind a verb can be its object although another verb could not have them so. */
export function isWarning(lemma: string): boolean {
  return WARNING.test(lemma);
}

/** `dénonce les marchands de radars « qui se cachent derrière la loi »`: a clause in marks about what is judged. */
function describesObject(units: readonly Unit[], at: number, lemma: string): boolean {
  const opening = (units[at]?.within ?? []).slice(0, 2);
  if (WARNING.test(lemma)) return /^(?:contre|sur|de|d')$/u.test(units[at - 1]?.norm ?? '');
  if (OPPOSING.test(lemma) && /^(?:contre|sur|pour)$/u.test(units[at - 1]?.norm ?? '')) return true;
  if (DIRECTING.test(lemma)) return /^(?:à|de|d')$/u.test(opening[0]?.norm ?? '');
  if (VIEWING.test(lemma) && units[at - 1]?.norm === 'comme') return true;
  return isJudgement(lemma) && goesOnInMarks(units, at);
}

/** `condamne avec la plus grande fermeté`: the position behind adverbs and how something is said. */
function skipManner(units: readonly Unit[], from: number): number {
  const at = skipAdverbials(units, from);
  if (units[at]?.norm !== 'avec') return at;
  let end = at + 1;
  while (units[end]?.kind === 'word' && end < at + 5) end++;
  return units[end]?.kind === 'quoted' ? end : at;
}

/** `a dénoncé, samedi, « l'oubli des villages »`, `a salué sur la place « ceux qui restent »`: the object behind circumstances. */
function behindCircumstances(units: readonly Unit[], { last, lemma }: VerbGroup): number | undefined {
  if (!isJudgement(lemma)) return undefined;
  const at = skipCircumstances(units, last, (end) => units[end]?.kind === 'quoted');
  const before = at === undefined ? undefined : units[at - 1];
  if (at === undefined || before === undefined || prepositions.has(before.norm)) return undefined;
  const unit = units[at];
  return unit && isNounPhrase(unit, lemma) && wordCount(unit) >= SHORTEST ? at : undefined;
}

/** `qualifie la route, longue de dix lieues, de « chemin sans fin »`: what somebody calls the object. */
function behindObject(units: readonly Unit[], { last, lemma }: VerbGroup): number | undefined {
  if (!/^(?:qualifier|traiter|taxer)$/u.test(lemma)) return undefined;
  for (let at = last; at < Math.min(units.length, last + FURTHEST); at++) {
    if (units[at]?.kind === 'quoted') return /^(?:de|d')$/u.test(units[at - 1]?.norm ?? '') ? at : undefined;
    if (/^[.;:]$/u.test(units[at]?.norm ?? '') || isLikelyFinite(units, at)) return undefined;
  }
  return undefined;
}

/** The quoted string that is the verb's object: few words before it, none of them a verb or a comma. */
export function objectQuote(units: readonly Unit[], group: VerbGroup): number | undefined {
  // "le livre traite de « la fin du port »"
  const isAbout = group.lemma === 'traiter' && /^(?:de|d'|du|des)$/u.test(units[group.last]?.norm ?? '');
  if (isAbout) return undefined;
  return nearObject(units, group) ?? behindCircumstances(units, group) ?? behindObject(units, group);
}

function nearObject(units: readonly Unit[], { last, lemma }: VerbGroup): number | undefined {
  const from = skipManner(units, last);
  const reach = DIRECTING.test(lemma) || VIEWING.test(lemma) ? FAR : NEAR;
  for (let at = from; at < Math.min(units.length, from + reach); at++) {
    const unit = units[at];
    if (unit === undefined) return undefined;
    if (unit.kind === 'quoted')
      return (governs(units[at - 1]) && !LABEL.test(units[at - 2]?.norm ?? '')) ||
        (at === from && (wordCount(unit) >= LONG_ENOUGH || isNounPhrase(unit, lemma))) ||
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

/**
 * Where several quoted strings of one object end, counted from the first at `at`: `dénonce un « oubli », voire « un mépris »
 * du village`, with the clauses about it; `undefined` where only one stands there.
 */
export function lastOfObject(units: readonly Unit[], at: number): number | undefined {
  let last: number | undefined;
  let isInRelative = false;
  for (let next = at + 1; next < Math.min(units.length, (last ?? at) + REACH); next++) {
    const unit = units[next];
    if (unit === undefined) break;
    if (unit.kind === 'quoted') last = next;
    else if (/^(?:qui|dont|où)$/u.test(unit.norm)) isInRelative = true;
    else if (isLikelyFinite(units, next)) {
      if (!isInRelative) break;
      isInRelative = false;
    } else if (unit.kind === 'point' && !(unit.norm === ',' && joinsQuote(units, next))) break;
    else if (/^(?:que|qu'|mais|car|alors|tandis|après|lors)$/u.test(unit.norm)) break;
    // "a exprimé « sa joie » et salué l'« effort »"
    else if (unit.norm === 'et' && verbForms.has(units[next + 1]?.norm ?? '')) break;
  }
  return last;
}

/** `« … », « … »`, `« … », voire un « … »`. */
function joinsQuote(units: readonly Unit[], comma: number): boolean {
  return units.slice(comma + 1, comma + 4).some(({ kind }) => kind === 'quoted');
}
