import { Interaction, type Scene } from '../interactions/interaction.ts';
import type { StoredMessage } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { Reply } from './reply.ts';
import { type As, sceneToWire } from './scene.ts';

/** An interaction about to be sent. */
export interface Sending {
  readonly type: number;
  readonly scene: Scene;
  readonly data: Readonly<Record<string, unknown>>;
  /** The message whose component was used. */
  readonly source?: StoredMessage | undefined;
  readonly sourceToWire?: Readonly<Record<string, unknown>> | undefined;
  readonly focusedType?: number;
  /** For error messages: `/ask`. */
  readonly what: string;
}

/** Sends an interaction to the bot and waits as the test said. */
export async function send(world: World, sending: Sending, as: As): Promise<Reply> {
  const { scene } = sending;
  const interaction = new Interaction({ ...sending, id: world.nextId(), createdAt: world.now() });
  world.interactions.set(interaction.token, interaction);
  const isTold = world.tell({
    name: 'INTERACTION_CREATE',
    guildId: scene.guild?.id,
    data: () => ({
      ...sceneToWire(world, scene),
      id: interaction.id,
      token: interaction.token,
      type: sending.type,
      data: sending.data,
      ...(sending.sourceToWire ? { message: sending.sourceToWire } : {}),
    }),
  });
  if (!isTold) throw new Error(`${sending.what}: the bot has no session that would hear of it`);
  const reply = new Reply(interaction, sending.what, () => world.violations.all);
  if (as.until === 'sent') return reply;
  return as.until === 'acknowledged' ? reply.acknowledged(as.patience) : reply.answered(as.patience);
}
