const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
// Characters written from right to left, and the controls that turn the direction.
const TURNS_DIRECTION =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\p{Bidi_Control}]/u;
const ISOLATES = /[\u2066-\u2069]/gu;

/**
 * `line` so that the direction of its writing cannot reach what stands around it: a right-to-left override in a source
 * must not reorder the speaker's name. The characters stay; a line that turns no direction is returned as it is.
 */
export function isolate(line: string): string {
  return TURNS_DIRECTION.test(line) ? isolateAlways(line) : line;
}

/** As {@link isolate}, also where nothing needs it: the isolates then say where the text begins and ends. */
export function isolateAlways(line: string): string {
  let open = 0;
  let closedTooMany = 0;
  for (const [sign] of line.matchAll(ISOLATES)) {
    if (sign !== POP_ISOLATE) open++;
    else if (open > 0) open--;
    else closedTooMany++;
  }
  return FIRST_STRONG_ISOLATE.repeat(closedTooMany + 1) + line + POP_ISOLATE.repeat(open + 1);
}
