import type { CutEffect } from '../../model/answer.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { readCut } from '../../nlp/read-cut.ts';
import { sentences } from '../../text/sentences.ts';
import { isWithin, overlap } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Library } from '../library.ts';
import { speakerOf } from '../said-by.ts';
import type { Laid } from './lay-along.ts';

/**
 * What the words that a quote leaves out of its sentences do to it; `undefined` when nothing.
 *
 * @param around what stands around the quote where it was found: a speaker who is named there is not left out.
 */
export function cutEffectOf(library: Library, laid: Laid, around: string): CutEffect | undefined {
  const { article, passage, kept } = laid;
  const pack = library.grammar(article);
  const found = pack && readCut(article.text, passage.span, kept, pack);
  if (found) return { kind: found.rule.effect, cue: found.cue };
  const inPassage = kept.filter((span) => isWithin(span, passage.span));
  const quote = library.quotesIn(passage).find((each) => reports(each, inPassage));
  const cue = quote?.attribution?.cue ?? quote?.attribution?.mention;
  if (!quote || !cue || !isWithin(cue, passage.span) || kept.some((span) => overlap(span, cue) > 0))
    return undefined;
  const speaker = speakerOf(library, quote);
  const isNamed = speaker && speaker.kind !== 'unnamed' && namesAny(around, speaker.name);
  return isNamed ? undefined : { kind: 'attributed', cue };
}

/** The whole sentences that hold the kept words and the cue, inside the passage. */
export function wholeSentences(library: Library, { article, passage, kept }: Laid, cue: Span): Span {
  const { abbreviations } = library.lexical(article);
  const inside = [...kept, cue].filter((span) => isWithin(span, passage.span));
  const start = Math.min(...inside.map((span) => span.start));
  const end = Math.max(...inside.map((span) => span.end));
  const touched = sentences(article.text, passage.span, abbreviations).filter(
    (sentence) => sentence.start < end && sentence.end > start,
  );
  return { start: touched[0]?.start ?? passage.span.start, end: touched.at(-1)?.end ?? passage.span.end };
}

/** Whether a quote reports the kept words without marks around them. */
function reports(quote: Quote, kept: readonly Span[]): boolean {
  if (quote.kind === 'direct' || kept.length === 0) return false;
  const isMarked = kept.every((span) => quote.marked.some((marked) => isWithin(span, marked)));
  return !isMarked && kept.every((span) => quote.parts.some((part) => isWithin(span, part)));
}

function namesAny(text: string, name: string): boolean {
  const said = new Set(words(text).map(({ folded }) => folded));
  const surname = words(name).at(-1)?.folded;
  return surname !== undefined && said.has(surname);
}
