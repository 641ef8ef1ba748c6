import '@skyra/discord-components-core/discord-messages.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Client } from './client.ts';
import type { Composer } from './composer.ts';
import { composerView } from './composer-view.ts';
import { formView } from './form-view.ts';
import { messagesView } from './message-view.ts';
import type { Theme } from './theme.ts';
import type { ViewContext } from './view-context.ts';
import { words as allWords } from './words.ts';

/** The whole page. */
export function appView(client: Client, composer: Composer, theme: Theme): TemplateResult {
  const { state } = client;
  if (!state) return html`<main class="page"></main>`;
  const words = allWords[state.locale];
  const context: ViewContext = { state, words, act: (action) => void client.act(action) };
  return html`<main class="page" lang=${state.locale}>
    ${barView(context, theme)}
    ${client.isConnected ? nothing : html`<p class="problem" role="status">${words.disconnected}</p>`}
    ${state.violations.length === 0 ? nothing : violationsView(context)}
    <section class="channel" role="log" tabindex="0" aria-label=${words.messages}>
      <discord-messages no-background ?light-theme=${!theme.isDark}>
        ${messagesView(context, (message) => composer.reply(message))}
      </discord-messages>
    </section>
    ${client.refusal === undefined ? nothing : html`<p class="problem" role="alert">${client.refusal}</p>`}
    ${composerView(composer, context)}${formView(context)}
  </main>`;
}

function barView({ state, words, act }: ViewContext, theme: Theme): TemplateResult {
  const places = state.places.map(({ id, name, isDirect }) => ({
    value: id,
    label: isDirect ? words.directMessages : `#${name}`,
  }));
  const locales = [
    { value: 'en-US', label: 'English' },
    { value: 'fr', label: 'Français' },
  ];
  const rights = [
    { value: 'moderator', label: words.moderator },
    { value: 'member', label: words.member },
  ];
  const themes = [
    { value: 'dark', label: words.dark },
    { value: 'light', label: words.light },
  ];
  const right = state.isModerator ? 'moderator' : 'member';
  return html`<header class="bar"><h1>Verbatim</h1>
    ${choiceView(words.channels, places, state.place, (place) => act({ do: 'look', place }))}
    ${choiceView(words.language, locales, state.locale, (chosen) => act({ do: 'look', locale: chosen === 'fr' ? 'fr' : 'en-US' }))}
    ${choiceView(words.rights, rights, right, (chosen) => act({ do: 'look', isModerator: chosen === 'moderator' }))}
    ${choiceView(words.theme, themes, theme.isDark ? 'dark' : 'light', (chosen) => theme.choose(chosen === 'dark'))}
  </header>`;
}

function choiceView(
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) choose(target.value);
  };
  return html`<label><span>${label}</span> <select @change=${change}>${options.map(
    ({ value, label: name }) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
  )}</select></label>`;
}

function violationsView({ state, words }: ViewContext): TemplateResult {
  return html`<section class="problem" role="alert"><strong>${words.violations}</strong>
    <ul>${state.violations.map((violation) => html`<li>${violation}</li>`)}</ul></section>`;
}
