import { CommandType } from '../protocol.ts';
import type { NextId } from '../snowflakes.ts';
import type { CommandDefinition, OptionDefinition } from '../validation/command-shape.ts';

/** A command that the bot registered. */
export interface RegisteredCommand extends CommandDefinition {
  readonly id: string;
  readonly type: number;
  readonly version: string;
  readonly guildId: string | undefined;
}

/** The commands of one application, for everywhere and for single servers. */
export class CommandRegistry {
  readonly #nextId: NextId;
  #commands: readonly RegisteredCommand[] = [];
  /** How many requests changed the registration. */
  writes = 0;
  /** How many requests read it. */
  reads = 0;

  constructor(nextId: NextId) {
    this.#nextId = nextId;
  }

  /** Those for everywhere and those of every server. */
  get all(): readonly RegisteredCommand[] {
    return this.#commands;
  }

  /** Those of one server, or those for everywhere. */
  in(guildId?: string): readonly RegisteredCommand[] {
    return this.#commands.filter((command) => command.guildId === guildId);
  }

  /** A server's own command goes before one for everywhere. */
  find(type: number, name: string, guildId?: string): RegisteredCommand | undefined {
    const candidates = guildId === undefined ? this.in() : [...this.in(guildId), ...this.in()];
    return candidates.find((command) => command.type === type && command.name === name);
  }

  /** Replaces all commands of one server or of everywhere; those that keep type and name keep their id. */
  replaceAll(definitions: readonly CommandDefinition[], guildId?: string): readonly RegisteredCommand[] {
    this.writes += 1;
    const replaced = definitions.map((definition) => this.#register(definition, guildId));
    this.#commands = [...this.#commands.filter((command) => command.guildId !== guildId), ...replaced];
    return replaced;
  }

  /** Adds a command, or replaces the one with this id, or else the one of the same type and name. */
  put(definition: CommandDefinition, guildId?: string, id?: string): RegisteredCommand {
    this.writes += 1;
    const registered = this.#register(definition, guildId, id);
    this.#commands = [...this.#commands.filter((command) => command.id !== registered.id), registered];
    return registered;
  }

  /** Removes a command; says whether there was one. */
  remove(id: string): boolean {
    this.writes += 1;
    const count = this.#commands.length;
    this.#commands = this.#commands.filter((command) => command.id !== id);
    return this.#commands.length < count;
  }

  #register(definition: CommandDefinition, guildId: string | undefined, id?: string): RegisteredCommand {
    const type = definition.type ?? CommandType.slash;
    const former = this.in(guildId).find(
      (command) => command.type === type && command.name === definition.name,
    );
    return { ...definition, type, guildId, id: id ?? former?.id ?? this.#nextId(), version: this.#nextId() };
  }
}

/** A command as Discord sends it back: defaults filled in, translations only when asked for. */
export function commandToWire(command: RegisteredCommand, applicationId: string, withTranslations: boolean) {
  const { guildId, id, type, version, ...definition } = command;
  return {
    id,
    application_id: applicationId,
    version,
    type,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    name: definition.name,
    description: definition.description ?? '',
    default_member_permissions: definition.default_member_permissions ?? null,
    nsfw: definition.nsfw ?? false,
    dm_permission: definition.dm_permission ?? true,
    contexts: definition.contexts ?? null,
    integration_types: definition.integration_types ?? [0],
    ...translations(definition, withTranslations),
    ...(definition.options?.length
      ? { options: definition.options.map((option) => optionToWire(option, withTranslations)) }
      : {}),
  };
}

type Translated = Pick<OptionDefinition, 'name_localizations' | 'description_localizations'>;

function translations(texts: Partial<Translated>, isWanted: boolean) {
  if (!isWanted) return {};
  return {
    name_localizations: texts.name_localizations ?? null,
    description_localizations: texts.description_localizations ?? null,
  };
}

function optionToWire(option: OptionDefinition, withTranslations: boolean): Record<string, unknown> {
  const {
    name_localizations: _names,
    description_localizations: _descriptions,
    required,
    options,
    ...rest
  } = option;
  return {
    ...rest,
    ...translations(option, withTranslations),
    ...(required === true ? { required } : {}),
    ...(options ? { options: options.map((inner) => optionToWire(inner, withTranslations)) } : {}),
  };
}
