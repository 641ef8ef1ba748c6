import { fold } from '../text/fold.ts';

/** `PBO` for `Parliamentary Budget Officer`: the key of the capitals of three or more words. */
export function acronymOf(name: string): string | undefined {
  const initials = name.match(/(?<![\p{L}\p{N}'’-])\p{Lu}/gu) ?? [];
  return initials.length > 2 ? keyOf(initials.join('')) : undefined;
}

/** The form of a name by which it is found: folded, with single spaces for all that is no letter or figure. */
export function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `f roux` and `j l roux` in two: the lone letters in front, and the rest. */
export function splitInitials(key: string): {
  readonly initials: readonly string[];
  readonly surname: string;
} {
  const words = key.split(' ');
  const first = words.findIndex((word) => word.length > 1);
  const initials = first < 0 ? [] : words.slice(0, first);
  return { initials, surname: words.slice(initials.length).join(' ') };
}
