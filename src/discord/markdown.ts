import type { Span } from '../model/span.ts';

// What Discord would read as markup: its delimiters anywhere; a colon that something follows (addresses, emoji names);
// at the start of a line, after white space, the signs of headings, small text and lists.
const MARKUP =
  /[\\*_~`|<>[\]@]|:(?=\S)|[#+-](?<=^[^\S\n\r\u2028\u2029]*.)|\.(?<=^[^\S\n\r\u2028\u2029]*\d+.)/gmu;
const ESCAPED = /\\([^0-9A-Za-z\s])/gu;
const LINE_BREAK = /\r\n|[\n\r]/gu;

/** Words to set off, as offsets into the text that is marked up; within each list in order and not overlapping. */
export interface Stress {
  readonly bold?: readonly Span[];
  readonly underlined?: readonly Span[];
}

/** `text` so that Discord shows exactly its characters: no markup, mention, timestamp, emoji name or link in it works. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/** The text that Discord shows for `markdown` that {@link escapeMarkdown} made. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPED, '$1');
}

/**
 * `text` escaped, line by line, with the words of `stress` set off. Underlining encloses bold, and neither runs over a
 * line break, so that Discord's parser always finds the marks in pairs.
 */
export function markUpLines(text: string, stress: Stress): string[] {
  const escapes = Array.from(text.matchAll(MARKUP), (match) => match.index);
  const lines: string[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    lines.push(markUpLine(text, { start, end: lineBreak.index }, stress, escapes));
    start = lineBreak.index + lineBreak[0].length;
  }
  lines.push(markUpLine(text, { start, end: text.length }, stress, escapes));
  return lines;
}

function markUpLine(text: string, line: Span, stress: Stress, escapes: readonly number[]): string {
  const bold = clip(stress.bold ?? [], line);
  const underlined = clip(stress.underlined ?? [], line);
  const edges = new Set([line.start, line.end, ...[...bold, ...underlined].flatMap((s) => [s.start, s.end])]);
  const bounds = [...edges].sort((a, b) => a - b);
  let written = '';
  let isBold = false;
  let isUnderlined = false;
  const turn = (toBold: boolean, toUnderlined: boolean): void => {
    const isUnderlineTurning = toUnderlined !== isUnderlined;
    if (isBold && (!toBold || isUnderlineTurning)) {
      written += '**';
      isBold = false;
    }
    if (isUnderlineTurning) written += '__';
    if (toBold && !isBold) written += '**';
    isBold = toBold;
    isUnderlined = toUnderlined;
  };
  bounds.slice(0, -1).forEach((start, index) => {
    turn(covers(bold, start), covers(underlined, start));
    written += escapeSlice(text, start, bounds[index + 1] ?? line.end, escapes);
  });
  turn(false, false);
  return written;
}

function clip(spans: readonly Span[], within: Span): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }))
    .filter(({ start, end }) => start < end);
}

function covers(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

/** @param escapes the offsets of the signs to escape, in order. */
function escapeSlice(text: string, start: number, end: number, escapes: readonly number[]): string {
  let escaped = '';
  let from = start;
  for (const at of escapes) {
    if (at < start) continue;
    if (at >= end) break;
    escaped += `${text.slice(from, at)}\\`;
    from = at;
  }
  return escaped + text.slice(from, end);
}
