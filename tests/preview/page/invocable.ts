import { OptionType } from '../../fake-discord/protocol.ts';
import type { OptionDefinition } from '../../fake-discord/validation/command-shape.ts';
import type { OfferedCommand, PageState } from '../page-state.ts';

/** What can be run by one line: a command, or one of its subcommands. */
export interface Invocable {
  /** Registered names, as `article list`. */
  readonly path: string;
  /** The same in the reader's language. */
  readonly title: string;
  readonly description: string;
  readonly options: readonly OptionDefinition[];
}

type Named = Pick<
  OfferedCommand,
  'name' | 'name_localizations' | 'description' | 'description_localizations'
>;

/** A name in the reader's language. */
export function nameOf(
  { name, name_localizations: names }: Omit<Named, 'description'>,
  locale: string,
): string {
  return names?.[locale] ?? name;
}

/** A description in the reader's language. */
export function descriptionOf(
  { description, description_localizations: texts }: Named,
  locale: string,
): string {
  return texts?.[locale] ?? description ?? '';
}

/** Everything that can be run, in the order of registration. */
export function invocables({ slashCommands, locale }: PageState): readonly Invocable[] {
  return slashCommands.flatMap((command) => flatten(command, [], [], locale));
}

function flatten(
  command: Named & Pick<OfferedCommand, 'options'>,
  path: readonly string[],
  titles: readonly string[],
  locale: string,
): readonly Invocable[] {
  const options = command.options ?? [];
  const names = [...path, command.name];
  const localNames = [...titles, nameOf(command, locale)];
  const inner = options.filter(
    ({ type }) => type === OptionType.subcommand || type === OptionType.subcommandGroup,
  );
  if (inner.length > 0) return inner.flatMap((option) => flatten(option, names, localNames, locale));
  const description = descriptionOf(command, locale);
  return [{ path: names.join(' '), title: localNames.join(' '), description, options }];
}

/** A slash or message command in the reader's language, by its registered name. */
export function titleOf(path: string, state: PageState): string {
  const slash = invocables(state).find((candidate) => candidate.path === path);
  if (slash) return `/${slash.title}`;
  const command = state.messageCommands.find(({ name }) => name === path);
  return command ? nameOf(command, state.locale) : path;
}
