import { createHash } from 'node:crypto';
import type { APIMessage, APIMessageTopLevelComponent } from 'discord.js';

/**
 * Makes a message recognisable. Discord gives the nonce back only when a message is made, not when it is read again, but
 * the number of a component is kept with it; the frame of a post carries one made from the nonce.
 */
export function withMarker(
  components: readonly APIMessageTopLevelComponent[],
  nonce: string,
): APIMessageTopLevelComponent[] {
  return components.map((component, index) =>
    index === 0 ? { ...component, id: markerOf(nonce) } : component,
  );
}

/** Whether a message was made with this nonce. */
export function hasMarker(message: Pick<APIMessage, 'components'>, nonce: string): boolean {
  return message.components?.[0]?.id === markerOf(nonce);
}

/** From 2^30 to 2^31: never a number that Discord gives by counting, and within its 32 bits. */
function markerOf(nonce: string): number {
  const digest = createHash('sha256').update(nonce).digest();
  return 2 ** 30 + (digest.readUInt32BE(0) % 2 ** 30);
}
