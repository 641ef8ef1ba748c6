import type { Now } from './clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;

/** Gives ids as Discord does: the time in the upper 42 bits, always rising, never twice the same. */
export type NextId = () => string;

/** Makes a source of ids by the given clock. */
export function createSnowflakes(now: Now): NextId {
  let last = 0n;
  return () => {
    const earliest = (BigInt(now()) - DISCORD_EPOCH) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return last.toString();
  };
}

/** The shard that Discord sends a server's events to. */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}

/** The id of the server with this number: consecutive numbers fall on consecutive shards. */
export function guildIdOf(number: number): string {
  return (BigInt(number + 1) << 22n).toString();
}
