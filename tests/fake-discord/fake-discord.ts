import { CommandDriver } from './driver/command-driver.ts';
import { ComponentDriver } from './driver/component-driver.ts';
import { type Said, type Saying, say } from './driver/conversation.ts';
import type { ModalValues } from './driver/fill-modal.ts';
import type { OptionValues } from './driver/option-values.ts';
import type { Reply } from './driver/reply.ts';
import type { As, Cast } from './driver/scene.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Faults } from './rest/faults.ts';
import type { RestServer } from './rest/rest-server.ts';
import type { Choice } from './validation/choice-rules.ts';
import type { Violation } from './violations.ts';
import type { Account } from './world/account.ts';
import type { RegisteredCommand } from './world/command-registry.ts';
import type { Channel, Guild } from './world/guild.ts';
import type { Message } from './world/message.ts';
import type { NewChannel, World } from './world/world.ts';

/**
 * Discord on the loopback interface, as a test sees it: places and people, what users do, what the bot answered, and what
 * goes wrong when. Every request of the bot is checked against Discord's rules.
 */
export class FakeDiscord {
  /** The first server. */
  readonly guild: Guild;
  /** The first channel of the first server. */
  readonly channel: Channel;
  /** The websocket side: its sessions, and what to do to them. */
  readonly gateway: Gateway;
  /** The HTTP side: its requests. */
  readonly rest: RestServer;
  /** What goes wrong on the HTTP side. */
  readonly faults: Faults;
  readonly #world: World;
  readonly #cast: Cast;
  readonly #commands: CommandDriver;
  readonly #components: ComponentDriver;

  constructor(world: World, rest: RestServer, gateway: Gateway, guildCount: number) {
    this.#world = world;
    this.rest = rest;
    this.faults = rest.faults;
    this.gateway = gateway;
    const people = new Map<string, Account>();
    const personWith = (locale: string): Account => {
      const person = people.get(locale) ?? world.addAccount({ locale });
      people.set(locale, person);
      return person;
    };
    const owner = personWith('en-US');
    const guilds = Array.from({ length: Math.max(guildCount, 1) }, () => world.addGuild({}, owner));
    const foreignGuild = world.addGuild({ name: 'A server without the bot', hasBot: false }, owner);
    const [guild] = guilds;
    const [channel] = guild?.channels ?? [];
    if (!guild || !channel) throw new Error('a fake Discord has at least one server');
    this.guild = guild;
    this.channel = channel;
    this.#cast = { guild, foreignGuild, personWith };
    this.#commands = new CommandDriver(world, this.#cast);
    this.#components = new ComponentDriver(world, this.#cast);
  }
  /** The base address for the client's `rest.api`. */
  get apiUrl(): string {
    return `${this.#world.origin}/api`;
  }

  /** The token that is let in. */
  get token(): string {
    return this.#world.token;
  }

  /** The bot, whose id is also that of its application. */
  get bot(): Account {
    return this.#world.bot;
  }

  /** All servers, also the one that the bot was not added to. */
  get guilds(): readonly Guild[] {
    return [...this.#world.guilds.values()];
  }

  /** Waits until every shard of the bot is connected. */
  waitForReady(patience?: number): Promise<void> {
    return this.until(() => this.gateway.isReady, 'every shard to be connected', patience);
  }

  /** Waits until the bot has read its registered commands and there are some. */
  waitForCommands(patience?: number): Promise<void> {
    const { commands } = this.#world;
    const isThere = () => commands.reads > 0 && commands.all.length > 0;
    return this.until(isThere, 'commands to be registered', patience);
  }

  /** Resolves once the condition holds; it is looked at again whenever the bot did something. Rejects, naming `what`. */
  until(isMet: () => boolean, what: string, patience?: number): Promise<void> {
    return this.#world.changes.until(isMet, what, patience);
  }

  /** The commands for everywhere, or those of one server alone. */
  registeredCommands(guild?: Guild): readonly RegisteredCommand[] {
    return this.#world.commands.in(guild?.id);
  }

  /** How many requests changed the registered commands. */
  get commandWrites(): number {
    return this.#world.commands.writes;
  }

  /** Someone new: an English-speaking member with an ordinary member's permissions, unless told otherwise. */
  user(init: Partial<Omit<Account, 'id' | 'isBot'>> = {}): Account {
    return this.#world.addAccount(init);
  }

  /** Adds the bot to a new server. */
  addGuild(init: Partial<Pick<Guild, 'name' | 'locale' | 'owner'>> = {}): Guild {
    const guild = this.#world.addGuild(init, this.guild.owner);
    this.#world.tell(this.#world.guildEvent(guild));
    return guild;
  }

  /** Removes the bot from a server. */
  removeGuild(guild: Guild): void {
    this.#world.removeGuild(guild);
  }

  /** Adds a channel to a server. */
  addChannel(guild: Guild, init: NewChannel = {}): Channel {
    return this.#world.addChannel(guild, init);
  }

  /** Deletes a channel: requests to it get 404 from then on. */
  removeChannel(channel: Channel): void {
    this.#world.removeChannel(channel);
  }

  /** The direct channel between the bot and someone. */
  dm(user: Account): Channel {
    return this.#world.directChannel(user);
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

  /** The messages of a channel, oldest first, without private ones. */
  messages(channel: Channel): readonly Message[] {
    return this.#world.messagesIn(channel.id).filter(({ isEphemeral }) => !isEphemeral);
  }

  /** Waits until the bot has posted so many messages in a channel, one unless told otherwise, and gives them. */
  async waitForMessages(channel: Channel, count = 1, patience?: number): Promise<readonly Message[]> {
    const posted = () => this.messages(channel).filter(({ author }) => author === this.bot);
    await this.until(() => posted().length >= count, `${count} message(s) in #${channel.name}`, patience);
    return posted();
  }

  /** Everything that the bot did against the rules so far. */
  get violations(): readonly Violation[] {
    return this.#world.violations.all;
  }

  /** Gives the violations so far and forgets them: for tests that provoke them. */
  takeViolations(): readonly Violation[] {
    return this.#world.violations.take();
  }

  /** Throws with every violation on a line of its own, if there are any. */
  expectNoViolations(): void {
    this.#world.violations.expectNone();
  }

  /** Ends every connection and stops to listen. */
  async close(): Promise<void> {
    this.faults.releaseAll();
    this.gateway.close();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.rest.http.close(() => resolve());
    this.rest.http.closeAllConnections();
    await promise;
  }
}
