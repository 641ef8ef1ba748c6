import type { Cast } from './driver/scene.ts';
import { UserActions } from './driver/user-actions.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Faults } from './rest/faults.ts';
import type { RestServer } from './rest/rest-server.ts';
import type { Violation } from './violations.ts';
import type { Account } from './world/account.ts';
import type { RegisteredCommand } from './world/command-registry.ts';
import { guildCreateEvent } from './world/gateway-event.ts';
import type { Channel, Guild } from './world/guild.ts';
import type { Message } from './world/message.ts';
import type { NewChannel, World } from './world/world.ts';

/**
 * Discord on the loopback interface, as a test sees it: places and people, what users do, what the bot answered, and what
 * goes wrong when. Every request of the bot is checked against Discord's rules.
 */
export class FakeDiscord extends UserActions {
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

  constructor(world: World, rest: RestServer, gateway: Gateway, guildCount: number) {
    const cast = assembleCast(world, guildCount);
    const [channel] = cast.guild.channels;
    if (!channel) throw new Error('every server starts with a channel');
    super(world, cast);
    this.#world = world;
    this.rest = rest;
    this.faults = rest.faults;
    this.gateway = gateway;
    this.guild = cast.guild;
    this.channel = channel;
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

  /** Calls `listen` whenever something happened, until what it gives is called. */
  listen(listen: () => void): () => void {
    return this.#world.changes.listen(listen);
  }

  /** Something else happened that listeners should know of. */
  changed(): void {
    this.#world.changes.notify();
  }

  /** The commands for everywhere, or those of one server alone. */
  registeredCommands(guild?: Guild): readonly RegisteredCommand[] {
    return this.#world.commands.in(guild?.id);
  }

  /** How many requests changed the registered commands. */
  get commandWrites(): number {
    return this.#world.commands.writes;
  }

  /** How many requests read the registered commands. */
  get commandReads(): number {
    return this.#world.commands.reads;
  }

  /** Someone new: an English-speaking member with an ordinary member's permissions, unless told otherwise. */
  user(init: Partial<Omit<Account, 'id' | 'isBot'>> = {}): Account {
    return this.#world.addAccount(init);
  }

  /** Adds the bot to a new server. */
  addGuild(init: Partial<Pick<Guild, 'name' | 'locale' | 'owner'>> = {}): Guild {
    const guild = this.#world.addGuild(init, this.guild.owner);
    this.#world.tell(guildCreateEvent(guild, this.#world.bot));
    return guild;
  }

  /** Adds the bot again to a server that it was removed from. */
  returnTo(guild: Guild): void {
    this.#world.returnTo(guild);
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

  /** The messages of a channel, oldest first, without private ones. */
  messages(channel: Channel): readonly Message[] {
    return this.#world.messagesIn(channel.id).filter(({ isEphemeral }) => !isEphemeral);
  }

  /** What someone sees in a channel, oldest first: its messages, and those that are for them alone. */
  messagesSeenBy({ id: reader }: Account, channel: Channel): readonly Message[] {
    return this.#world
      .messagesIn(channel.id)
      .filter(({ isEphemeral, interaction }) => !isEphemeral || interaction?.scene.user.id === reader);
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

function assembleCast(world: World, guildCount: number): Cast {
  const people = new Map<string, Account>();
  const personWith = (locale: string): Account => {
    const person = people.get(locale) ?? world.addAccount({ locale });
    people.set(locale, person);
    return person;
  };
  const owner = personWith('en-US');
  const guild = world.addGuild({}, owner);
  for (let more = 1; more < guildCount; more += 1) world.addGuild({}, owner);
  const foreignGuild = world.addGuild({ name: 'A server without the bot', hasBot: false }, owner);
  return { guild, foreignGuild, personWith };
}
