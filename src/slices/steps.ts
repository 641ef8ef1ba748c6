/**
 * Work that can be left after each step and taken up again later; what it returns comes of all of it. A step takes a
 * millisecond at most, save for a few that say so. Left for good (`return`), it undoes what it began.
 */
export type Steps<Result = void> = Generator<undefined, Result, undefined>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
