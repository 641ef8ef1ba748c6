import { ComponentType } from '../protocol.ts';
import { type Component, walkComponents } from '../validation/component-shape.ts';
import type { Modal } from '../validation/modal-rules.ts';
import type { Channel } from '../world/guild.ts';
import type { ChosenFile, Resolved } from './option-values.ts';

/** What a user enters into one field: text, one or several choices, a tick, files, or channels. */
export type FieldValue = string | boolean | readonly string[] | readonly ChosenFile[] | readonly Channel[];

/** What a user enters, by label or custom_id. */
export type ModalValues = Readonly<Record<string, FieldValue>>;

/** The form's components as a submission carries them. Throws where a client would not let anyone submit it. */
export function fillModal(modal: Modal, values: ModalValues, resolved: Resolved): readonly unknown[] {
  const known = [...walkComponents(modal.components)].flatMap(({ component }) => [
    component.label,
    component.custom_id,
  ]);
  const unknown = Object.keys(values).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`the form "${modal.title}" has no field ${unknown.join(', ')}`);
  const fill = (field: Component, label: string | null | undefined, id: number) => {
    const name = [label, field.custom_id].find((candidate) => candidate != null && candidate in values);
    const value = name == null ? undefined : values[name];
    return { type: field.type, id, custom_id: field.custom_id, ...fillField(field, value, resolved) };
  };
  return modal.components.map((component, index) => {
    const id = component.id || index * 2 + 1;
    if (component.component) {
      return { type: component.type, id, component: fill(component.component, component.label, id + 1) };
    }
    const [input] = component.components ?? [];
    if (input) return { type: component.type, id, components: [fill(input, input.label, id + 1)] };
    return { type: component.type, id };
  });
}

function fillField(field: Component, given: FieldValue | undefined, resolved: Resolved) {
  const isRequired = field.required !== false && field.type !== ComponentType.checkbox;
  switch (field.type) {
    case ComponentType.textInput: {
      const text = given ?? field.value ?? '';
      if (typeof text !== 'string') throw misfit(field, given);
      const least = isRequired ? Math.max(field.min_length ?? 1, 1) : 0;
      if (text.length < least || text.length > (field.max_length ?? 4000)) throw misfit(field, given);
      return { value: text };
    }
    case ComponentType.checkbox:
      return { value: given === true };
    case ComponentType.radioGroup: {
      const chosen = given ?? field.options?.find((option) => option.default === true)?.value ?? null;
      if (typeof chosen === 'string' ? !isOffered(field, chosen) : isRequired) throw misfit(field, given);
      return { value: chosen };
    }
    default:
      return { values: fillList(field, given, isRequired, resolved) };
  }
}

function fillList(field: Component, given: FieldValue | undefined, isRequired: boolean, resolved: Resolved) {
  const list = typeof given === 'string' ? [given] : Array.isArray(given) ? given : defaults(field);
  const least = field.min_values ?? 1;
  if (list.length < least && (isRequired || list.length > 0)) throw misfit(field, given);
  if (list.length > (field.max_values ?? 1)) throw misfit(field, given);
  return list.map((item: string | ChosenFile | Channel) => {
    if (typeof item === 'string') {
      if (!isOffered(field, item)) throw misfit(field, given);
      return item;
    }
    return 'filename' in item ? resolved.addFile(item) : resolved.addChannel(item);
  });
}

function defaults(field: Component): readonly string[] {
  return (field.options ?? []).filter((option) => option.default === true).map(({ value }) => value);
}

function isOffered(field: Component, value: string): boolean {
  return field.options?.some((option) => option.value === value) ?? false;
}

function misfit(field: Component, given: FieldValue | undefined): Error {
  return new Error(`the field "${field.custom_id}" does not take ${JSON.stringify(given)}`);
}
