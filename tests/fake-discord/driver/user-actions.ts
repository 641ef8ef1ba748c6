import type { Choice } from '../validation/choice-rules.ts';
import type { RegisteredCommand } from '../world/command-registry.ts';
import type { Channel } from '../world/guild.ts';
import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { CommandDriver } from './command-driver.ts';
import { ComponentDriver } from './component-driver.ts';
import { type Said, type Saying, say } from './conversation.ts';
import type { ModalValues } from './fill-modal.ts';
import type { OptionValues } from './option-values.ts';
import type { Reply } from './reply.ts';
import type { As, Cast } from './scene.ts';

/** Everything that people do on Discord and a bot hears of. What no client would let them do throws. */
export class UserActions {
  readonly #world: World;
  readonly #cast: Cast;
  readonly #commands: CommandDriver;
  readonly #components: ComponentDriver;

  constructor(world: World, cast: Cast) {
    this.#world = world;
    this.#cast = cast;
    this.#commands = new CommandDriver(world, cast);
    this.#components = new ComponentDriver(world, cast);
  }

  /** Runs a slash command by its registered name (`corpus add` for a subcommand) and waits for the answer. */
  slash(name: string, values: OptionValues = {}, as: As = {}): Promise<Reply> {
    return this.#commands.slash(name, values, as);
  }

  /** Types into an option that completes itself, after giving the `others`; resolves to the suggestions. */
  async autocomplete(
    name: string,
    option: string,
    typed: string,
    others: OptionValues = {},
    as: As = {},
  ): Promise<readonly Choice[]> {
    const reply = await this.#commands.typeInto(name, option, typed, others, as);
    return reply.choices;
  }

  /** As `autocomplete`, resolving to everything that is known of the answer. */
  typeInto(
    name: string,
    option: string,
    typed: string,
    others: OptionValues = {},
    as: As = {},
  ): Promise<Reply> {
    return this.#commands.typeInto(name, option, typed, others, as);
  }

  /** The commands that a client would offer someone somewhere, as they were registered. */
  offeredCommands(as: As = {}): readonly RegisteredCommand[] {
    return this.#commands.offered(as);
  }

  /** Uses a message command on a message. */
  messageCommand(name: string, message: Message, as: As = {}): Promise<Reply> {
    return this.#commands.messageCommand(name, message, as);
  }

  /** Presses a button, found by its label, emoji or custom_id; by default, as the person who got the reply. */
  click(target: Reply | Message, button: string, as: As = {}): Promise<Reply> {
    return this.#components.click(target, button, as);
  }

  /** Chooses in a string select, found by its placeholder or custom_id. */
  select(target: Reply | Message, select: string, values: readonly string[], as: As = {}): Promise<Reply> {
    return this.#components.select(target, select, values, as);
  }

  /** Submits the form that a reply opened. Fields are named by their label or custom_id. */
  submitModal(opened: Reply, values: ModalValues, as: As = {}): Promise<Reply> {
    return this.#components.submitModal(opened, values, as);
  }

  /** Writes a message; `reply()` of what it gives waits for the bot to say something. */
  say(channel: Channel, text: string, saying: Saying = {}): Said {
    return say(this.#world, this.#cast, channel, text, saying);
  }
}
