import type { Span } from '../model/span.ts';
import type { QuotedString } from '../text/quotation-marks.ts';

/** What the grammar reads: a word, a punctuation mark, or a whole quoted string, which stands as one unit. */
export interface Unit extends Span {
  readonly kind: 'word' | 'point' | 'quoted';
  /** Lower case with a plain apostrophe, accents kept; `"` for a quoted string. */
  readonly norm: string;
  /** Whether a word starts with a capital letter. */
  readonly isCapital: boolean;
  /** Whether a word is made of two to six capitals: `ONU`, `LREM`, `TF1`. */
  readonly isAcronym: boolean;
  /** The quoted string of a `quoted` unit. */
  readonly quoted?: QuotedString;
  /** The units inside the marks of a `quoted` unit. */
  readonly within?: readonly Unit[];
}

/** A sentence outside of quotation marks, the unit of most rules. */
export interface Sentence extends Span {
  readonly units: readonly Unit[];
  /** Counted over the article. */
  readonly index: number;
  /** The block (paragraph, or line of one) that holds it. */
  readonly block: number;
}

/** A stretch of text across which no sentence and no quotation mark reaches. */
export interface Block extends Span {
  readonly index: number;
  /** Which paragraph it belongs to. */
  readonly paragraph: number;
  /** Headings, and captions of pictures: nothing in them is taken for a quote. */
  readonly isHeading: boolean;
  readonly sentences: readonly Sentence[];
}
