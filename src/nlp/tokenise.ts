import type { Span } from '../model/span.ts';
import type { QuotedString } from '../text/quotation-marks.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Unit } from './unit.ts';

const RAW =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*(?:[-‑'’.,&][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*)*['’]?|\.{2,}|[^\s\p{L}\p{N}\p{M}\u200B\u2060\uFEFF]/gu;

/** Nothing to cut and nothing to fold: by far the most words. */
const PLAIN = /^[a-zA-ZÀ-ÖØ-öø-ÿœŒ]+$/u;

/**
 * The units of a stretch of text: each quoted string is one unit, everything between is words and punctuation. Words
 * are cut as the language says (French `l'`, `-t-il`; English `'s`).
 */
export function tokenise(
  text: string,
  span: Span,
  quoted: readonly QuotedString[],
  pack: Pick<LanguagePack, 'cutWord'>,
): Unit[] {
  const units: Unit[] = [];
  let from = span.start;
  for (const string of quoted) {
    pushWords(units, text, from, string.start, pack);
    const within: Unit[] = [];
    pushWords(within, text, string.inner.start, string.inner.end, pack);
    units.push({
      within,
      kind: 'quoted',
      start: string.start,
      end: string.end,
      norm: '"',
      isCapital: false,
      quoted: string,
    });
    from = string.end;
  }
  pushWords(units, text, from, span.end, pack);
  return units;
}

function pushWords(
  units: Unit[],
  text: string,
  from: number,
  to: number,
  pack: Pick<LanguagePack, 'cutWord'>,
): void {
  for (const match of text.slice(from, to).matchAll(RAW)) {
    const raw = match[0];
    const start = from + match.index;
    if (PLAIN.test(raw)) units.push(plainWord(raw, start));
    else if (!/^[\p{L}\p{N}]/u.test(raw)) units.push(point(raw, start));
    else pushCut(units, raw, start, pack);
  }
}

/** A word of letters alone: where all of them are small there is nothing more to tell. */
function plainWord(raw: string, start: number): Unit {
  if (raw !== raw.toLowerCase()) return unit('word', raw, start);
  return { kind: 'word', start, end: start + raw.length, norm: raw, isCapital: false };
}

function point(raw: string, start: number): Unit {
  return { kind: 'point', start, end: start + raw.length, norm: normOfPoint(raw), isCapital: false };
}

/** By the sign: there are no more than there are code units. */
const points = new Map<string, string>();

function normOfPoint(raw: string): string {
  if (raw.length > 1) return normOf(raw);
  let norm = points.get(raw);
  if (norm === undefined) {
    norm = normOf(raw);
    points.set(raw, norm);
  }
  return norm;
}

function pushCut(units: Unit[], raw: string, start: number, pack: Pick<LanguagePack, 'cutWord'>): void {
  let at = 0;
  for (const cut of [...numberCuts(raw), ...pack.cutWord(raw), raw.length].sort((a, b) => a - b)) {
    if (cut <= at) continue;
    const piece = raw.slice(at, cut);
    units.push(unit(/^[\p{L}\p{N}-]/u.test(piece) ? 'word' : 'point', piece, start + at));
    at = cut;
  }
}

// A comma or full stop joins digits and initials only: "1,5", "U.S", but "end.Next" and "yes,no" are two words.
function numberCuts(raw: string): number[] {
  const cuts: number[] = [];
  for (const match of raw.matchAll(/[.,]/gu)) {
    const before = raw.slice(Math.max(0, match.index - 3), match.index);
    const after = raw.slice(match.index + 1, match.index + 6);
    const joinsDigits = /\p{N}$/u.test(before) && /^\p{N}/u.test(after);
    const joinsInitials =
      match[0] === '.' && /(?:^|[.'’-])\p{L}$/u.test(before) && /^\p{L}(?![\p{L}])/u.test(after);
    const joinsAddress = match[0] === '.' && /^(?:com|org|net|fr|info|eu|ca|be|ch)(?![\p{L}])/u.test(after);
    if (!joinsDigits && !joinsInitials && !joinsAddress) cuts.push(match.index, match.index + 1);
  }
  return cuts;
}

function unit(kind: 'word' | 'point', raw: string, start: number): Unit {
  return {
    kind,
    start,
    end: start + raw.length,
    norm: normOf(raw),
    isCapital: kind === 'word' && /^(?:\p{Ll}{1,3}[-‑'’]|\p{Ll}\.?(?=\p{Lu}\p{L}))?\p{Lu}/u.test(raw),
    ...(/^\p{Lu}{2,6}\p{N}?$/u.test(raw) && { isAcronym: true }),
  };
}

/** Lower case, plain apostrophe and hyphen, no invisible characters. */
function normOf(raw: string): string {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[’ʼ]/gu, "'")
    .replace(/‑/gu, '-')
    .replace(/[\u00AD\u200C\u200D]/gu, '');
}
