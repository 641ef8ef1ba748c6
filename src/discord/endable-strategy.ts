import { SimpleShardingStrategy } from 'discord.js';

type Connections = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** How a client's connections are made, with the means to end them for good. */
export interface EndableStrategy {
  readonly buildStrategy: (connections: Connections) => SimpleShardingStrategy;
  /** From now on no connection is opened any more. To be called right before the client is destroyed. */
  readonly end: () => void;
}

/**
 * The library's own strategy, except that it really ends. Destroyed between identify and ready, or while it waits to
 * connect again, the library takes its own abort for a fault and connects anew, and its `destroy` may never resolve. Both
 * ways lead through the session store, so once `end` was called the store lets each shard forget its session once, which
 * is the destroying itself, and leaves every later step waiting.
 */
export function createEndableStrategy(): EndableStrategy {
  let isEnded = false;
  const forgotten = new Set<number>();
  return {
    buildStrategy: (connections) => {
      const { options } = connections;
      const { retrieveSessionInfo, updateSessionInfo } = options;
      options.retrieveSessionInfo = (shard) => (isEnded ? forever() : retrieveSessionInfo(shard));
      options.updateSessionInfo = (shard, session) => {
        if (!isEnded) return updateSessionInfo(shard, session);
        if (session !== null || forgotten.has(shard)) return forever();
        forgotten.add(shard);
        return updateSessionInfo(shard, session);
      };
      return new SimpleShardingStrategy(connections);
    },
    end: () => {
      isEnded = true;
    },
  };
}

function forever(): Promise<never> {
  return new Promise(() => {});
}
