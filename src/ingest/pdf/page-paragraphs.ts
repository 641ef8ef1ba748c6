import type { Block } from '../document-of.ts';
import { endsSentence } from '../ends-sentence.ts';
import type { PageLine } from './page-line.ts';

/** From so much larger letters on a line is a heading. */
const HEADING = 1.15;
const LONGEST_HEADING = 200;
/** So much more than the usual distance between lines parts paragraphs. */
const GAP = 1.3;
/** A last line ends so far before the others, as a share of their width. */
const SHORT = 0.15;

/** As much is looked at of what is before a hyphen. */
const LONGEST_WORD = 60;

/** A paragraph on its way. */
interface Growing {
  lines: PageLine[];
}

/**
 * The paragraphs and headings that lines make up, across pages and columns: parted by space, by first lines that are set
 * in, or by last lines that are short. Words that were parted at the end of a line are put together.
 */
export function pageParagraphs(pages: readonly (readonly PageLine[])[]): readonly Block[] {
  const lines = pages.flat();
  const body = usual(lines.map(({ height, text }) => [height, text.length]));
  const isBody = ({ height }: PageLine): boolean => Math.abs(height - body) <= body * (HEADING - 1);
  const gaps = lines.flatMap((line, at): [number, number][] => {
    const before = lines[at - 1];
    const gap = before && isBody(before) && isBody(line) ? before.y - line.y : 0;
    return gap > 0 ? [[gap, 1]] : [];
  });
  const gap = usual(gaps) || body * 1.2;
  const hasSetIn = hasFirstLinesSetIn(lines, gap);
  const paragraphs: Growing[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (last && before && goesOn(before, line, { body, gap, hasSetIn })) last.lines.push(line);
    else paragraphs.push({ lines: [line] });
  }
  const words = knownWords(lines);
  return paragraphs.map(({ lines: own }) => {
    const text = joined(own, words);
    const isLarge = own.every(({ height }) => height >= body * HEADING);
    return { text, isHeading: isLarge && text.length <= LONGEST_HEADING };
  });
}

interface Page {
  readonly body: number;
  readonly gap: number;
  /** Whether paragraphs begin with a line that is set in. */
  readonly hasSetIn: boolean;
}

/** Whether a line goes on with the paragraph of the one before it. */
function goesOn(before: PageLine, line: PageLine, { body, gap, hasSetIn }: Page): boolean {
  if (Math.abs(before.height - line.height) > body * (HEADING - 1)) return false;
  const down = before.y - line.y;
  // Up, or far down: the next column, the next page, or a paragraph apart.
  if (down <= 0 || down > 4 * gap) return !endsSentence(before.text) || (hasSetIn && !isSetIn(before, line));
  if (down > gap * GAP) return false;
  if (hasSetIn) return !isSetIn(before, line);
  const width = Math.max(before.right, line.right) - Math.min(before.left, line.left);
  const isShort = before.right < line.right - width * SHORT;
  return !(isShort && endsSentence(before.text));
}

function isSetIn(before: PageLine, line: PageLine): boolean {
  const by = line.left - before.left;
  return by > line.height * 0.6 && by < line.height * 5;
}

/** Whether lines that follow each other closely are set in where a sentence has ended, as first lines of paragraphs are. */
function hasFirstLinesSetIn(lines: readonly PageLine[], gap: number): boolean {
  let setIn = 0;
  let back = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || before.y - line.y <= 0 || before.y - line.y > gap * GAP) continue;
    if (isSetIn(before, line) && endsSentence(before.text)) setIn += 1;
    if (isSetIn(line, before)) back += 1;
  }
  return setIn > 0 && back > 0;
}

/** The value that most weighs in: lengths are compared to a tenth of a point. */
function usual(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 10) / 10;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

/** All words that stand within a line, in small letters, hyphens included; the last of a line may go on. */
function knownWords(lines: readonly PageLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(
      ({ text }) =>
        text
          .toLowerCase()
          .match(/[\p{L}-]+/gu)
          ?.slice(0, -1) ?? [],
    ),
  );
}

function joined(lines: readonly PageLine[], words: ReadonlySet<string>): string {
  const parts: string[] = [];
  for (const { text } of lines) {
    const after = text.trim();
    const before = parts.at(-1);
    if (before === undefined) parts.push(after);
    else parts.splice(-1, 1, ...join(before, after, words));
  }
  const text = parts.join('').replaceAll('\u00ad', '').replaceAll('\u0000', '');
  return text.replace(/[ \t\n\r\f]+/gu, ' ').toWellFormed();
}

/** A hyphen at the end of a line stays only where the document writes the word with it elsewhere, and never without. */
function join(before: string, after: string, words: ReadonlySet<string>): readonly [string, string] {
  if (before.endsWith('\u00ad')) return [before.slice(0, -1), after];
  const [, first] = /(\p{L}+)-$/u.exec(before.slice(-LONGEST_WORD)) ?? [];
  const [second] = /^\p{Ll}\p{L}*/u.exec(after) ?? [];
  if (first === undefined || second === undefined) return [before, ` ${after}`];
  const isOne = words.has((first + second).toLowerCase());
  const isTwo = words.has(`${first}-${second}`.toLowerCase());
  return [isTwo && !isOne ? before : before.slice(0, -1), after];
}
