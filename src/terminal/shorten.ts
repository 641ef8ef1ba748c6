const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What somebody typed, short enough to be repeated in a message: at most `maximum` characters, then `…`. Default 60. */
export function shorten(typed: string, maximum = 60): string {
  if (typed.length <= maximum) return typed;
  const characters = [...segmenter.segment(typed.slice(0, maximum * 8))];
  if (characters.length <= maximum && typed.length <= maximum * 8) return typed;
  return `${characters
    .slice(0, maximum)
    .map(({ segment }) => segment)
    .join('')}…`;
}
