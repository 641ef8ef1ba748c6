import type { Lexical } from '../model/language.ts';

/** Everything that the quote engine must be told about one language. */
export interface LanguagePack {
  readonly lexical: Lexical;
}
