import type { ModalValues } from '../fake-discord/driver/fill-modal.ts';
import { Reply } from '../fake-discord/driver/reply.ts';
import type { As } from '../fake-discord/driver/scene.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { CommandType, ComponentType, Permission } from '../fake-discord/protocol.ts';
import { walkComponents } from '../fake-discord/validation/component-shape.ts';
import { type Account, MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import type { Guild } from '../fake-discord/world/guild.ts';
import type { Message } from '../fake-discord/world/message.ts';
import { type Deed, tampered } from './deed.ts';
import { fieldValue, type Invocation, invocationsOf, optionValue, pickOf } from './given-values.ts';
import { KnownIds } from './known-ids.ts';

/** What somebody was shown. */
export interface Shown {
  /** Where; absent in direct messages. */
  readonly guild?: Guild;
  readonly what: string;
  /** Messages, forms, suggestions and files, as they were sent. */
  readonly parts: readonly unknown[];
  /** Whether a step was asked for with a grant that was not made for this person, server and command. */
  readonly isForged: boolean;
}

interface Pressable {
  readonly target: Reply | Message;
  readonly id: string;
  readonly as: As;
}

/** What a stage is made of. */
export interface StageOptions {
  readonly discord: FakeDiscord;
  readonly beforeDeed?: () => void;
  /** What is typed in place of a text. Default: the text. */
  readonly translate?: (text: string) => string;
}

const SERVERS = 3;

/** People and servers, and everything that they could use next. One person is the same in all servers, and manages them. */
export class Stage {
  readonly guilds: Guild[];
  readonly people: readonly Account[];
  readonly #options: StageOptions;
  readonly #buttons: Pressable[] = [];
  readonly #forms: { readonly opened: Reply; readonly as: As }[] = [];
  readonly #ids = new KnownIds();

  constructor(options: StageOptions) {
    const { discord } = options;
    this.#options = options;
    this.guilds = Array.from({ length: SERVERS }, () => discord.addGuild());
    const permissions = MEMBER_PERMISSIONS | Permission.manageGuild;
    this.people = [
      discord.user({ permissions }),
      discord.user(),
      discord.user({ permissions, locale: 'fr' }),
    ];
  }

  /** Does it; nothing is shown where no client would let anybody do it, or there is nothing to do it with. */
  async do(given: Deed): Promise<Shown | undefined> {
    const { beforeDeed, translate = (text) => text } = this.#options;
    beforeDeed?.();
    const deed = { ...given, texts: given.texts.map(translate) };
    switch (deed.kind) {
      case 'command':
        return this.#command(deed);
      case 'typing':
        return this.#type(deed);
      case 'press':
        return this.#press(deed);
      case 'form':
        return this.#submit(deed);
      case 'menu':
        return this.#menu(deed);
      case 'mention':
        return this.#mention(deed);
    }
  }

  get #discord(): FakeDiscord {
    return this.#options.discord;
  }

  async #command(deed: Deed): Promise<Shown | undefined> {
    const as = this.#asOf(deed);
    const { name, options } = pickOf(this.#invocations(as), deed.pick) ?? {};
    if (name === undefined || options === undefined) return undefined;
    const values = Object.fromEntries(
      options.map((option, at) => [option.name, optionValue(option, at, deed, as)] as const),
    );
    return this.note(`/${name}`, as, await this.#discord.slash(name, values, as));
  }

  async #type(deed: Deed): Promise<Shown | undefined> {
    const as = this.#asOf(deed);
    const all = this.#invocations(as).flatMap(({ name, options }) =>
      options.flatMap((option) => (option.autocomplete === true ? [{ name, option }] : [])),
    );
    const chosen = pickOf(all, deed.pick);
    if (!chosen) return undefined;
    const { name, option } = chosen;
    const reply = await this.#discord.typeInto(name, option.name, deed.texts[0] ?? '', {}, as);
    return { ...place(as), what: `/${name} ${option.name}`, parts: [reply.choices], isForged: false };
  }

  async #press(deed: Deed): Promise<Shown | undefined> {
    const chosen = pickOf(this.#buttons, deed.pick);
    const user = this.#personOf(deed);
    // The message may have been replaced since.
    if (!chosen || !user || !isThere(chosen)) return undefined;
    const customId = tampered(chosen.id, deed.tampering, this.#ids.all);
    const as = deed.tampering.kind === 'none' ? chosen.as : { ...chosen.as, user };
    const isForged = this.#ids.isForged(customId, as);
    const reply = await this.#discord.click(chosen.target, chosen.id, { ...as, customId });
    return this.note(`press of ${customId}`, as, reply, isForged);
  }

  async #submit(deed: Deed): Promise<Shown | undefined> {
    const chosen = pickOf(this.#forms, deed.pick);
    const user = this.#personOf(deed);
    if (!chosen || !user) return undefined;
    const { modal } = chosen.opened;
    const customId = tampered(modal.custom_id, deed.tampering, this.#ids.all);
    const as = deed.tampering.kind === 'none' ? chosen.as : { ...chosen.as, user };
    const fields = [...walkComponents(modal.components)].flatMap(({ component }) =>
      component.type === ComponentType.label || typeof component.custom_id !== 'string' ? [] : [component],
    );
    const values: ModalValues = Object.fromEntries(
      fields.map((field, at) => [field.custom_id ?? '', fieldValue(field, at, deed)] as const),
    );
    const isForged = this.#ids.isForged(customId, as);
    const reply = await this.#discord.submitModal(chosen.opened, values, { ...as, customId });
    return this.note(`form ${customId}`, as, reply, isForged);
  }

  async #menu(deed: Deed): Promise<Shown | undefined> {
    const as = this.#asOf(deed);
    const [channel] = as.guild?.channels ?? [];
    const names = this.#discord.registeredCommands().filter(({ type }) => type === CommandType.message);
    const chosen = pickOf(names, deed.pick);
    if (!channel || !chosen) return undefined;
    const { message } = this.#discord.say(channel, (deed.texts[0] ?? '').slice(0, 2_000), {
      ...user(as),
    });
    return this.note(chosen.name, as, await this.#discord.messageCommand(chosen.name, message, as));
  }

  async #mention(deed: Deed): Promise<Shown | undefined> {
    const as = this.#asOf(deed);
    const person = this.#personOf(deed);
    const channel = as.guild?.channels[0] ?? (person && this.#discord.dm(person));
    if (!channel || !person) return undefined;
    const text = (deed.texts[0] ?? '').slice(0, 1_900);
    const message = await this.#discord.say(channel, text, { user: person, mention: true }).reply();
    this.#collect(message, as);
    return { ...place(as), what: 'a mention', parts: [message.components, message.content], isForged: false };
  }

  /** Takes note of what was answered: of its buttons and its form. */
  note(what: string, as: As, reply: Reply, isForged = false): Shown {
    const { outcome } = reply.interaction;
    if (outcome?.modal) {
      this.#forms.push({ opened: reply, as });
      this.#ids.add(outcome.modal.custom_id, as);
      return { ...place(as), what, parts: [outcome.modal], isForged };
    }
    const messages = [...(outcome?.original ? [reply.message] : []), ...reply.followUps];
    if (outcome?.original) this.#collect(reply.message, as, reply);
    for (const message of reply.followUps) this.#collect(message, as);
    const parts = messages.flatMap(({ components, content, attachments }) => [
      components,
      content,
      ...attachments.flatMap(({ filename, data }) => [filename, Buffer.from(data).toString('utf8')]),
    ]);
    return { ...place(as), what, parts, isForged };
  }

  #collect(message: Message, as: As, reply?: Reply): void {
    for (const { component } of walkComponents(message.components)) {
      const { type, custom_id: id, disabled } = component;
      if (type !== ComponentType.button || typeof id !== 'string') continue;
      if (disabled !== true) this.#buttons.push({ target: reply ?? message, id, as });
      this.#ids.add(id, as);
    }
  }

  #asOf(deed: Deed): As {
    const person = this.#personOf(deed);
    const guild = this.guilds[deed.place % (this.guilds.length + 1)];
    return { ...(person ? { user: person } : {}), ...(guild ? { guild } : { dm: true }) };
  }

  #personOf({ person }: Deed): Account | undefined {
    return this.people[person % this.people.length];
  }

  #invocations(as: As): readonly Invocation[] {
    return this.#discord
      .offeredCommands(as)
      .filter(({ type }) => type === CommandType.slash)
      .flatMap(({ name, options }) => invocationsOf(name, options ?? []));
  }
}

function isThere({ target, id }: Pressable): boolean {
  const { components } = target instanceof Reply ? target.message : target;
  return [...walkComponents(components)].some(
    ({ component }) => component.custom_id === id && component.disabled !== true,
  );
}

function place({ guild }: As): { readonly guild?: Guild } {
  return guild ? { guild } : {};
}

function user({ user: person }: As): { readonly user?: Account } {
  return person ? { user: person } : {};
}
