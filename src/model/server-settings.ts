import type { Locale } from './language.ts';

/** What those who manage a server decided about its answers. */
export interface ServerSettings {
  /** Whether only whoever asks sees an answer, until they share it. */
  readonly isPrivate: boolean;
  /** The language around the quotes; absent: that of whoever asks. */
  readonly locale?: Locale;
  /** The key of the article that is meant where none is named. */
  readonly articleKey?: string;
}
