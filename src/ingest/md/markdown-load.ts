// The parser's time grows with the square of each of these, or faster.
const NESTING_LIMIT = 100;
const DEFINITION_LIMIT = 2_000;
const EMPHASIS_LIMIT = 1_000;

const DEFINITION = /^\s{0,3}\[[^\]]+\]:/u;
const CONTAINER = /[^\S\r\n]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[^\S\r\n]))/uy;
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/gu;

/** What a Markdown text would ask of the parser. */
export interface MarkdownLoad {
  /** Whether quotes and lists are nested so deeply, or link targets so many, that parsing would take too long. */
  readonly isExcessive: boolean;
  /** Whether a paragraph has so many marks of emphasis that pairing them would take too long. */
  readonly isEmphasisExcessive: boolean;
}

/** Measures a Markdown text in one pass, before it is parsed: a hostile file must not stall the others. */
export function markdownLoad(markdown: string): MarkdownLoad {
  let nesting = 0;
  let definitions = 0;
  let marks = 0;
  let mostMarks = 0;
  for (const [line] of markdown.matchAll(LINE)) {
    const { count, length } = containersOf(line);
    nesting = Math.max(nesting, count);
    const content = line.slice(length);
    if (DEFINITION.test(content)) definitions += 1;
    marks = content.trim() === '' ? 0 : marks + (content.match(/[*_]/gu)?.length ?? 0);
    mostMarks = Math.max(mostMarks, marks);
  }
  const isExcessive = nesting > NESTING_LIMIT || definitions > DEFINITION_LIMIT;
  return { isExcessive, isEmphasisExcessive: mostMarks > EMPHASIS_LIMIT };
}

function containersOf(line: string): { count: number; length: number } {
  // Two columns of indentation are enough to be one list deeper than the line above.
  const indentation = /^[^\S\r\n]*/u.exec(line)?.[0].length ?? 0;
  let count = 0;
  let length = 0;
  CONTAINER.lastIndex = 0;
  while (CONTAINER.test(line)) {
    count += 1;
    length = CONTAINER.lastIndex;
  }
  return { count: count === 0 ? 0 : count + Math.floor(indentation / 2), length };
}
