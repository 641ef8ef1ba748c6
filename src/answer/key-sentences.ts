import type { Lexical } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { words } from '../text/words.ts';

/** A sentence that may be chosen: where it stands and its words. */
interface Candidate {
  readonly span: Span;
  readonly order: number;
  readonly terms: ReadonlySet<string>;
  readonly salience: number;
}

/** How much a sentence is held back for repeating one already chosen. */
const REDUNDANCY_WEIGHT = 0.7;
/** The first sentences of a news article sum it up; their lead over the last one. */
const LEAD_WEIGHT = 0.25;
/** Shorter sentences hold too little to stand alone. */
const FEWEST_TERMS = 4;

/**
 * The sentences that together say most of what a text says: the most central by the frequency of their words in the
 * whole text, each chosen for what it adds to those before it (maximal marginal relevance, Carbonell and Goldstein
 * 1998). In the order of the text.
 */
export function keySentences(
  text: string,
  sentences: readonly Span[],
  count: number,
  lexical: Lexical,
): Span[] {
  const candidates = weigh(text, sentences, lexical);
  const chosen: Candidate[] = [];
  while (chosen.length < count) {
    const best = bestOf(candidates, chosen);
    if (!best) break;
    chosen.push(best);
  }
  return chosen.sort((a, b) => a.order - b.order).map(({ span }) => span);
}

function bestOf(candidates: readonly Candidate[], chosen: readonly Candidate[]): Candidate | undefined {
  let best: { candidate: Candidate; value: number } | undefined;
  for (const candidate of candidates) {
    if (chosen.includes(candidate)) continue;
    const repeated = Math.max(0, ...chosen.map((other) => shareOf(candidate.terms, other.terms)));
    const value = (1 - REDUNDANCY_WEIGHT) * candidate.salience - REDUNDANCY_WEIGHT * repeated;
    if (!best || value > best.value) best = { candidate, value };
  }
  return best?.candidate;
}

function weigh(text: string, sentences: readonly Span[], lexical: Lexical): Candidate[] {
  const termsOf = sentences.map((span) => contentTerms(text.slice(span.start, span.end), lexical));
  const frequency = new Map<string, number>();
  for (const terms of termsOf) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const centrality = termsOf.map((terms) => {
    // A word that stands in one sentence only connects it with nothing.
    const shared = [...terms].reduce((sum, term) => sum + (frequency.get(term) ?? 1) - 1, 0);
    return shared / Math.sqrt(Math.max(1, terms.size));
  });
  const highest = Math.max(1e-9, ...centrality);
  return sentences
    .map((span, order) => {
      const terms = termsOf[order] ?? new Set<string>();
      const lead = LEAD_WEIGHT * (1 - order / sentences.length);
      return { span, order, terms, salience: (centrality[order] ?? 0) / highest + lead };
    })
    .filter(({ terms }) => terms.size >= FEWEST_TERMS);
}

function contentTerms(sentence: string, lexical: Lexical): Set<string> {
  const content = words(sentence).filter(
    ({ folded }) => !lexical.stopWords.has(folded) && !lexical.elisions.has(folded),
  );
  return new Set(content.map(({ folded }) => lexical.stem(folded)));
}

/** Share of `terms` that `others` hold as well. */
function shareOf(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of terms) if (others.has(term)) shared++;
  return terms.size === 0 ? 0 : shared / terms.size;
}
