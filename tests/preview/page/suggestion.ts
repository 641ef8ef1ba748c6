import type { OptionDefinition } from '../../fake-discord/validation/command-shape.ts';
import type { PageState } from '../page-state.ts';
import { descriptionOf, type Invocable, invocables, nameOf } from './invocable.ts';

/** An entry of the list above the line. */
export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly pick: () => void;
}

/** The commands whose names hold what was typed. */
export function suggestCommands(
  typed: string,
  state: PageState,
  pick: (command: Invocable) => void,
): readonly Suggestion[] {
  return invocables(state)
    .filter(({ title }) => title.toLowerCase().includes(typed.toLowerCase()))
    .map((command) => ({
      label: `/${command.title}`,
      detail: command.description,
      pick: () => pick(command),
    }));
}

/** The options whose names hold what was typed. */
export function suggestOptions(
  typed: string,
  options: readonly OptionDefinition[],
  { locale }: PageState,
  pick: (option: OptionDefinition) => void,
): readonly Suggestion[] {
  return options
    .filter((option) => nameOf(option, locale).includes(typed.toLowerCase()))
    .map((option) => ({
      label: nameOf(option, locale),
      detail: descriptionOf(option, locale),
      pick: () => pick(option),
    }));
}
