import { OptionType } from '../../fake-discord/protocol.ts';
import type { OptionDefinition } from '../../fake-discord/validation/command-shape.ts';
import type { GivenValue } from '../action.ts';
import type { ShownMessage } from '../page-state.ts';
import type { Client } from './client.ts';
import { type Invocable, nameOf } from './invocable.ts';
import { suggestValues } from './suggest-values.ts';
import { type Suggestion, suggestCommands, suggestOptions } from './suggestion.ts';
import { words } from './words.ts';

/** An option that is being filled in. */
export interface Filled {
  readonly option: OptionDefinition;
  /** What stands in its field. */
  text: string;
  /** What was chosen, if it was not typed. */
  value?: GivenValue | undefined;
}

/** Names of the fields of the line: `line` itself, or an option. */
export const LINE = 'line';

/** What is being written: a message, or a command with its options. */
export class Composer {
  text = '';
  command: Invocable | undefined;
  readonly filled: Filled[] = [];
  suggestions: readonly Suggestion[] = [];
  active = -1;
  /** The field that the suggestions belong to. */
  field = LINE;
  problem: string | undefined;
  replyTo: ShownMessage | undefined;
  readonly #client: Client;
  readonly #draw: (focus?: string) => void;
  #asked = 0;

  constructor(client: Client, draw: (focus?: string) => void) {
    this.#client = client;
    this.#draw = draw;
  }

  /** The line was entered or typed into. */
  type(text: string): void {
    this.text = text;
    this.field = LINE;
    this.problem = undefined;
    const { state } = this.#client;
    if (!state) return;
    if (this.command) {
      const left = this.command.options.filter(
        ({ name }) => !this.filled.some(({ option }) => option.name === name),
      );
      this.#suggest(
        suggestOptions(text, left, state, (option) => this.#more(option)),
        -1,
      );
    } else {
      const begin = (command: Invocable) => this.#begin(command);
      this.#suggest(text.startsWith('/') ? suggestCommands(text.slice(1), state, begin) : [], 0);
    }
  }

  /** A field of an option was entered or typed into. What the bot suggests for a former text is not shown. */
  async fill(filled: Filled, text: string, value?: GivenValue): Promise<void> {
    const { state } = this.#client;
    const { command } = this;
    if (!command || !state) return;
    this.field = filled.option.name;
    if (text !== filled.text) this.problem = undefined;
    Object.assign(filled, { text, value });
    this.#asked += 1;
    const asked = this.#asked;
    const choices = await suggestValues(filled, this.values(filled), command, this.#client);
    if (asked !== this.#asked || this.field !== filled.option.name) return;
    const suggestions = choices.map(({ name, value: chosen }) => ({
      label: name,
      pick: () => this.#choose(filled, name, chosen),
    }));
    const marked = suggestions.findIndex(({ label }) => label === this.suggestions[this.active]?.label);
    this.#suggest(suggestions, marked < 0 && filled.option.autocomplete !== true ? 0 : marked);
  }

  /** Moves through the suggestions. */
  move(by: number): void {
    const { length } = this.suggestions;
    if (length === 0) return;
    this.active = this.active < 0 && by < 0 ? length - 1 : (this.active + by + length) % length;
    this.#draw();
  }

  /** Takes the suggestion that is marked; says whether there was one. */
  pick(): boolean {
    const suggestion = this.suggestions[this.active];
    suggestion?.pick();
    return suggestion !== undefined;
  }

  /** Hides the suggestions, or else begins anew. */
  escape(): void {
    this.#asked += 1;
    if (this.suggestions.length === 0) this.#clear();
    this.#suggest([], -1);
  }

  /** Takes back what was chosen last: an option, or the command. */
  takeBack(): void {
    if (!this.command) return;
    if (this.filled.pop() === undefined) this.command = undefined;
    this.#suggest([], -1);
    this.#draw(this.filled.at(-1)?.option.name ?? LINE);
  }

  /** Chooses to reply to a message, or not to. */
  reply(message: ShownMessage | undefined): void {
    this.replyTo = message;
    this.#draw(LINE);
  }

  /** Sends the message or runs the command. */
  async send(): Promise<void> {
    const { command, text, replyTo } = this;
    if (!command) {
      if (text.trim() === '') return;
      this.#clear();
      await this.#client.act({ do: 'say', text, ...(replyTo ? { replyTo: replyTo.id } : {}) });
      return;
    }
    const missing = this.filled.find(
      ({ option, text: given }) => option.required === true && given.trim() === '',
    );
    if (missing) {
      const locale = this.#client.state?.locale ?? 'en-US';
      this.problem = words[locale].missing(nameOf(missing.option, locale));
      this.#draw(missing.option.name);
      return;
    }
    const values = this.values();
    this.#clear();
    await this.#client.act({ do: 'run', command: command.path, values });
  }

  /** What was given, but for one option. */
  values(except?: Filled): Record<string, GivenValue> {
    return Object.fromEntries(
      this.filled
        .filter((filled) => filled !== except && filled.text.trim() !== '')
        .map(({ option, text, value }) => [option.name, value ?? read(option, text)]),
    );
  }

  #clear(): void {
    this.text = '';
    this.problem = undefined;
    this.command = undefined;
    this.filled.length = 0;
    this.replyTo = undefined;
    this.#suggest([], -1);
    this.#draw(LINE);
  }

  #begin(command: Invocable): void {
    this.command = command;
    this.text = '';
    this.filled.length = 0;
    this.#suggest([], -1);
    for (const option of command.options.filter(({ required }) => required === true)) this.#add(option);
    this.#draw(this.filled[0]?.option.name ?? LINE);
  }

  #more(option: OptionDefinition): void {
    this.text = '';
    this.#add(option);
    this.#suggest([], -1);
    this.#draw(option.name);
  }

  #add(option: OptionDefinition): void {
    this.filled.push({ option, text: '' });
  }

  #choose(filled: Filled, name: string, value: GivenValue): void {
    Object.assign(filled, { text: name, value });
    this.#asked += 1;
    this.#suggest([], -1);
    const next = this.filled.find(({ text, option }) => option.required === true && text === '');
    this.#draw(next?.option.name ?? LINE);
  }

  #suggest(suggestions: readonly Suggestion[], active: number): void {
    this.suggestions = suggestions;
    this.active = suggestions.length > 0 ? active : -1;
    this.#draw();
  }
}

function read({ type }: OptionDefinition, text: string): GivenValue {
  return type === OptionType.integer || type === OptionType.number ? Number(text) : text;
}
