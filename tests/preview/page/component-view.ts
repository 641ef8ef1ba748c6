import { html, nothing, type TemplateResult } from 'lit';
import { ButtonStyle, ComponentType } from '../../fake-discord/protocol.ts';
import type { Component } from '../../fake-discord/validation/component-shape.ts';
import type { ShownMessage } from '../page-state.ts';
import { fileView } from './file-view.ts';
import { markdownView } from './markdown-view.ts';
import type { ViewContext } from './view-context.ts';

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.primary]: 'primary',
  [ButtonStyle.secondary]: 'secondary',
  [ButtonStyle.success]: 'success',
  [ButtonStyle.danger]: 'danger',
  [ButtonStyle.link]: 'link',
};

/** The second version of Discord's message components, as its client lays them out. */
export function componentsView(
  components: readonly Component[] | null | undefined,
  message: ShownMessage,
  context: ViewContext,
): readonly TemplateResult[] {
  return (components ?? []).map((component) => componentView(component, message, context));
}

function componentView(component: Component, message: ShownMessage, context: ViewContext): TemplateResult {
  const children = () => componentsView(component.components, message, context);
  switch (component.type) {
    case ComponentType.container:
      return html`<div class="container" style=${accent(component)}>${children()}</div>`;
    case ComponentType.textDisplay:
      return html`<div class="text-display">${markdownView(component.content ?? '', context.state)}</div>`;
    case ComponentType.section:
      return html`<div class="section"><div>${children()}</div>${accessoryView(component, message, context)}</div>`;
    case ComponentType.separator:
      return component['divider'] === false ? html`<div class="gap"></div>` : html`<hr>`;
    case ComponentType.actionRow:
      return html`<div class="row">${children()}</div>`;
    case ComponentType.button:
      return buttonView(component, message, context);
    case ComponentType.stringSelect:
      return selectView(component, message, context);
    case ComponentType.file:
      return attachedView(component, message);
    default:
      return html`<pre class="code-block">${JSON.stringify(component, undefined, 2)}</pre>`;
  }
}

/** The file that the component names, as `attachment://name`. */
function attachedView({ file }: Component, { files }: ShownMessage): TemplateResult {
  const address = typeof file === 'object' && file !== null && 'url' in file ? String(file.url) : '';
  const attached = files.find(({ name }) => address === `attachment://${name}`);
  return attached ? fileView(attached) : html`<div class="file">${address}</div>`;
}

function accent({ accent_color: color }: Component): string {
  return typeof color === 'number'
    ? `border-inline-start: 4px solid #${color.toString(16).padStart(6, '0')}`
    : '';
}

function accessoryView({ accessory }: Component, message: ShownMessage, context: ViewContext) {
  return accessory ? componentView(accessory, message, context) : nothing;
}

function buttonView(button: Component, message: ShownMessage, { act }: ViewContext): TemplateResult {
  const face = html`${emojiOf(button)}${button.label ?? ''}`;
  if (button.style === ButtonStyle.link) {
    return html`<a class="button link" href=${button.url ?? ''} target="_blank" rel="noopener noreferrer">${face} ↗</a>`;
  }
  const press = () => act({ do: 'press', messageId: message.id, button: button.custom_id ?? '' });
  return html`<button type="button" class="button ${STYLES[button.style ?? 0]}"
    ?disabled=${button.disabled === true} @click=${press}>${face}</button>`;
}

function emojiOf({ emoji }: Component): string {
  return typeof emoji === 'object' && emoji !== null && 'name' in emoji ? `${emoji.name} ` : '';
}

function selectView(select: Component, message: ShownMessage, { act }: ViewContext): TemplateResult {
  const choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const values = [...target.selectedOptions].map(({ value }) => value);
    act({ do: 'choose', messageId: message.id, select: select.custom_id ?? '', values });
  };
  return html`<select class="select" aria-label=${select.placeholder ?? ''} ?multiple=${(select.max_values ?? 1) > 1}
    ?disabled=${select.disabled === true} @change=${choose}>
    <option value="" disabled selected hidden>${select.placeholder ?? ''}</option>
    ${(select.options ?? []).map(
      ({ value, label, default: isChosen }) =>
        html`<option value=${value} ?selected=${isChosen === true}>${label}</option>`,
    )}
  </select>`;
}
