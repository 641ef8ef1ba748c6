/** So many signs (also in `RAW`) with nothing between them are an ornament or a rule, and read as one sign. */
const ORNAMENT = 16;

/** A word with all that joins its parts, an ornament, a run of full stops, or another sign. */
const RAW =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*(?:[-‑'’.,:&][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*)*['’]?|[^\s\p{L}\p{N}\p{M}\u200B\u2060\uFEFF]{16,}|\.{2,}|[^\s\p{L}\p{N}\p{M}\u200B\u2060\uFEFF]/gu;

/** The sign of a footnote: `[1]`, `[note 2]`. It stands beside the words, not among them. */
const NOTE = /\[(?:(?:note|réf|ref|nb|n)\.?[ \u00A0]?)?\p{N}{1,3}\]/iuy;

/** Where a footnote's sign ends that begins at `at` behind a word or a mark; `undefined` where none does. */
function noteEnd(text: string, at: number): number | undefined {
  if (text[at] !== '[' || !/[^\s([{«“„‘]$|[.!?…,;»”"][ \u00A0]$/u.test(text.slice(Math.max(0, at - 2), at)))
    return undefined;
  NOTE.lastIndex = at;
  return NOTE.test(text) ? NOTE.lastIndex : undefined;
}

/**
 * Tells `found` the offsets of each word and sign of `text` between `from` and `to`, in order. Latin letters and the
 * signs between them are looked up one by one, which is several times as fast as the pattern that reads every script.
 */
export function rawWords(
  text: string,
  from: number,
  to: number,
  found: (start: number, end: number) => void,
): void {
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    const after = kind === BETWEEN || kind === MARK ? at + 1 : noteEnd(text, at);
    if (after !== undefined) {
      at = after;
      continue;
    }
    const end = kind === LETTER ? wordEnd(text, at, to) : signEnd(text, at, to);
    if (kind === UNKNOWN || end === undefined) {
      rawWordsOfAnyScript(text, at, to, found);
      return;
    }
    found(at, end);
    at = end;
  }
}

function rawWordsOfAnyScript(
  text: string,
  from: number,
  to: number,
  found: (start: number, end: number) => void,
): void {
  let next = from;
  for (const { index, 0: raw } of text.slice(from, to).matchAll(RAW)) {
    if (from + index < next) continue;
    next = noteEnd(text, from + index) ?? next;
    if (from + index >= next) found(from + index, from + index + raw.length);
  }
}

/** `undefined` where a sign follows of which the table says nothing. */
function wordEnd(text: string, start: number, to: number): number | undefined {
  let at = start + 1;
  for (; at < to; at++) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === MARK || kind === JOINER) continue;
    if (kind === UNKNOWN) return undefined;
    if (kind !== LINK) return at;
    const next = at + 1 < to ? kindAt(text, at + 1) : BETWEEN;
    if (next === UNKNOWN) return undefined;
    if (next !== LETTER) return isApostrophe(text, at) ? at + 1 : at;
  }
  return at;
}

/** `undefined` where the signs run into one of which the table says nothing. */
function signEnd(text: string, start: number, to: number): number | undefined {
  let run = start + 1;
  while (run < to && isSign(kindAt(text, run))) run++;
  if (run < to && kindAt(text, run) === UNKNOWN) return undefined;
  if (run - start >= ORNAMENT) return run;
  let end = start + 1;
  if (text[start] === '.') while (end < run && text[end] === '.') end++;
  return end;
}

function isSign(kind: number): boolean {
  return kind === SIGN || kind === LINK || kind === JOINER;
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '’';
}

const [UNKNOWN, BETWEEN, LETTER, MARK, JOINER, LINK, SIGN] = [0, 1, 2, 3, 4, 5, 6] as const;
/** The code units whose kind is kept: Latin with its accents and marks, and the signs that stand between its words. */
const LATIN = 0x370;
const [FIRST_SIGN, LAST_SIGN] = [0x2000, 0x20cf] as const;
const kinds = new Uint8Array(LAST_SIGN + 1).fill(UNKNOWN);
for (let code = 0; code < LATIN; code++) kinds[code] = kindOf(code);
for (let code = FIRST_SIGN; code <= LAST_SIGN; code++) kinds[code] = kindOf(code);

function kindOf(code: number): number {
  const sign = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(sign)) return LETTER;
  if (/\p{M}/u.test(sign)) return MARK;
  if (/[\u00AD\u200C\u200D]/u.test(sign)) return JOINER;
  if (/[-‑'’.,:&]/u.test(sign)) return LINK;
  return /[\s\u200B\u2060\uFEFF]/u.test(sign) ? BETWEEN : SIGN;
}

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? UNKNOWN;
}
