import type { QuoteKind } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Unit } from './unit.ts';

/** The units `[from, to)` without the punctuation at their end: the new end. */
export function withoutPoints(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    units[end - 1]?.kind === 'point' &&
    /^[.,;:!?…–—-]+$/u.test(units[end - 1]?.norm ?? '')
  )
    end--;
  const before = withoutNote(units, from, end);
  return before < end ? withoutPoints(units, from, before) : end;
}

const NOTE = /^(?:(?:note|n|réf|ref) )?\p{N}{1,3}$|^…$|^\.{3}$/u;
const LONGEST_NOTE = 4;

/** The position before a sign that points to a note, or for words left out, at the end: `… is safe [1]`, `… est sûre […]`. */
function withoutNote(units: readonly Unit[], from: number, end: number): number {
  if (units[end - 1]?.norm !== ']') return end;
  const open = units.findLastIndex(({ norm }, at) => at < end - 1 && norm === '[');
  if (open <= from || open < end - LONGEST_NOTE) return end;
  const words = units.slice(open + 1, end - 1).map(({ norm }) => norm);
  return NOTE.test(words.join(' ')) ? open : end;
}

/** The span of the units `[from, to)`, without punctuation at its end; `undefined` when nothing is left. */
export function spanOf(units: readonly Unit[], from: number, to: number): Span | undefined {
  const end = withoutPoints(units, from, to);
  const first = units[from];
  const last = units[end - 1];
  return first !== undefined && last !== undefined && end > from
    ? { start: first.start, end: last.end }
    : undefined;
}

/** Whether the units `[from, to)` hold words between marks only, some, or none. */
export function kindOf(units: readonly Unit[], from: number, to: number): QuoteKind {
  if (!has('quoted', units, from, to)) return 'indirect';
  return has('word', units, from, to) ? 'mixed' : 'direct';
}

/** The same of a statement of which more is said outside of the marks, and which is hence never direct. */
export function kindAround(units: readonly Unit[], from: number, to: number): 'mixed' | 'indirect' {
  return has('quoted', units, from, to) ? 'mixed' : 'indirect';
}

function has(kind: Unit['kind'], units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at]?.kind === kind) return true;
  return false;
}

/** Whether no word of the units `[from, to)` stands outside of marks. */
export function isDirect(units: readonly Unit[], from: number, to: number): boolean {
  return !has('word', units, from, to) && has('quoted', units, from, to);
}

/** The parts of a report over `[from, to)`: the words inside the marks when it is direct, else the whole stretch. */
export function partsOf(units: readonly Unit[], from: number, to: number): Span[] {
  if (isDirect(units, from, to))
    return units.slice(from, to).flatMap((unit) => (unit.quoted ? [unit.quoted.inner] : []));
  const span = spanOf(units, from, to);
  return span ? [span] : [];
}

/** Whether the words of a quoted string end in punctuation, as those do that a tag follows (`“We leave,” she said`). */
export function endsInPoint(unit: Unit | undefined): boolean {
  const within = unit?.within ?? [];
  let last = within.length - 1;
  while (last >= 0 && /^[»”"’')\]]$/u.test(within[last]?.norm ?? '')) last--;
  return within[last]?.kind === 'point';
}
