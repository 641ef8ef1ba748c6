import { OptionType } from '../../fake-discord/protocol.ts';
import type { GivenValue } from '../action.ts';
import type { PageState } from '../page-state.ts';
import type { Client } from './client.ts';
import type { Filled } from './composer.ts';
import { type Invocable, nameOf } from './invocable.ts';
import { words } from './words.ts';

/** A value that can be chosen for an option. */
export interface ValueChoice {
  readonly name: string;
  readonly value: GivenValue;
}

/** What can be chosen for an option: what the bot suggests, or what the option itself lists. */
export async function suggestValues(
  { option, text, value }: Filled,
  others: Readonly<Record<string, GivenValue>>,
  command: Invocable,
  client: Client,
): Promise<readonly ValueChoice[]> {
  const { state } = client;
  if (!state) return [];
  if (option.autocomplete === true) {
    const typed = {
      do: 'complete',
      command: command.path,
      option: option.name,
      typed: text,
      values: others,
    } as const;
    const { choices = [] } = await client.act(typed);
    return choices.map((choice) => ({ name: nameOf(choice, state.locale), value: choice.value }));
  }
  const wanted = value === undefined ? text.toLowerCase() : '';
  return listedValues({ option, text }, state).filter(({ name }) => name.toLowerCase().includes(wanted));
}

function listedValues({ option }: Filled, { locale, places, place }: PageState): readonly ValueChoice[] {
  const { yes, no } = words[locale];
  switch (option.type) {
    case OptionType.boolean:
      return [
        { name: yes, value: true },
        { name: no, value: false },
      ];
    case OptionType.channel:
      return places
        .filter(
          ({ isDirect, server }) => !isDirect && server === places.find(({ id }) => id === place)?.server,
        )
        .map(({ id, name }) => ({ name: `#${name}`, value: id }));
    default:
      return (option.choices ?? []).map((choice) => ({ name: nameOf(choice, locale), value: choice.value }));
  }
}
