import type { Finding } from '../../../nlp/claim.ts';
import { findAtQuotes } from '../../../nlp/find-at.ts';
import { spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { inflect } from '../inflect.ts';
import { sourceEnd } from '../source-phrase.ts';

/** `la réplique « … » lancée par le député`: a participle of uttering behind the quoted words, with who uttered them. */
export const quoteUtteredBy: Rule = {
  id: 'fr/quote-uttered-by',
  reason: 'quoted words are followed by a participle of uttering and "par"',
  match: findAtQuotes(utteredAt),
  examples: [
    "On retient la réplique « {quote|Ce n'est pas notre faute !} » {cue|lancée} par {speaker|le député Luc Morin}.",
    '« {quote|Nous voulons la paix et le pain} », {cue|scandé} hier par {speaker|les manifestants}, a fait le tour du pays.',
  ],
  counterExamples: [
    'Le mot « liberté » lancé par le député a plu.',
    'Le roman « Le train de la nuit blanche », écrit par Anna Roux, est sorti.',
    "L'opération « Une route pour tous les enfants » lancée par le maire continue.",
  ],
};

const SHORTEST = 4;
const UTTERED: ReadonlySet<string> = new Set(
  'lancer prononcer crier scander hurler proférer'
    .split(' ')
    .flatMap((lemma) => inflect(lemma))
    .filter(({ mood }) => mood === 'participle')
    .map(({ form }) => form),
);
/** What is launched under a name rather than said. */
const CAMPAIGN =
  /^(?:opérations?|campagnes?|programmes?|projets?|initiatives?|appels?|pétitions?|plans?|concours)$/u;

function utteredAt({ units }: Sentence, at: number): Finding | undefined {
  const unit = units[at];
  if (unit?.quoted === undefined || CAMPAIGN.test(units[at - 1]?.norm ?? '')) return undefined;
  if ((unit.within ?? []).filter(({ kind }) => kind === 'word').length < SHORTEST) return undefined;
  const verb = units[at + 1]?.norm === ',' ? at + 2 : at + 1;
  const by = skipAdverbials(units, verb + 1);
  if (!UTTERED.has(units[verb]?.norm ?? '') || units[by]?.norm !== 'par') return undefined;
  const last = sourceEnd(units, by + 1);
  const cue = spanOf(units, verb, verb + 1);
  if (last <= by + 1 || cue === undefined) return undefined;
  return { parts: [unit.quoted.inner], kind: 'direct', cue, subject: { first: by + 1, last } };
}
