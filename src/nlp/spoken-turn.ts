import type { Span } from '../model/span.ts';
import { type QuotedString, quotedStrings } from '../text/quotation-marks.ts';
import type { LanguagePack } from './language-pack.ts';
import { tokenise } from './tokenise.ts';

/** A dash before a capital, a mark or three points; a hyphen only with a space behind it. */
const DASH = /(?:[—–][^\S\n]*|-[^\S\n]+)(?=[\p{Lu}«“"…])/uy;
const STOP = /[.!?…][^\S\n]*[»”"]?$/u;

/**
 * A line as a turn of a dialogue, without marks: `— Je pars, dit Anna.` A dash also opens items of lists, so a turn must
 * hold a report, or end like a sentence where `isDialogue`: the article has had a turn before.
 */
export function spokenTurn(
  text: string,
  line: Span,
  isDialogue: boolean,
  pack: LanguagePack,
): QuotedString | undefined {
  if (pack.insertedReport === undefined) return undefined;
  DASH.lastIndex = line.start;
  if (!DASH.test(text) || DASH.lastIndex >= line.end) return undefined;
  const inner = { start: DASH.lastIndex, end: line.end };
  const isTurn =
    (isDialogue && STOP.test(text.slice(line.end - 4, line.end))) || holdsReport(text, inner, pack);
  return isTurn ? { start: line.start, end: line.end, inner, isClosed: true, isTurn: true } : undefined;
}

function holdsReport(text: string, inner: Span, pack: LanguagePack): boolean {
  return pack.insertedReport?.(tokenise(text, inner, quotedStrings(text, inner), pack), true) !== undefined;
}
