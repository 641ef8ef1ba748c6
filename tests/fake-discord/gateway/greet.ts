import { Intent } from '../protocol.ts';
import { shardOf } from '../snowflakes.ts';
import { accountToWire } from '../world/account.ts';
import { guildCreateEvent } from '../world/gateway-event.ts';
import type { World } from '../world/world.ts';
import { CloseCode } from './client-frame.ts';
import type { Identify, Session } from './session.ts';

const PRIVILEGED = Intent.guildMembers | Intent.guildPresences | Intent.messageContent;

/** The code with which an identify is refused, if it is. */
export function refuseIdentify(
  { token, intents, shard: [id, count] }: Identify & { readonly token: string },
  rightToken: string,
  grantedIntents: number,
): number | undefined {
  if (token !== rightToken) return CloseCode.authenticationFailed;
  if (id >= count) return CloseCode.invalidShard;
  if ((intents & PRIVILEGED & ~grantedIntents) !== 0) return CloseCode.disallowedIntents;
  return undefined;
}

/** Tells a new session who it is and, one after the other, which servers it serves. */
export function greet(session: Session, world: World): void {
  const { shard, intents } = session.identify;
  const guilds = [...world.guilds.values()].filter(
    (guild) => guild.hasBot && shardOf(guild.id, shard[1]) === shard[0],
  );
  session.dispatch('READY', {
    v: 10,
    user: { ...accountToWire(world.bot), verified: true, mfa_enabled: true, email: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: `${world.origin.replace('http', 'ws')}/gateway/`,
    shard,
    application: { id: world.bot.id, flags: 0 },
    session_type: 'normal',
    private_channels: [],
    relationships: [],
    presences: [],
  });
  for (const guild of guilds) {
    const event = guildCreateEvent(guild, world.bot);
    if (session.wants(event)) session.dispatch(event.name, event.data(intents));
  }
}
