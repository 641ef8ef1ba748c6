import { readGold } from '../../gold/read-gold.ts';

/** A megabyte, in UTF-16 units. */
const MEGA = 1_000_000;

/** Texts that take long to read, by what they are. */
export function largeTexts(): ReadonlyMap<string, string> {
  const news = readGold()
    .filter(({ language }) => language === 'fr')
    .map(({ text }) => text)
    .join('\n\n');
  return new Map([
    ['2 MB of news', again(`${news}\n\n`, 2 * MEGA)],
    ['4.8 MB of news', again(`${news}\n\n`, 4.8 * MEGA)],
    ['5 MB of one-letter lines', again('a\n', 5 * MEGA)],
    ['4.8 MB in one endless line', again('le maire a déclaré que Paul, ', 4.8 * MEGA)],
    ['5 MB of words that never come again', differentWords(5 * MEGA)],
    ['5 MB of one-letter paragraphs, refused', again('a\n\n', 5 * MEGA)],
  ]);
}

function again(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function differentWords(length: number): string {
  const words: string[] = [];
  for (let at = 0, written = 0; written < length; at++) {
    const word = `w${((at * 7_919) % 1_000_003).toString(36)}`;
    words.push(word);
    written += word.length + 1;
  }
  return words.join(' ').slice(0, length);
}
