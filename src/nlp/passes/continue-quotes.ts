import type { Claim } from '../claim.ts';
import { endsInPoint } from '../report-parts.ts';
import type { Block, Sentence, Unit } from '../unit.ts';
import { hull } from './settle-claims.ts';
import { type Signature, signatureAfter, signatureIn } from './signature.ts';

/** A claim whose speaker another quote, a signature or the context gives. */
export interface ContinuedClaim extends Claim {
  /** Speaks on from this claim, or before it without having been named. */
  readonly continues?: Claim;
  /** The words that sign the quote. */
  readonly signature?: Signature;
  /** In a dialogue, whose speakers take turns: the words two turns before; `undefined` where fewer come right before. */
  readonly turn?: { readonly before: Claim | undefined };
}

const SHORTEST_STATEMENT = 3;
/** In units, punctuation included. */
const LONGEST_CROSSHEAD = 12;

/**
 * Fourth pass: quoted strings that stand as sentences of their own without words of reporting. Such a string is signed
 * (`— Anna Roux`), or goes on with the quote before it, in the same block or, when the whole block is quoted, in the
 * block before; at the beginning of a block it may go with the quote after it.
 */
export function continueQuotes(
  text: string,
  blocks: readonly Block[],
  claims: readonly Claim[],
): ContinuedClaim[] {
  const bySentence = Map.groupBy(claims, (claim) => claim.sentence.index);
  const all: ContinuedClaim[] = [];
  let last: Claim | undefined;
  let lastBlock = -2;
  const turns = new Map<number, Claim>();
  for (const block of blocks) {
    if (block.isHeading) continue;
    const isTurn = opensTurn(block);
    const start = !isTurn && blockContinues(block, lastBlock) ? last : undefined;
    const claimed = claimsOfBlock(text, block, blocks[block.index + 1], bySentence, start);
    const before = turns.has(block.index - 1) ? turns.get(block.index - 2) : undefined;
    const found = isTurn ? claimed.map((claim) => ({ ...claim, turn: { before } })) : claimed;
    if (isTurn && found[0]) turns.set(block.index, found[0]);
    all.push(...found);
    const marked = found.findLast((claim) => claim.kind !== 'indirect') ?? found.at(-1);
    if (marked === undefined) continue;
    last = marked;
    lastBlock = block.index;
  }
  return all.sort((a, b) => hull(a).start - hull(b).start);
}

/** Whether a dash opens a block as a turn of a dialogue. */
function opensTurn({ sentences, start }: Block): boolean {
  const [opener] = sentences[0]?.units ?? [];
  return opener?.start === start && opener.quoted?.isTurn === true;
}

/** Whether a block is quoted from its first word on, right after a block that quotes. */
function blockContinues(block: Block, lastBlock: number): boolean {
  return lastBlock === block.index - 1 && block.sentences[0]?.units[0]?.kind === 'quoted';
}

function claimsOfBlock(
  text: string,
  block: Block,
  next: Block | undefined,
  bySentence: ReadonlyMap<number, readonly Claim[]>,
  start: Claim | undefined,
): ContinuedClaim[] {
  const all: ContinuedClaim[] = [];
  let previous = start;
  for (const [at, sentence] of block.sentences.entries()) {
    const found = bySentence.get(sentence.index) ?? [];
    if (found.length > 0) {
      all.push(...found);
      previous = found.findLast((claim) => claim.kind !== 'indirect') ?? found.at(-1);
      continue;
    }
    const isLast = at === block.sentences.length - 1;
    const signature = signatureIn(text, sentence) ?? (isLast ? signatureAfter(text, next) : undefined);
    const following = bySentence.get(block.sentences[at + 1]?.index ?? -1)?.[0];
    if (signature === undefined && isCrosshead(text, block)) continue;
    const alone = standaloneClaim(
      sentence,
      signature,
      previous ?? (opens(following) ? following : undefined),
    );
    if (alone === undefined) continue;
    all.push(alone);
    previous = alone;
  }
  return all;
}

/** A direct quote that names its speaker, right after quoted words without one, names the speaker of both. */
function opens(following: Claim | undefined): boolean {
  return (
    following !== undefined && following.kind === 'direct' && following.sentence.units[0]?.kind === 'quoted'
  );
}

function standaloneClaim(
  sentence: Sentence,
  signature: Signature | undefined,
  other: Claim | undefined,
): ContinuedClaim | undefined {
  if (!sentence.units.some((unit) => unit.kind === 'quoted')) return undefined;
  const units = outsideBrackets(sentence.units);
  const quoted = units.filter((unit) => unit.kind === 'quoted');
  const words = units.filter((unit) => unit.kind === 'word').length;
  const signed = signature?.sentence === sentence ? signature.last - signature.first : 0;
  if (quoted.length === 0 || words > signed) return undefined;
  const parts = quoted.flatMap((unit) => (unit.quoted ? [unit.quoted.inner] : []));
  if (!isStatement(quoted) && !isExclamation(sentence, quoted, other)) return undefined;
  const ruleId = signature ? 'signature' : other ? 'continuation' : 'standing-alone';
  return {
    ruleId,
    sentence,
    parts,
    kind: 'direct',
    ...(signature && { signature }),
    ...(other && !signature && { continues: other }),
  };
}

/** A few quoted words that make up a line without ending like a sentence head what follows; they stand there again. */
function isCrosshead(text: string, block: Block): boolean {
  const units = block.sentences.length === 1 ? (block.sentences[0]?.units ?? []) : [];
  const [only] = units;
  const isShort = (only?.within ?? []).length <= LONGEST_CROSSHEAD;
  if (units.length !== 1 || only?.quoted?.isClosed !== true || !isShort || endsInPoint(only)) return false;
  // "Roux a écrit :", and the words in the next paragraph.
  return !/:\s*$/u.test(text.slice(Math.max(0, block.start - 6), block.start));
}

/** The units that stand in no bracket: what is in one translates or comments. */
function outsideBrackets(units: readonly Unit[]): Unit[] {
  let depth = 0;
  return units.filter((unit) => {
    if (/^[([]$/u.test(unit.norm)) depth++;
    else if (/^[)\]]$/u.test(unit.norm)) depth--;
    return depth === 0;
  });
}

/** `“We lost,” she said. “Badly.”`: a word or two that end like a sentence, right behind words that somebody was named for. */
function isExclamation(sentence: Sentence, quoted: readonly Unit[], other: Claim | undefined): boolean {
  const isNext = other?.sentence.block === sentence.block && other.sentence.index === sentence.index - 1;
  return isNext && other.kind === 'direct' && quoted.length === 1 && endsInPoint(quoted[0]);
}

/** Long enough to say something. */
function isStatement(quoted: readonly Unit[]): boolean {
  let words = 0;
  for (const { within } of quoted)
    for (const { kind } of within ?? []) if (kind === 'word' && ++words >= SHORTEST_STATEMENT) return true;
  return false;
}
