import type { ServerSettings } from '../../model/server-settings.ts';
import type { Store } from '../../store/store.ts';
import { completeArticle, findArticle, knownArticles } from '../find-article.ts';
import type { Library } from '../library.ts';
import type { SettingsChange, SettingsService, ShownSettings } from '../settings-service.ts';
import type { ServerStates } from './server-states.ts';

/** What settings are kept in, and what they speak of. */
export interface SettingsParts {
  readonly store: Pick<Store, 'settings'>;
  readonly states: Pick<ServerStates, 'refresh'>;
  /** The articles that a server may see. */
  readonly libraryOf: (serverId: string) => Library | Promise<Library>;
}

const USUAL: ServerSettings = { isPrivate: false };

/** The settings of servers, kept in a store. */
export function createSettingsService({ store, states, libraryOf }: SettingsParts): SettingsService {
  const shown = async (serverId: string, settings: ServerSettings): Promise<ShownSettings> => {
    const { articleKey } = settings;
    const article = articleKey === undefined ? undefined : findArticle(await libraryOf(serverId), articleKey);
    return { settings, ...(article ? { articleTitle: article.title } : {}) };
  };
  const read = async (serverId: string): Promise<ServerSettings> =>
    (await store.settings.find(serverId)) ?? USUAL;
  return {
    of: async (serverId) => shown(serverId, await read(serverId)),
    change: async (serverId, change) => {
      const given = change.article ?? '';
      const article = given === '' ? undefined : findArticle(await libraryOf(serverId), given);
      if (given !== '' && !article)
        return { status: 'unknown-article', given, known: knownArticles(await libraryOf(serverId)) };
      const settings = changed(await read(serverId), change, article?.key);
      await store.settings.put(serverId, settings);
      await states.refresh(serverId);
      return { status: 'changed', ...(await shown(serverId, settings)) };
    },
    reset: async (serverId) => {
      await store.settings.remove(serverId);
      await states.refresh(serverId);
      return shown(serverId, USUAL);
    },
    suggestArticles: async (serverId, typed) => completeArticle(await libraryOf(serverId), typed),
  };
}

function changed(before: ServerSettings, change: SettingsChange, newKey: string | undefined): ServerSettings {
  const locale = change.locale === undefined ? before.locale : change.locale;
  const articleKey = change.article === undefined ? before.articleKey : newKey;
  return {
    isPrivate: change.isPrivate ?? before.isPrivate,
    ...(locale === undefined || locale === 'reader' ? {} : { locale }),
    ...(articleKey === undefined ? {} : { articleKey }),
  };
}
