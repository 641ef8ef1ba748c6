/** A language of articles: its BCP 47 primary subtag, such as `fr`. */
export type Language = string;

/** A language that the interface speaks. */
export type Locale = 'en' | 'fr';

/** What a language brings to the comparing and counting of words. All words are folded (`text/fold.ts`). */
export interface Lexical {
  readonly language: Language;
  /** The most frequent function words; a short list, because quotes are remembered by such words too. */
  readonly stopWords: ReadonlySet<string>;
  /** Elided clitics that stand before an apostrophe and belong to no word: `l`, `d`, `qu`, `jusqu`. */
  readonly elisions: ReadonlySet<string>;
  /** The stem of one folded word. */
  readonly stem: (word: string) => string;
  /** Abbreviations, without their full stop, after which a sentence goes on: `M`, `Dr`, `av`. */
  readonly abbreviations: ReadonlySet<string>;
}
