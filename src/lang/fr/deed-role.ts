import type { Unit } from '../../nlp/unit.ts';
import { adverbs } from './closed-classes.ts';

/** What somebody is who does this, as `masculine/feminine`, by the forms of the verb. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/^dirig(?:e|eait|é|era)$/u, 'dirigeant/dirigeante'],
  [/^présid(?:e|ait|é|era)$/u, 'président/présidente'],
  [/^entraîn(?:e|ait|é|era)$/u, 'entraîneur/entraîneuse'],
  [/^(?:fond|cofond)(?:e|ait|é|a)$/u, 'fondateur/fondatrice'],
  [/^(?:chant|entonn)(?:e|ait|é|a|era)$/u, 'chanteur/chanteuse'],
  [/^enseign(?:e|ait|é|era)$/u, 'professeur/professeure'],
  [/^(?:réalise|réalisait|réalisé)$/u, 'réalisateur/réalisatrice'],
  [/^(?:incarne|incarnait|incarné)$/u, 'acteur/actrice'],
  [/^(?:command)(?:e|ait|é)$/u, 'commandant/commandante'],
  [/^(?:représente|représentait|représenté)$/u, 'représentant/représentante'],
];

/** What has happened to somebody who is under suspicion, and what they have done. */
const SUSPECTED =
  /^(?:avoué|soupçonnée?|suspectée?|inculpée?|écrouée?|incarcérée?|interpellée?|arrêtée?|appréhendée?|condamnée?|jugée?|extradée?|comparaît|comparaissait|comparu|comparaîtra)$/u;
/** What has been done to a victim. */
const HARMED =
  /^(?:tuée?|assassinée?|agressée?|violée?|poignardée?|abattue?|étranglée?|enlevée?|kidnappée?|renversée?|blessée?|décapitée?)$/u;
/** Nouns for what was done to the person, or is held over the one, who is named behind them. */
const HARM =
  /^(?:meurtre|assassinat|agression|viol|mort|disparition|enlèvement|meurtrier|meurtrière|assassin|agresseur|tueur|violeur|ravisseur)$/u;

/** What verbs behind a name that ends at `at` show the person to be: `qui dirige le musée`, `a chanté`. */
export function deedRole(
  units: readonly Unit[],
  at: number,
  gender: 'masculine' | 'feminine' | undefined,
): string | undefined {
  let verb = at;
  while (verb < at + 5 && isPassed(units[verb]?.norm ?? '')) verb++;
  const norm = units[verb]?.norm ?? '';
  if (HARMED.test(norm)) return 'victime';
  if (SUSPECTED.test(norm)) return suspect(gender);
  const [masculine = '', feminine] = DEEDS.find(([forms]) => forms.test(norm))?.[1].split('/') ?? [];
  return (gender === 'feminine' ? feminine : masculine) || undefined;
}

function suspect(gender: 'masculine' | 'feminine' | undefined): string {
  return gender === 'feminine' ? 'suspecte' : 'suspect';
}

const OF_PERSONS =
  /^(?:procès|avocate?|défenseure?|épouse|époux|mari|veuve|fils|fille|frère|sœur|père|mère|fiancée?|compagne|compagnon|assistante?|biographe|cousine?|neveu|nièce|domicile|cadavre|corps|élection|nomination|démission|candidature|limogeage|libération|arrestation|condamnation)$/u;
/** How far before a name the link may stand that makes it a complement. */
const FURTHEST_LINK = 6;

/** What the noun shows somebody to be whose name at `name` complements it: `le procès de Luc Morin`, `le meurtre d'Anna Roux`. */
export function complementRole(
  units: readonly Unit[],
  name: number,
  gender: 'masculine' | 'feminine' | undefined,
): string | undefined {
  const noun = nounOf(units, name);
  if (HARM.test(noun)) return 'victime';
  return noun === 'procès' ? suspect(gender) : undefined;
}

/** Whether a name that begins at `name` complements a noun that only persons have: `l'avocat de Luc Morin`. */
export function complementsPerson(units: readonly Unit[], name: number): boolean {
  const noun = nounOf(units, name);
  return HARM.test(noun) || OF_PERSONS.test(noun);
}

/** The noun that a name which begins at `name` complements; empty where it complements none. */
function nounOf(units: readonly Unit[], name: number): string {
  let link = name - 1;
  while (link > name - FURTHEST_LINK && isInside(units[link])) link--;
  return /^(?:de|d'|du)$/u.test(units[link]?.norm ?? '') ? (units[link - 1]?.norm ?? '') : '';
}

/** Between a link and the name behind it stand a determiner and what the person is: `du journaliste belge`. */
function isInside(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && !/^(?:de|d'|du|des|à|au|aux|par|et)$/u.test(unit.norm);
}

function isPassed(norm: string): boolean {
  return (
    /^(?:,|qui|a|avait|y|été|est|était)$/u.test(norm) ||
    (adverbs.has(norm) && !/^(?:pas|plus|jamais)$/u.test(norm))
  );
}
