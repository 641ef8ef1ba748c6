import '@skyra/discord-components-core/discord-message.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Origin, ShownMessage } from '../page-state.ts';
import { avatarOf } from './avatar-of.ts';
import { componentsView } from './component-view.ts';
import { fileView } from './file-view.ts';
import { titleOf } from './invocable.ts';
import { markdownView } from './markdown-view.ts';
import type { ViewContext } from './view-context.ts';

/** The messages of the channel, and what can be done with each. */
export function messagesView(context: ViewContext, reply: (message: ShownMessage) => void): TemplateResult {
  return html`${repeat(
    context.state.messages,
    ({ id }) => id,
    (message) => messageView(message, context, reply),
  )}`;
}

function messageView(
  message: ShownMessage,
  context: ViewContext,
  reply: (message: ShownMessage) => void,
): TemplateResult {
  const { words, state } = context;
  const time = new Intl.DateTimeFormat(state.locale, { timeStyle: 'short' }).format(message.createdAt);
  return html`<discord-message role="article" aria-label=${message.author} data-id=${message.id}
    class=${message.isEphemeral ? 'private' : ''} author=${message.author} avatar=${avatarOf(message.author)}
    ?bot=${message.isBot} .timestamp=${time}>
    ${originView(message.origin, context)}${markdownView(message.content, state)}
    <div slot="components" class="components">
      ${message.isLoading ? html`<p class="note">${message.author} ${words.thinking}</p>` : nothing}
      ${componentsView(message.components, message, context)}
      ${message.components.length === 0 ? message.files.map(fileView) : nothing}
      ${message.isEdited ? html`<p class="note">${words.edited}</p>` : nothing}
      ${message.isEphemeral ? html`<p class="note only-you">${words.onlyYou}</p>` : nothing}
      ${toolsView(message, context, reply)}
    </div>
  </discord-message>`;
}

function originView(origin: Origin | undefined, { words, state }: ViewContext) {
  if (!origin) return nothing;
  const command = origin.command === undefined ? undefined : titleOf(origin.command, state);
  return html`<div slot="reply" class="origin">
    <img src=${avatarOf(origin.user)} alt="">
    ${
      command === undefined
        ? html`<span>${words.repliedTo} <strong>${origin.user}</strong></span>`
        : html`<span><strong>${origin.user}</strong> ${words.used} <span class="command">${command}</span></span>`
    }
  </div>`;
}

/** What stands in the menu of a message in Discord, and its payload. */
function toolsView(
  message: ShownMessage,
  { words, state, act }: ViewContext,
  reply: (m: ShownMessage) => void,
) {
  const apply = (command: string) => act({ do: 'apply', command, messageId: message.id });
  return html`<details class="tools">
    <summary aria-label="${words.more}: ${message.author}">•••</summary>
    <div class="row">
      <button type="button" class="button secondary" @click=${() => reply(message)}>${words.reply}</button>
      ${state.messageCommands.map(
        ({ name }) =>
          html`<button type="button" class="button secondary" @click=${() => apply(name)}>${words.apps}: ${titleOf(name, state)}</button>`,
      )}
    </div>
    ${
      message.payload === undefined
        ? nothing
        : html`<details class="payload"><summary>${words.payload}</summary>
          <pre class="code-block" tabindex="0">${JSON.stringify(message.payload, undefined, 2)}</pre></details>`
    }
  </details>`;
}
