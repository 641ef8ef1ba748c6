import type { Unit } from '../../nlp/unit.ts';
import { adverbs } from './closed-classes.ts';

/** What somebody is who does this, as `masculine/feminine`, by the forms of the verb. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/^dirig(?:e|eait|é|era)$/u, 'directeur/directrice'],
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
  /^(?:avoué|soupçonnée?|suspectée?|inculpée?|écrouée?|incarcérée?|interpellée?|arrêtée?|appréhendée?|condamnée?)$/u;

/** What verbs behind a name that ends at `at` show the person to be: `qui dirige le musée`, `a chanté`. */
export function deedRole(
  units: readonly Unit[],
  at: number,
  gender: 'masculine' | 'feminine' | undefined,
): string | undefined {
  let verb = at;
  while (verb < at + 5 && isPassed(units[verb]?.norm ?? '')) verb++;
  const norm = units[verb]?.norm ?? '';
  if (SUSPECTED.test(norm)) return gender === 'feminine' ? 'suspecte' : 'suspect';
  const [masculine = '', feminine] = DEEDS.find(([forms]) => forms.test(norm))?.[1].split('/') ?? [];
  return (gender === 'feminine' ? feminine : masculine) || undefined;
}

function isPassed(norm: string): boolean {
  return (
    /^(?:,|qui|a|avait|y|été|est|était)$/u.test(norm) ||
    (adverbs.has(norm) && !/^(?:pas|plus|jamais)$/u.test(norm))
  );
}
