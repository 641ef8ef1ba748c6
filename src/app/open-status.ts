import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import type { Observe } from '../discord/observe.ts';
import type { DiscordFrontEnd } from '../discord/start-discord.ts';
import { messageOf } from './complain.ts';

/** What is there of the bot while it starts and runs. */
export interface Watched {
  app?: App;
  bot?: DiscordFrontEnd;
}

/** The pages for whoever operates the bot. */
export interface Status {
  readonly observe: Observe;
  readonly close: () => Promise<void>;
}

/**
 * Serves `/health` and `/metrics` where the configuration says so.
 *
 * @throws naming the variable when the port cannot be had.
 */
export async function openStatus(config: Config, watched: Watched): Promise<Status | undefined> {
  const { metricsHost: host, metricsPort: port } = config;
  if (port === undefined) return undefined;
  const [{ createMetrics }, { serveStatus }] = await Promise.all([
    import('../operation/metrics.ts'),
    import('../operation/serve-status.ts'),
  ]);
  const isConnected = (): boolean => watched.bot?.isConnected() ?? false;
  const metrics = createMetrics(() => ({
    isConnected: isConnected(),
    articles: watched.app?.library.articles().length ?? 0,
  }));
  const readiness = () => ({ gateway: isConnected(), index: watched.app !== undefined });
  const server = await serveStatus({ host, port, metrics, readiness }).catch((error: unknown) => {
    throw new Error(`METRICS_PORT ${port} on ${host} cannot be had: ${messageOf(error)}`);
  });
  return { observe: metrics.count, close: server.close };
}
