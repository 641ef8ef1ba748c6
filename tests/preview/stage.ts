import type { FieldValue } from '../fake-discord/driver/fill-modal.ts';
import type { ChosenFile, OptionValue } from '../fake-discord/driver/option-values.ts';
import type { Reply } from '../fake-discord/driver/reply.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { Permission } from '../fake-discord/protocol.ts';
import { type Account, MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import type { Channel } from '../fake-discord/world/guild.ts';
import type { Message } from '../fake-discord/world/message.ts';
import type { Action, GivenField, GivenFile, GivenValue } from './action.ts';
import { installOf } from './install-of.ts';
import type { ActionResult, ClientLocale } from './page-state.ts';

/** Milliseconds that the bot may take, fetching included. */
const PATIENCE = 20_000;

/** The page's reader on the test server: who they are, where they are, what they do. */
export class Stage {
  readonly discord: FakeDiscord;
  readonly #account: Account;
  readonly #channels: readonly Channel[];
  locale: ClientLocale = 'en-US';
  isModerator = true;
  channel: Channel;
  /** What was answered with the form that is open. */
  openForm: Reply | undefined;

  constructor(discord: FakeDiscord, account: Account) {
    this.discord = discord;
    this.#account = account;
    this.channel = discord.channel;
    this.#channels = [...discord.guilds.flatMap(({ channels }) => channels), discord.dm(account)];
  }

  /** The reader as they are now. */
  get reader(): Account {
    const more = this.isModerator ? Permission.manageGuild : 0n;
    return { ...this.#account, locale: this.locale, permissions: MEMBER_PERMISSIONS | more };
  }

  /** Where the reader can go. */
  get channels(): readonly Channel[] {
    return this.#channels;
  }

  /** What the reader sees where they are. */
  get messages(): readonly Message[] {
    return this.discord.messagesSeenBy(this.reader, this.channel);
  }

  /** Does it, and resolves once the bot has answered. What no client would let anyone do throws. */
  async act(action: Action): Promise<ActionResult> {
    const { discord, channel, reader: user } = this;
    const as = { user, channel, patience: PATIENCE, ...installOf(channel) };
    switch (action.do) {
      case 'look':
        return this.#look(action);
      case 'run':
        return this.#show(await discord.slash(action.command, this.#valuesOf(action.values), as));
      case 'complete': {
        const values = this.#valuesOf(action.values);
        return {
          choices: await discord.autocomplete(action.command, action.option, action.typed, values, as),
        };
      }
      case 'press':
        return this.#show(await discord.click(this.#message(action.messageId), action.button, as));
      case 'choose': {
        const message = this.#message(action.messageId);
        return this.#show(await discord.select(message, action.select, action.values, as));
      }
      case 'apply':
        return this.#show(await discord.messageCommand(action.command, this.#message(action.messageId), as));
      case 'say':
        return this.#say(action.text, action.replyTo);
      case 'submit':
        return this.#submit(action.formId, action.fields);
      case 'cancel':
        this.openForm = undefined;
        return {};
    }
  }

  #look({ locale, isModerator, place }: Action & { do: 'look' }): ActionResult {
    this.locale = locale ?? this.locale;
    this.isModerator = isModerator ?? this.isModerator;
    if (place !== undefined) this.channel = this.#channel(place);
    return {};
  }

  /** A message or an update is seen by itself; a form is remembered as open. */
  #show(reply: Reply): ActionResult {
    this.openForm = reply.interaction.outcome?.modal ? reply : undefined;
    return {};
  }

  #say(text: string, replyTo: string | undefined): ActionResult {
    const { discord, channel, reader: user } = this;
    // A client writes the mention for whoever types the name.
    const written = text.replaceAll(`@${discord.bot.username}`, `<@${discord.bot.id}>`);
    discord.say(channel, written, {
      user,
      ...(replyTo === undefined ? {} : { replyTo: this.#message(replyTo) }),
    });
    return {};
  }

  async #submit(formId: string, fields: Readonly<Record<string, GivenField>>): Promise<ActionResult> {
    const { openForm } = this;
    if (openForm?.interaction.id !== formId) throw new Error('that form is not open any more');
    const values = Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, fieldOf(field)]));
    return this.#show(
      await this.discord.submitModal(openForm, values, { user: this.reader, patience: PATIENCE }),
    );
  }

  #valuesOf(given: Readonly<Record<string, GivenValue>>): Record<string, OptionValue> {
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, this.#valueOf(value)]));
  }

  /** The page names channels by their ids. */
  #valueOf(given: GivenValue): OptionValue {
    if (typeof given === 'object') return fileOf(given);
    return this.#channels.find(({ id }) => id === given) ?? given;
  }

  #channel(id: string): Channel {
    const channel = this.#channels.find((candidate) => candidate.id === id);
    if (!channel) throw new Error('there is no such channel');
    return channel;
  }

  #message(id: string): Message {
    const message = this.messages.find((candidate) => candidate.id === id);
    if (!message) throw new Error('that message is not there any more');
    return message;
  }
}

function fieldOf(given: GivenField): FieldValue {
  if (!Array.isArray(given)) return given;
  const texts = given.filter((item) => typeof item === 'string');
  return texts.length > 0 ? texts : given.filter((item) => typeof item !== 'string').map(fileOf);
}

function fileOf({ filename, contentType, base64 }: GivenFile): ChosenFile {
  return { filename, contentType, data: Buffer.from(base64, 'base64') };
}
