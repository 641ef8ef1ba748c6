import type { Article } from '../model/article.ts';
import type { LanguagePack } from './language-pack.ts';
import { continueQuotes } from './passes/continue-quotes.ts';
import { findClaims } from './passes/find-claims.ts';
import { readBlocks } from './passes/read-blocks.ts';
import { type ResolvedClaim, resolveSpeakers } from './passes/resolve-speakers.ts';
import { settleClaims } from './passes/settle-claims.ts';

/** The passes of the quote engine, in order. */
export function readQuotes(article: Article, pack: LanguagePack): readonly ResolvedClaim[] {
  const blocks = readBlocks(article, pack);
  const claims = settleClaims(findClaims(blocks, pack));
  const continued = continueQuotes(article.text, blocks, claims);
  return resolveSpeakers(article.text, blocks, continued, pack);
}
