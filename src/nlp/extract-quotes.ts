import type { Article } from '../model/article.ts';
import type { Quote, QuoteReading, Speaker } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Figure } from './cast.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ResolvedClaim } from './passes/resolve-speakers.ts';
import { readQuotes } from './pipeline.ts';

/**
 * Every quote of an article, with its speaker as far as the article tells. Deterministic; reads each paragraph without
 * looking at later ones, so that the spans found never change when text is appended.
 */
export function extractQuotes(article: Article, pack: LanguagePack): QuoteReading {
  const claims = readQuotes(article, pack);
  const speakers = new Map<string, Speaker>();
  const quotes = claims.map((claim, index) => {
    if (claim.figure) speakers.set(claim.figure.id, speakerOf(claim.figure));
    return quoteOf(article, claim, index);
  });
  return { quotes, speakers: [...speakers.values()] };
}

function speakerOf(figure: Figure): Speaker {
  return {
    id: figure.id,
    name: figure.name,
    aliases: [...figure.aliases],
    kind: figure.kind,
    ...(figure.role !== undefined && { role: figure.role }),
  };
}

function quoteOf(article: Article, claim: ResolvedClaim, index: number): Quote {
  const parts = claim.parts;
  return {
    id: `${article.id}#quote-${index + 1}`,
    articleId: article.id,
    kind: claim.kind,
    parts,
    marked: markedOf(claim),
    text: parts.map((part) => article.text.slice(part.start, part.end)).join(' […] '),
    attribution: {
      ...(claim.mention && { mention: claim.mention }),
      ...(claim.figure && { speakerId: claim.figure.id }),
      ...(claim.cue && { cue: claim.cue }),
      ruleId: claim.ruleId,
      certainty: claim.certainty,
    },
  };
}

function markedOf(claim: ResolvedClaim): Quote['marked'] {
  if (claim.kind === 'direct') return claim.parts;
  const found: Span[] = [];
  for (const { quoted } of claim.sentence.units) {
    if (quoted === undefined) continue;
    const { inner } = quoted;
    if (claim.parts.some((part) => part.start <= inner.start && inner.end <= part.end)) found.push(inner);
  }
  return found;
}
