import { styleText } from 'node:util';

/** How words are stressed: with the terminal's own colours only, so that they can be read on any screen. */
export interface Styles {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
}

/** Styles with escape codes, or, when `color` is false, styles that change nothing. */
export function createStyles(color: boolean): Styles {
  if (!color) return { bold: same, dim: same, underline: same };
  return {
    bold: (text) => styleText('bold', text, { validateStream: false }),
    dim: (text) => styleText('dim', text, { validateStream: false }),
    underline: (text) => styleText('underline', text, { validateStream: false }),
  };
}

function same(text: string): string {
  return text;
}
