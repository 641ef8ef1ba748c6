/** As many words are kept at a time, some 10 MiB; a language has fewer that are in use. */
const MAXIMUM_KNOWN = 50_000;
/** Longer words are codes or abuse, and hardly ever come twice. */
const LONGEST_KNOWN = 32;
/** From this length on, V8 makes no copy for a part of a text, which would keep the whole text in memory. */
const SHORTEST_SHARED = 13;

/** `read`, done once for each word, since texts are made of the same words. */
export function oncePerWord<T extends NonNullable<unknown>>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (word.length > LONGEST_KNOWN) return read(word);
    if (known.size >= MAXIMUM_KNOWN) known.clear();
    const own = word.length < SHORTEST_SHARED ? word : word.split('').join('');
    const found = read(own);
    known.set(own, found);
    return found;
  };
}
