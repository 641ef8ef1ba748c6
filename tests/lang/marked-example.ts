/** A rule's example without its marks, and the words that the marks show, by what they mark. */
export interface MarkedExample {
  readonly text: string;
  readonly quote: readonly string[];
  readonly speaker: readonly string[];
  readonly cue: readonly string[];
}

/** Reads `{quote|…}`, `{speaker|…}` and `{cue|…}` out of an example. A mark may stand inside another. */
export function readMarkedExample(example: string): MarkedExample {
  const found: Record<'quote' | 'speaker' | 'cue', string[]> = { quote: [], speaker: [], cue: [] };
  let text = example;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\{(quote|speaker|cue)\|([^{}]*)\}/gu, (_, kind: string, words: string) => {
      if (kind === 'quote' || kind === 'speaker' || kind === 'cue') found[kind].push(words);
      return words;
    });
  }
  return { text, ...found };
}
