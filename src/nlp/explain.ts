import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Claim } from './claim.ts';
import { extractQuotes } from './extract-quotes.ts';
import type { LanguagePack } from './language-pack.ts';
import { findClaims } from './passes/find-claims.ts';
import { readBlocks } from './passes/read-blocks.ts';
import { settleClaims } from './passes/settle-claims.ts';
import type { Rule } from './rule.ts';

/** Why one quote was read as it was. */
export interface QuoteExplanation {
  readonly quote: Quote;
  /** The name of its speaker; absent when none could be established. */
  readonly speaker?: string;
  /** What the rule that decided recognises. */
  readonly reason: string;
  /** What became of the other rules at this quote's sentence, one sentence each. */
  readonly others: readonly string[];
}

const PASSES: Readonly<Record<string, string>> = {
  continuation: 'quoted words stand alone right after a quote: the same speaker goes on',
  signature: 'the quoted words are signed',
  'standing-alone': 'quoted words stand alone and no quote comes before them',
};

/** For each quote of an article: the rule that decided, and what the other rules lacked. */
export function explainQuotes(article: Article, pack: LanguagePack): QuoteExplanation[] {
  const claims = findClaims(readBlocks(article, pack), pack);
  const settled = new Set(settleClaims(claims));
  const { quotes, speakers } = extractQuotes(article, pack);
  return quotes.map((quote) => {
    const ruleId = quote.attribution?.ruleId ?? '';
    const speaker = speakers.find(({ id }) => id === quote.attribution?.speakerId)?.name;
    const reason = pack.rules.find((rule) => rule.id === ruleId)?.reason ?? PASSES[ruleId] ?? ruleId;
    const others = pack.rules
      .filter((rule) => rule.id !== ruleId)
      .map((rule) => otherRule(article.text, rule, quote, claims, settled));
    return { quote, ...(speaker !== undefined && { speaker }), reason, others };
  });
}

function otherRule(
  text: string,
  { id: ruleId, reason }: Rule,
  quote: Quote,
  claims: readonly Claim[],
  settled: ReadonlySet<Claim>,
): string {
  const start = quote.parts[0]?.start ?? 0;
  const claim = claims.find(
    (other) => other.ruleId === ruleId && other.sentence.start <= start && start < other.sentence.end,
  );
  if (claim === undefined) return `${ruleId}: does not hold in this sentence: ${reason}`;
  const words = claim.parts.map((part) => text.slice(part.start, part.end)).join(' […] ');
  return settled.has(claim)
    ? `${ruleId}: claims other words: ${words}`
    : `${ruleId}: claimed ${words}, but a rule before it claimed overlapping words`;
}
