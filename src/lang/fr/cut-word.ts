const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’]/iu;
const WHOLE = /^(?:aujourd['’]hui|d['’]accord|quelqu['’]une?|presqu['’]île)/iu;
/** `M'Bala`, `N'Diaye`: behind a capital of these, another opens a name. */
const NAME = /^[MNT]['’]\p{Lu}\p{Ll}/u;
/** `a t-il dit`: written apart from the verb, as often happens. */
const DETACHED = /^t-(?:ils?|elles?|on)$/iu;
const INVERTED = /-(?:t-)?(?:ils?|elles?|on|je|nous)$/iu;

/** Cuts a French word after an elided word (`l'`, `qu'`) and before an inverted pronoun (`-t-il`). */
export function cutFrenchWord(raw: string): readonly number[] {
  const cuts: number[] = [];
  if (!WHOLE.test(raw) && !NAME.test(raw)) {
    const elided = ELIDED.exec(raw)?.[0];
    if (elided !== undefined) cuts.push(elided.length);
  }
  if (raw.endsWith("'") || raw.endsWith('’')) cuts.push(...trailingApostrophe(raw));
  if (DETACHED.test(raw)) return cuts;
  const inverted = INVERTED.exec(raw.slice(-12))?.[0];
  if (inverted !== undefined && raw.length > inverted.length) cuts.push(raw.length - inverted.length);
  return cuts;
}

// An apostrophe at the end belongs to an elided word (`d' « … »`); elsewhere it is a quotation mark or stray.
function trailingApostrophe(raw: string): number[] {
  return ELIDED.test(raw) && raw.length <= 8 ? [] : [raw.length - 1];
}
