import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { ServerSettings } from '../model/server-settings.ts';

/** What is to be different; what is left out stays. */
export interface SettingsChange {
  readonly isPrivate?: boolean;
  /** `reader`: of whoever asks. */
  readonly locale?: Locale | 'reader';
  /** A key or title; empty: none. */
  readonly article?: string;
}

/** Settings with the title of the article that they name, as long as it is there. */
export interface ShownSettings {
  readonly settings: ServerSettings;
  readonly articleTitle?: string;
}

/** The settings as the administrators of a server handle them. */
export interface SettingsService {
  of(serverId: string): Promise<ShownSettings>;
  change(
    serverId: string,
    change: SettingsChange,
  ): Promise<
    | ({ readonly status: 'changed' } & ShownSettings)
    | { readonly status: 'unknown-article'; readonly given: string; readonly known: readonly Suggestion[] }
  >;
  reset(serverId: string): Promise<ShownSettings>;
  /** The articles that fit what is typed so far. */
  suggestArticles(serverId: string, typed: string): Promise<readonly Suggestion[]>;
}
