import type { Span } from '../model/span.ts';

/** A string between quotation marks. */
export interface QuotedString extends Span {
  /** What stands between the marks, without white space at its edges. */
  readonly inner: Span;
  /** False when the paragraph ended before a closing mark came. */
  readonly isClosed: boolean;
  /** Whether a dash, not marks, opens it: a turn of a dialogue, in which the speakers change. */
  readonly isTurn?: true;
}

type Family = 'guillemets' | 'double' | 'single';

interface OpenMark {
  readonly at: number;
  readonly family: Family;
  readonly inner: QuotedString[];
}

const MARKS = /[«»“”„‟"ʺ‘’‚']/gu;
const DEEPEST = 8;

/**
 * The outermost quoted strings of `text.slice(span.start, span.end)`, in order. Understands « », “ ”, „ “, " and ‘ ’,
 * with any space inside the marks, nesting of the same kind, and apostrophes, which are no marks. A mark that finds no
 * partner loses at most what follows it in `span`: it counts as open to the end only where a quote can start (at the
 * beginning, after a colon, or before a whole sentence), and is otherwise passed over.
 */
export function quotedStrings(text: string, span: Span): QuotedString[] {
  const found: QuotedString[] = [];
  const open: OpenMark[] = [];
  const slice = text.slice(span.start, span.end);
  MARKS.lastIndex = 0;
  while (MARKS.test(slice)) {
    const at = MARKS.lastIndex - 1;
    if (closesAsDouble(slice, at, open)) {
      close(text, span.start, at, open.length - 1, open, found, 2);
      continue;
    }
    const role = roleOf(slice, at, open);
    if (role.closes !== undefined) close(text, span.start, at, role.closes, open, found);
    else if (role.opens !== undefined && open.length < DEEPEST)
      open.push({ at: span.start + at, family: role.opens, inner: [] });
  }
  abandonOpen(text, span, open, found);
  return found;
}

/** Two single marks typed for a closing double one: `“We leave,’’ she said`. */
function closesAsDouble(slice: string, at: number, open: readonly OpenMark[]): boolean {
  const mark = slice[at];
  if ((mark !== '’' && mark !== "'") || slice[at + 1] !== mark) return false;
  return open.at(-1)?.family === 'double' && !/\s/u.test(slice[at - 1] ?? ' ') && canClose(slice, at + 1);
}

interface Role {
  readonly opens?: Family;
  /** The position in the stack of the mark that it closes. */
  readonly closes?: number;
}

const NOTHING: Role = {};
const OPENS: Readonly<Record<Family, Role>> = {
  guillemets: { opens: 'guillemets' },
  double: { opens: 'double' },
  single: { opens: 'single' },
};

function roleOf(slice: string, at: number, open: readonly OpenMark[]): Role {
  const mark = slice[at] ?? '';
  if (mark === '«') return OPENS.guillemets;
  if (mark === '»') return closing(open, 'guillemets') ?? (isTurned(slice, at) ? OPENS.guillemets : NOTHING);
  if (mark === '„' || mark === '‟') return OPENS.double;
  if (mark === '“') return opensGerman(slice, at, open) ?? OPENS.double;
  if (mark === '”') return closing(open, 'double') ?? (canOpen(slice, at) ? OPENS.double : NOTHING);
  if (mark === '"' || mark === 'ʺ') return straightDouble(slice, at, open);
  if (mark === '‘' || mark === '‚') return canOpen(slice, at) ? OPENS.single : NOTHING;
  return singleOrApostrophe(slice, at, mark, open);
}

/** `»We leave now», she said`: a closing mark typed for an opening one, right before a word, which another one closes. */
function isTurned(slice: string, at: number): boolean {
  const isFree = at === 0 || /[\s.!?…:(]/u.test(slice[at - 1] ?? '');
  return isFree && /^»\p{Lu}[^«»]{1,1500}»/u.test(slice.slice(at, at + 1504));
}

/** “ closes a string that „ opened, unless it stands where only an opening mark can. */
function opensGerman(slice: string, at: number, open: readonly OpenMark[]): Role | undefined {
  if (canOpen(slice, at)) return undefined;
  return canClose(slice, at) ? closing(open, 'double') : undefined;
}

function straightDouble(slice: string, at: number, open: readonly OpenMark[]): Role {
  const partner = closing(open, 'double');
  const opens = canOpen(slice, at);
  if (partner && (canClose(slice, at) || !opens)) return partner;
  return opens || !canClose(slice, at) ? OPENS.double : NOTHING;
}

function singleOrApostrophe(slice: string, at: number, mark: string, open: readonly OpenMark[]): Role {
  const partner = closing(open, 'single');
  if (partner && canClose(slice, at) && !isPossessive(slice, at)) return partner;
  const before = slice[at - 1] ?? ' ';
  const opens = mark === "'" && canOpen(slice, at) && !/[\p{L}\p{N}]/u.test(before);
  return opens && hasSingleClose(slice, at) ? OPENS.single : NOTHING;
}

/** `the teachers’ fault`: an apostrophe after s inside words, when the closing mark is still to come behind punctuation. */
function isPossessive(slice: string, at: number): boolean {
  if (slice[at - 1] !== 's' || !/^\s\p{Ll}/u.test(slice.slice(at + 1, at + 3))) return false;
  return /^[^‘\n]*?[.,!?…]['’](?=\s|$|[)”"])/u.test(slice.slice(at + 1, at + 301));
}

// A straight single mark opens only if a closing one follows soon: otherwise it is an apostrophe ('90s, 'tis).
function hasSingleClose(slice: string, at: number): boolean {
  return /^'[\p{L}\p{N}([][^\n]{0,300}?[\p{L}\p{N}.,!?…)\]]'(?=[\s.,;:!?)»”"]|$)/u.test(
    slice.slice(at, at + 304),
  );
}

function closing(open: readonly OpenMark[], family: Family): Role | undefined {
  for (let depth = open.length - 1; depth >= 0; depth--)
    if (open[depth]?.family === family) return { closes: depth };
  return undefined;
}

function canOpen(slice: string, at: number): boolean {
  const before = slice[at - 1];
  const after = slice[at + 1];
  if (after === undefined || /[\s.,;:!?)\]]/u.test(after)) return false;
  return before === undefined || /[\s([{«“„"‘'’—–-]/u.test(before);
}

function canClose(slice: string, at: number): boolean {
  const before = slice[at - 1];
  const after = slice[at + 1];
  if (before === undefined || /\s/u.test(before)) return false;
  return after === undefined || !/[\p{L}\p{N}]/u.test(after);
}

function close(
  text: string,
  offset: number,
  at: number,
  depth: number,
  open: OpenMark[],
  found: QuotedString[],
  width = 1,
): void {
  const mark = open[depth];
  if (mark === undefined) return;
  open.length = depth;
  const end = offset + at + width;
  const quoted = { start: mark.at, end, inner: trim(text, mark.at + 1, end - width), isClosed: true };
  const parent = open[depth - 1];
  if (quoted.inner.start >= quoted.inner.end) return;
  (parent?.inner ?? found).push(quoted);
}

/** Marks left open at the end: the outermost one that can start a quote runs to the end, the others are passed over. */
function abandonOpen(text: string, span: Span, open: readonly OpenMark[], found: QuotedString[]): void {
  for (const mark of open) {
    const lead = text.slice(Math.max(span.start, mark.at - 3), mark.at);
    const starts = mark.at === span.start || /:\s*$/u.test(lead) || opensSentence(text, span, mark.at);
    const inner = trim(text, mark.at + 1, span.end);
    if (starts && mark.family !== 'single' && inner.start < inner.end) {
      found.push({ start: mark.at, end: span.end, inner, isClosed: false });
      return;
    }
    found.push(...mark.inner);
  }
}

/** `Rowe said. “We waited.` at a paragraph's end: a whole sentence opens behind the mark, and the next paragraph goes on. */
function opensSentence(text: string, span: Span, at: number): boolean {
  if (!/[.!?…][^\S\n]$/u.test(text.slice(Math.max(span.start, at - 2), at))) return false;
  if (!/^.\s?\p{Lu}/u.test(text.slice(at, at + 4))) return false;
  return /[.!?…]\s*$/u.test(text.slice(Math.max(at, span.end - 8), span.end));
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
