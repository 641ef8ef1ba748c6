import type { Block, Sentence } from '../unit.ts';

/** The words that sign a quote, as positions `[first, last)` in a sentence: `— Anna Roux, présidente`. */
export interface Signature {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

const DASH = /^[—–-]/u;
const LONGEST = 24;

/** A signature that stands behind the quoted words in the same sentence: `« … » — Anna Roux`. */
export function signatureIn(text: string, sentence: Sentence): Signature | undefined {
  const { units } = sentence;
  const dash = units.findIndex(
    (unit, at) => at > 0 && units[at - 1]?.kind === 'quoted' && DASH.test(unit.norm),
  );
  if (dash < 0 || units.length - dash > LONGEST) return undefined;
  return signed(sentence, dash + 1, text);
}

/** A signature that stands as a block of its own behind the quoted block. */
export function signatureAfter(text: string, next: Block | undefined): Signature | undefined {
  const sentence = next?.sentences[0];
  if (next === undefined || sentence === undefined || next.sentences.length > 1) return undefined;
  if (!DASH.test(text.slice(next.start, next.start + 1)) || sentence.units.length > LONGEST) return undefined;
  return signed(sentence, 0, text);
}

function signed(sentence: Sentence, first: number, text: string): Signature | undefined {
  const { units } = sentence;
  const opener = units[first];
  if (opener === undefined || !/^\p{Lu}/u.test(text.slice(opener.start, opener.start + 2))) return undefined;
  if (units.slice(first).some((unit) => unit.kind === 'quoted' || /^[.!?:;]$/u.test(unit.norm)))
    return undefined;
  const comma = units.findIndex((unit, at) => at > first && /^[,(]$/u.test(unit.norm));
  return { sentence, first, last: comma < 0 ? units.length : comma };
}
