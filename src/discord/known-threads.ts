import { ChannelType } from 'discord.js';
import * as v from 'valibot';
import { ShortMemory } from '../answer/short-memory.ts';

const MOST_THREADS = 5_000;
const LIFETIME = 60 * 60_000;
const THREADS: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

const wire = v.object({ channel: v.object({ id: v.string(), type: v.number() }) });

/**
 * The threads (posts of forums are some) in which the bot was used of late. Each interaction says where it happens, but
 * the library passes that on only for channels that it has cached, of which there are none here.
 */
export function createKnownThreads(now: () => number): {
  /** Takes an interaction as the gateway tells it. */
  readonly hear: (data: unknown) => void;
  readonly isThread: (channelId: string) => boolean;
} {
  const threads = new ShortMemory<true>({ now, lifetime: LIFETIME, maximum: MOST_THREADS });
  return {
    hear: (data) => {
      const read = v.safeParse(wire, data);
      if (read.success && THREADS.has(read.output.channel.type)) threads.put(read.output.channel.id, true);
    },
    isThread: (channelId) => threads.get(channelId) === true,
  };
}
