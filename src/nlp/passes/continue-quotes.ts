import type { Claim } from '../claim.ts';
import type { Block, Sentence, Unit } from '../unit.ts';
import { hull } from './settle-claims.ts';

/** A claim whose speaker another quote or the context gives. */
export interface ContinuedClaim extends Claim {
  /** Speaks on from this claim. */
  readonly continues?: Claim;
  /** The block ended inside its marks, so that the next block may go on with it. */
  readonly isOpen?: boolean;
}

const SHORTEST_STATEMENT = 3;

/**
 * Fourth pass: quoted strings that stand as sentences of their own without words of reporting. Such a string goes on
 * with the quote before it, in the same block or, when the whole block is quoted, in the block before.
 */
export function continueQuotes(
  text: string,
  blocks: readonly Block[],
  claims: readonly Claim[],
): ContinuedClaim[] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims)
    bySentence.set(claim.sentence.index, [...(bySentence.get(claim.sentence.index) ?? []), claim]);
  const all: ContinuedClaim[] = [];
  let last: ContinuedClaim | undefined;
  let lastBlock = -2;
  for (const block of blocks) {
    if (block.isHeading) continue;
    let inBlock: ContinuedClaim | undefined = blockContinues(block, lastBlock, last) ? last : undefined;
    for (const sentence of block.sentences) {
      const found = bySentence.get(sentence.index) ?? [];
      const alone = found.length === 0 ? standaloneClaim(text, sentence, inBlock) : undefined;
      for (const claim of alone ? [alone] : found) {
        all.push(claim);
        if (claim.kind !== 'indirect') inBlock = claim;
      }
      if (found.length > 0 && !found.some((claim) => claim.kind !== 'indirect')) inBlock = found.at(-1);
    }
    if (inBlock) {
      last = inBlock;
      lastBlock = block.index;
    }
  }
  return all.sort((a, b) => hull(a).start - hull(b).start);
}

/** Whether a block is quoted from its first word on, right after a block that quotes. */
function blockContinues(block: Block, lastBlock: number, last: ContinuedClaim | undefined): boolean {
  return (
    last !== undefined && lastBlock === block.index - 1 && block.sentences[0]?.units[0]?.kind === 'quoted'
  );
}

function standaloneClaim(
  text: string,
  sentence: Sentence,
  previous: Claim | undefined,
): ContinuedClaim | undefined {
  const quoted = sentence.units.filter((unit) => unit.kind === 'quoted');
  const first = sentence.units[0];
  if (first?.quoted === undefined || !isAlone(sentence.units, quoted)) return undefined;
  const parts = quoted.flatMap((unit) => (unit.quoted ? [unit.quoted.inner] : []));
  if (!isStatement(text, parts)) return undefined;
  return {
    ruleId: previous ? 'continuation' : 'standing-alone',
    sentence,
    parts,
    kind: 'direct',
    ...(previous && { continues: previous }),
  };
}

/** Nothing but quoted strings, punctuation and bracketed notes. */
function isAlone(units: readonly Unit[], quoted: readonly Unit[]): boolean {
  let depth = 0;
  let words = 0;
  for (const unit of units) {
    if (/^[([]$/u.test(unit.norm)) depth++;
    else if (/^[)\]]$/u.test(unit.norm)) depth--;
    else if (unit.kind === 'word' && depth === 0) words++;
  }
  return words === 0 && quoted.length > 0;
}

/** Long enough to say something, or closed like a sentence. */
function isStatement(
  text: string,
  parts: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const words = parts.reduce(
    (sum, part) => sum + (text.slice(part.start, part.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
  return words >= SHORTEST_STATEMENT;
}
