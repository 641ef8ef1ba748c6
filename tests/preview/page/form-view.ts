import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { ComponentType } from '../../fake-discord/protocol.ts';
import type { Component } from '../../fake-discord/validation/component-shape.ts';
import type { GivenField } from '../action.ts';
import type { ShownForm } from '../page-state.ts';
import { markdownView } from './markdown-view.ts';
import { readFile } from './read-file.ts';
import type { ViewContext } from './view-context.ts';

const PARAGRAPH = 2;

/** The form that the bot opened, in front of everything else. */
export function formView(context: ViewContext): TemplateResult | typeof nothing {
  const { state, words, act } = context;
  const { form } = state;
  if (!form) return nothing;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLFormElement)) return;
    act({ do: 'submit', formId: form.id, fields: await fieldsOf(form, new FormData(currentTarget)) });
  };
  const cancel = () => act({ do: 'cancel' });
  return html`<dialog class="form" aria-labelledby="form-title" @cancel=${cancel} ${ref(open)}>
    <form @submit=${submit}>
      <h2 id="form-title">${form.title}</h2>
      ${form.components.map((component) => fieldView(component, context))}
      <div class="row end">
        <button type="button" class="button secondary" @click=${cancel}>${words.cancel}</button>
        <button type="submit" class="button primary">${words.submit}</button>
      </div>
    </form>
  </dialog>`;
}

function open(dialog: Element | undefined): void {
  if (dialog instanceof HTMLDialogElement && !dialog.open) {
    // Only once it is in the page can it be shown.
    queueMicrotask(() => dialog.isConnected && !dialog.open && dialog.showModal());
  }
}

function fieldView(component: Component, context: ViewContext): TemplateResult {
  if (component.type === ComponentType.textDisplay) {
    return html`<div class="text-display">${markdownView(component.content ?? '', context.state)}</div>`;
  }
  const input = component.component ?? component.components?.[0];
  if (!input) return html`<pre class="code-block">${JSON.stringify(component, undefined, 2)}</pre>`;
  const description = component['description'];
  return html`<label class="field"><span>${component.label ?? input.label}${input.required === false ? nothing : html` <b aria-hidden="true">*</b>`}</span>
    ${typeof description === 'string' ? html`<small>${description}</small>` : nothing}
    ${inputView(input)}</label>`;
}

function inputView(input: Component): TemplateResult {
  const { custom_id: name, required, placeholder, value, options } = input;
  const isRequired = required !== false;
  switch (input.type) {
    case ComponentType.textInput:
      return input.style === PARAGRAPH
        ? html`<textarea name=${name} rows="4" ?required=${isRequired} placeholder=${placeholder ?? ''}
            minlength=${input.min_length ?? 0} maxlength=${input.max_length ?? 4000} .value=${value ?? ''}></textarea>`
        : html`<input name=${name} ?required=${isRequired} placeholder=${placeholder ?? ''}
            minlength=${input.min_length ?? 0} maxlength=${input.max_length ?? 4000} value=${value ?? ''}>`;
    case ComponentType.stringSelect:
    case ComponentType.radioGroup:
    case ComponentType.checkboxGroup:
      return html`<select name=${name} ?required=${isRequired} ?multiple=${(input.max_values ?? 1) > 1}>
        ${isRequired ? nothing : html`<option value=""></option>`}
        ${(options ?? []).map(
          (option) =>
            html`<option value=${option.value} ?selected=${option.default === true}>${option.label}</option>`,
        )}</select>`;
    case ComponentType.checkbox:
      return html`<input name=${name} type="checkbox" value="true">`;
    case ComponentType.fileUpload:
      return html`<input name=${name} type="file" ?required=${isRequired} ?multiple=${(input.max_values ?? 1) > 1}>`;
    default:
      return html`<pre class="code-block">${JSON.stringify(input, undefined, 2)}</pre>`;
  }
}

async function fieldsOf(form: ShownForm, data: FormData): Promise<Record<string, GivenField>> {
  const inputs = form.components.flatMap(({ component, components }) => component ?? components?.[0] ?? []);
  const fields: Record<string, GivenField> = {};
  for (const { custom_id: name, type } of inputs) {
    if (name) fields[name] = await fieldOf(type, data.getAll(name));
  }
  return fields;
}

async function fieldOf(type: number, given: readonly FormDataEntryValue[]): Promise<GivenField> {
  const texts = given.filter((item) => typeof item === 'string');
  switch (type) {
    case ComponentType.fileUpload: {
      const files = given.filter((item) => typeof item !== 'string' && item.size > 0);
      return Promise.all(
        files.map((file) => (typeof file === 'string' ? Promise.reject(file) : readFile(file))),
      );
    }
    case ComponentType.stringSelect:
    case ComponentType.checkboxGroup:
      return texts.filter((text) => text !== '');
    case ComponentType.checkbox:
      return texts.length > 0;
    default:
      return texts[0] ?? '';
  }
}
