import type { Span } from '../../model/span.ts';
import type { Claim } from '../claim.ts';

/**
 * Third pass: of claims that cannot stand together, keeps the one that came first (rules are in order of trust). Two
 * claims conflict when they use the same words of reporting, cover the same words, or cross. Nesting is allowed.
 */
export function settleClaims(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  let sentence = -1;
  let inSentence: Claim[] = [];
  for (const claim of claims) {
    if (claim.sentence.index !== sentence) {
      sentence = claim.sentence.index;
      inSentence = [];
    }
    if (inSentence.length > 40 || inSentence.some((other) => conflicts(claim, other))) continue;
    inSentence.push(claim);
    kept.push(claim);
  }
  return withoutCries(kept).sort((a, b) => hull(a).start - hull(b).start || hull(b).end - hull(a).end);
}

const SHORTEST_INSIDE = 4;

/** Without quoted cries of a few words inside a longer report of the same sentence: they are part of what it tells. */
function withoutCries(claims: readonly Claim[]): Claim[] {
  const mixed = Map.groupBy(
    claims.filter(({ kind }) => kind === 'mixed'),
    ({ sentence }) => sentence.index,
  );
  return claims.filter((claim) => {
    const around = claim.kind === 'direct' ? (mixed.get(claim.sentence.index) ?? []) : [];
    const { start, end } = hull(claim);
    const isInside = around.some((other) => hull(other).start < start && hull(other).end >= end);
    return !isInside || !isCry(claim, start);
  });
}

function isCry({ parts, sentence }: Claim, start: number): boolean {
  const unit = sentence.units.find(({ quoted }) => quoted?.inner.start === start);
  const words = (unit?.within ?? []).filter(({ kind }) => kind === 'word').length;
  return unit !== undefined && parts.length === 1 && words < SHORTEST_INSIDE;
}

/** From the first part's start to the last part's end. */
export function hull(claim: Pick<Claim, 'parts'>): Span {
  return { start: claim.parts[0]?.start ?? 0, end: claim.parts.at(-1)?.end ?? 0 };
}

function conflicts(one: Claim, other: Claim): boolean {
  if (one.cue && other.cue && overlap(one.cue, other.cue)) return true;
  const a = hull(one);
  const b = hull(other);
  if (a.start === b.start && a.end === b.end) return true;
  const crosses =
    (a.start < b.start && b.start < a.end && a.end < b.end) ||
    (b.start < a.start && a.start < b.end && b.end < a.end);
  if (crosses) return true;
  return one.kind === 'direct' && other.kind === 'direct' && overlap(a, b);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
