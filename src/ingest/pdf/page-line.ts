/** A line of a page as it was printed. Lengths in points; `y` grows upwards. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its letters. */
  readonly height: number;
}

/** A piece of text as the parser places it. */
export interface PlacedText {
  readonly str: string;
  /** A matrix: the last two numbers are where it begins. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Whether a line ends behind it. */
  readonly hasEOL: boolean;
}

/** The lines that pieces of text make, in the order in which they were written, which is that of reading. */
export function pageLines(pieces: readonly PlacedText[]): PageLine[] {
  const lines: PageLine[] = [];
  let line: PageLine | undefined;
  for (const piece of pieces) {
    const [left = 0, y = 0] = piece.transform.slice(4);
    const { str, width, height, hasEOL } = piece;
    const isSame = line !== undefined && Math.abs(line.y - y) <= Math.max(line.height, height) / 2;
    if (!isSame && line) lines.push(line);
    if (!isSame) line = undefined;
    if (str !== '') {
      // A gap as wide as a space is one, though nobody wrote it.
      const isApart = line !== undefined && left - line.right > height / 5 && !/\s$/u.test(line.text);
      const before: PageLine = line ?? { text: '', left, right: left, y, height };
      line = {
        ...before,
        text: `${before.text}${isApart && !/^\s/u.test(str) ? ' ' : ''}${str}`,
        right: Math.max(before.right, left + width),
        height: str.trim() === '' ? before.height : Math.max(before.height, height),
      };
    }
    if (hasEOL && line) {
      lines.push(line);
      line = undefined;
    }
  }
  if (line) lines.push(line);
  return lines.filter(({ text }) => text.trim() !== '');
}
