import type { Span } from '../model/span.ts';
import { quotedStrings } from '../text/quotation-marks.ts';
import { sentences } from '../text/sentences.ts';
import { isWithin } from '../text/span.ts';
import type { Cut, CutRule } from './cut-rule.ts';
import type { LanguagePack } from './language-pack.ts';
import { tokenise } from './tokenise.ts';
import type { Unit } from './unit.ts';

/** What a rule finds in the words that a quote leaves out. */
export interface CutFinding {
  readonly rule: CutRule;
  readonly cue: Span;
}

/** A stretch of text across which no quotation mark reaches, from the paragraph inwards. */
interface Layer {
  readonly span: Span;
  /** What is kept of it: the words themselves, or the quoted string that holds them. */
  readonly kept: readonly Span[];
}

/**
 * What the words that are left out around and between `kept` do to them; `undefined` when nothing. The sentence is read
 * inside the quotation marks that hold the words, then outside of them.
 *
 * @param paragraph the paragraph that holds the first kept words; kept words beyond it count up to its end.
 * @param kept in order, not overlapping, never empty.
 */
export function readCut(
  text: string,
  paragraph: Span,
  kept: readonly Span[],
  pack: LanguagePack,
): CutFinding | undefined {
  for (const layer of layersAround(text, paragraph, kept)) {
    const cut = cutOf(text, layer, pack);
    for (const rule of pack.cut.rules) {
      const cue = rule.match(cut);
      if (cue) return { rule, cue };
    }
  }
  return undefined;
}

/** The marks around the kept words, innermost first, then the paragraph. */
function layersAround(text: string, paragraph: Span, kept: readonly Span[]): Layer[] {
  const whole = { start: kept[0]?.start ?? paragraph.start, end: kept.at(-1)?.end ?? paragraph.end };
  const layers: Layer[] = [];
  let span = paragraph;
  for (;;) {
    const inner = quotedStrings(text, span).find((string) => isWithin(whole, string.inner));
    layers.unshift({ span, kept: inner && !isWithin(inner.inner, whole) ? [inner] : kept });
    if (!inner) return layers.map((layer, index) => (index === 0 ? { ...layer, kept } : layer));
    layers[0] = { span, kept: [{ start: inner.start, end: inner.end }] };
    span = inner.inner;
  }
}

function cutOf(text: string, { span, kept }: Layer, pack: LanguagePack): Cut {
  const first = kept[0] ?? span;
  const last = kept.at(-1) ?? span;
  const all = sentences(text, span, pack.lexical.abbreviations);
  const opening = all.find(({ end }) => end > first.start) ?? span;
  const closing = all.find(({ end }) => end >= last.end) ?? { start: last.end, end: last.end };
  const read = (start: number, end: number): Unit[] =>
    start < end ? tokenise(text, { start, end }, [], pack) : [];
  const ends = all.map(({ end }) => end);
  return {
    before: read(opening.start, first.start),
    kept: kept.flatMap(({ start, end }) => read(start, end)),
    after: read(last.end, closing.end),
    gaps: kept.slice(1).flatMap(({ start }, index) => {
      const from = kept[index]?.end ?? start;
      // Whole sentences that are left out change nothing in those that are kept.
      const isWithinSentence = !ends.some((end) => end >= from && end <= start);
      return isWithinSentence ? [read(from, start)] : [];
    }),
  };
}
