/** A passage id taken apart. */
export interface PassageId {
  /** The article's key, lower case. */
  readonly key: string;
  /** The passage's number in its article, from 1. */
  readonly number: number;
}

// The sign § is not on every keyboard, so any of a few separators does. What follows (the rest of a suggestion's
// label, which some clients send in place of its value) is ignored.
const PASSAGE_ID = /^\s*([\p{L}\p{N}.-]{2,20}?)\s*[§#:/¶]\s*(\d{1,6})(?![\p{L}\p{N}])/u;

/** Reads `kaz22§8`, `KAZ22 # 8`, `kaz22:8` or a label that begins so; `undefined` when `typed` is no passage id. */
export function parsePassageId(typed: string): PassageId | undefined {
  const match = PASSAGE_ID.exec(typed);
  if (!match?.[1] || !match[2]) return undefined;
  return { key: match[1].toLowerCase(), number: Number(match[2]) };
}
