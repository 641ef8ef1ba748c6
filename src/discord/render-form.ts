import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { ActionForm, FormField } from '../answer/action-reply.ts';
import { type ButtonAction, encodeButton } from './button-id.ts';
import { label } from './label.ts';

const LONGEST_TITLE = 45;
const LONGEST_DESCRIPTION = 100;
const LONGEST_INPUT = 4000;

/** A form as Discord opens it. */
export function renderForm(
  { title, fields, step, payload }: ActionForm,
  toStep: (step: string, payload: string) => ButtonAction,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeButton(toStep(step, payload)),
    title: label(title, LONGEST_TITLE),
    components: fields.map((field) => ({
      type: ComponentType.Label,
      label: label(field.label, LONGEST_TITLE),
      ...(field.description === undefined
        ? {}
        : { description: label(field.description, LONGEST_DESCRIPTION) }),
      component: inputOf(field),
    })),
  };
}

function inputOf(field: FormField): APIComponentInLabel {
  const shared = { custom_id: field.name, required: field.isRequired };
  switch (field.type) {
    case 'short':
    case 'long': {
      const maximum = field.maximum ?? LONGEST_INPUT;
      return {
        ...shared,
        type: ComponentType.TextInput,
        style: field.type === 'short' ? TextInputStyle.Short : TextInputStyle.Paragraph,
        max_length: maximum,
        ...(field.minimum === undefined ? {} : { min_length: field.minimum }),
        ...(field.value === undefined ? {} : { value: field.value.slice(0, maximum) }),
      };
    }
    case 'choice':
      return {
        ...shared,
        type: ComponentType.StringSelect,
        ...(field.isRequired ? {} : { min_values: 0 }),
        options: field.choices.map((choice) => ({
          value: choice.value,
          label: label(choice.label, LONGEST_DESCRIPTION),
          ...(choice.description === undefined
            ? {}
            : { description: label(choice.description, LONGEST_DESCRIPTION) }),
          ...(choice.value === field.value ? { default: true } : {}),
        })),
      };
    case 'file':
      return { ...shared, type: ComponentType.FileUpload, min_values: field.isRequired ? 1 : 0 };
  }
}
