/** A half-open range `[start, end)` of UTF-16 code units, into `Article.text` unless its owner says otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
