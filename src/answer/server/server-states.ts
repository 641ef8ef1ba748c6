import type { Correction } from '../../model/report.ts';
import type { ServerSettings } from '../../model/server-settings.ts';
import type { Store } from '../../store/store.ts';

/** What was decided for the answers of one server. */
export interface ServerState {
  readonly settings: ServerSettings;
  /** Oldest first. The same list as long as nothing changes. */
  readonly corrections: readonly Correction[];
}

/** The states of all servers, at hand for every answer. */
export interface ServerStates {
  /** Of a server that nothing was decided for, or of none: the usual. */
  readonly of: (serverId: string | undefined) => ServerState;
  /** Reads the state of a server again, once it was changed. */
  readonly refresh: (serverId: string) => Promise<void>;
}

/** What the states are read from. */
export interface StateParts {
  readonly store: Pick<Store, 'settings' | 'reports' | 'isShared'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A change that another process may have made could not be read; what was known before goes on. */
  readonly onFault: (error: unknown) => void;
}

const USUAL: ServerState = { settings: { isPrivate: false }, corrections: [] };
/** After so long another process may have changed something; in milliseconds. */
const FRESH = 2000;

/** Reads the states of all servers. Where processes share the store, each follows the others within seconds. */
export async function openServerStates({ store, now, onFault }: StateParts): Promise<ServerStates> {
  const states = new Map<string, ServerState>();
  const settings = await store.settings.all();
  const corrections = Map.groupBy(await store.reports.allCorrections(), ({ serverId }) => serverId);
  for (const serverId of new Set([...settings.keys(), ...corrections.keys()]))
    states.set(serverId, {
      settings: settings.get(serverId) ?? USUAL.settings,
      corrections: corrections.get(serverId) ?? [],
    });
  const readAt = new Map<string, number>();

  const refresh = async (serverId: string): Promise<void> => {
    readAt.set(serverId, now());
    const [found, list] = await Promise.all([
      store.settings.find(serverId),
      store.reports.corrections(serverId),
    ]);
    if (!found && list.length === 0) states.delete(serverId);
    else states.set(serverId, { settings: found ?? USUAL.settings, corrections: list });
  };

  return {
    refresh,
    of: (serverId) => {
      if (serverId === undefined) return USUAL;
      if (store.isShared && now() - (readAt.get(serverId) ?? 0) > FRESH)
        refresh(serverId).catch((error: unknown) => onFault(error));
      return states.get(serverId) ?? USUAL;
    },
  };
}
