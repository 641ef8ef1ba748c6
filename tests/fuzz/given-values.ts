import type { ModalValues } from '../fake-discord/driver/fill-modal.ts';
import type { OptionValue } from '../fake-discord/driver/option-values.ts';
import type { As } from '../fake-discord/driver/scene.ts';
import { ComponentType, OptionType } from '../fake-discord/protocol.ts';
import { isSubcommand } from '../fake-discord/validation/command-rules.ts';
import type { OptionDefinition } from '../fake-discord/validation/command-shape.ts';
import type { Component } from '../fake-discord/validation/component-shape.ts';
import type { Deed } from './deed.ts';

/** A command, or one of its subcommands, with what can be given. */
export interface Invocation {
  readonly name: string;
  readonly options: readonly OptionDefinition[];
}

/** Everything that can be called of a command. */
export function invocationsOf(name: string, options: readonly OptionDefinition[]): readonly Invocation[] {
  const verbs = options.filter(isSubcommand);
  if (verbs.length === 0) return [{ name, options }];
  return verbs.flatMap((verb) => invocationsOf(`${name} ${verb.name}`, verb.options ?? []));
}

/** What a deed gives for an option, as the option takes it. @param at its place among the options. */
export function optionValue(
  option: OptionDefinition,
  at: number,
  deed: Deed,
  { guild }: As,
): OptionValue | undefined {
  if (option.required !== true && !isChosen(deed, at)) return undefined;
  const least = option.min_value ?? 0;
  switch (option.type) {
    case OptionType.string:
      return pickOf(option.choices ?? [], deed.pick + at)?.value ?? textFor(deed, at);
    case OptionType.integer:
      return least + (deed.pick % ((option.max_value ?? 9) - least + 1));
    case OptionType.channel:
      return guild?.channels[0];
    case OptionType.attachment:
      return deed.file;
    default:
      return undefined;
  }
}

/** What a deed fills into a field of a form, as the field takes it. @param at its place among the fields. */
export function fieldValue(field: Component, at: number, deed: Deed): ModalValues[string] {
  const isGiven = field.required !== false || isChosen(deed, at);
  if (field.type === ComponentType.fileUpload) return isGiven ? [deed.file] : [];
  if (field.type === ComponentType.stringSelect) {
    const chosen = pickOf(field.options ?? [], deed.pick + at)?.value;
    return isGiven && chosen !== undefined ? [chosen] : [];
  }
  const text = isGiven ? textFor(deed, at) : '';
  return text.slice(0, field.max_length ?? 4_000) || (isGiven ? ' ' : '');
}

/** One of several, by any number; nothing where there are none. */
export function pickOf<T>(all: readonly T[], pick: number): T | undefined {
  return all[pick % Math.max(1, all.length)];
}

function isChosen({ given }: Deed, at: number): boolean {
  return (given & (1 << (at % 8))) !== 0;
}

/** Discord takes no longer texts, and no empty ones. */
function textFor({ texts }: Deed, at: number): string {
  return texts[at % texts.length]?.slice(0, 6_000) || ' ';
}
