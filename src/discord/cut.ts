const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The longest beginning of `text` of at most `maximum` UTF-16 code units that splits no character as it is seen. */
export function cutAtGrapheme(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  let end = 0;
  // A stack of combining marks can be one endless grapheme; reading two code units too far shows that it is.
  for (const { segment, index } of graphemes.segment(text.slice(0, maximum + 2))) {
    if (index + segment.length > maximum) break;
    end = index + segment.length;
  }
  return end > 0 ? text.slice(0, end) : cutAtCodePoint(text, maximum);
}

/** As {@link cutAtGrapheme}, but back to the end of a word where one ends in the second half. */
export function cutAtWord(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const cut = cutAtGrapheme(text, maximum);
  if (/^\s/u.test(text.slice(cut.length))) return cut.trimEnd();
  const word = /(?<!\s)\s+\S*$/u.exec(cut);
  return word && word.index >= cut.length / 2 ? cut.slice(0, word.index) : cut;
}

function cutAtCodePoint(text: string, maximum: number): string {
  const cut = text.slice(0, maximum);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
