import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { OptionType } from '../../fake-discord/protocol.ts';
import { type Composer, type Filled, LINE } from './composer.ts';
import { descriptionOf, nameOf } from './invocable.ts';
import { readFile } from './read-file.ts';
import type { ViewContext } from './view-context.ts';

/** The line in which messages and commands are written, with the suggestions above it. */
export function composerView(composer: Composer, context: ViewContext): TemplateResult {
  const { words, state } = context;
  const place = state.places.find(({ id }) => id === state.place);
  const title = place?.isDirect === true ? `@${state.bot.name}` : `#${place?.name}`;
  const { command } = composer;
  return html`<form class="composer" autocomplete="off" @submit=${send}>
    ${listView(composer, context)}${replyView(composer, context)}
    ${composer.problem === undefined ? nothing : html`<p class="problem" role="alert">${composer.problem}</p>`}
    <div class="line">
      ${command ? html`<span class="command">/${command.title}</span>` : nothing}
      ${repeat(
        composer.filled,
        ({ option }) => option.name,
        (filled) => optionView(filled, composer, context),
      )}
      <input id=${LINE} role="combobox" aria-label=${words.writeTo(title)} placeholder=${command ? '' : words.writeTo(title)}
        .value=${live(composer.text)} aria-autocomplete="list" aria-controls="suggestions"
        aria-expanded=${isOpen(composer, LINE)} aria-activedescendant=${activeIn(composer, LINE)}
        @input=${typed} @focus=${entered} @keydown=${keydown(composer, () => composer.text)}>
      <button type="submit" class="button primary">${words.send}</button>
    </div>
  </form>`;

  function send(event: Event): void {
    event.preventDefault();
    void composer.send();
  }
  function typed({ target }: Event): void {
    if (target instanceof HTMLInputElement) composer.type(target.value);
  }
  function entered(): void {
    if (composer.command || composer.text !== '') composer.type(composer.text);
  }
}

function optionView(filled: Filled, composer: Composer, { state }: ViewContext): TemplateResult {
  const { option, text } = filled;
  const name = nameOf(option, state.locale);
  if (option.type === OptionType.attachment) return fileView(filled, name);
  const fill = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) void composer.fill(filled, target.value);
  };
  const enter = () => composer.fill(filled, filled.text, filled.value);
  return html`<label class="chip" title=${descriptionOf(option, state.locale)}><span>${name}</span>
    <input id=${option.name} role="combobox" .value=${live(text)} aria-autocomplete="list" aria-controls="suggestions"
      inputmode=${option.type === OptionType.integer ? 'numeric' : 'text'} aria-required=${option.required === true}
      aria-expanded=${isOpen(composer, option.name)} aria-activedescendant=${activeIn(composer, option.name)}
      size=${Math.max(8, Math.min(text.length, 60))}
      @input=${fill} @focus=${enter} @keydown=${keydown(composer, () => filled.text)}></label>`;
}

function fileView(filled: Filled, name: string): TemplateResult {
  const choose = async ({ target }: Event): Promise<void> => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    Object.assign(filled, { text: file?.name ?? '', value: file && (await readFile(file)) });
  };
  return html`<label class="chip"><span>${name}</span>
    <input id=${filled.option.name} type="file" @change=${choose}></label>`;
}

/** The keys of Discord's line: up and down, Enter and Tab to take, Escape, and Backspace at the start. */
function keydown(composer: Composer, text: () => string) {
  return (event: KeyboardEvent): void => {
    const isTaken = (() => {
      switch (event.key) {
        case 'ArrowDown':
          composer.move(1);
          return composer.suggestions.length > 0;
        case 'ArrowUp':
          composer.move(-1);
          return composer.suggestions.length > 0;
        case 'Enter':
        case 'Tab':
          return !event.shiftKey && composer.pick();
        case 'Escape':
          composer.escape();
          return true;
        case 'Backspace':
          if (text() !== '') return false;
          composer.takeBack();
          return true;
        default:
          return false;
      }
    })();
    if (isTaken) event.preventDefault();
  };
}

function listView({ suggestions, active }: Composer, { words }: ViewContext): TemplateResult {
  return html`<ul id="suggestions" class="suggestions" role="listbox" aria-label=${words.suggestions}
    ?hidden=${suggestions.length === 0}>${suggestions.map(
      ({ label, detail, pick }, index) =>
        html`<li id="suggestion-${index}" role="option" aria-selected=${index === active} @mousedown=${hold} @click=${pick}>
          <span>${label}</span>${detail === undefined ? nothing : html`<small>${detail}</small>`}</li>`,
    )}</ul>`;
}

/** A press on the list must not take the focus from the field. */
function hold(event: Event): void {
  event.preventDefault();
}

function replyView(composer: Composer, { words }: ViewContext) {
  if (!composer.replyTo) return nothing;
  return html`<p class="replying">${words.replyingTo(composer.replyTo.author)}
    <button type="button" class="button secondary" @click=${() => composer.reply(undefined)}>${words.stopReplying}</button></p>`;
}

function isOpen({ field, suggestions }: Composer, name: string): boolean {
  return field === name && suggestions.length > 0;
}

function activeIn(composer: Composer, name: string): string {
  return isOpen(composer, name) && composer.active >= 0 ? `suggestion-${composer.active}` : '';
}
