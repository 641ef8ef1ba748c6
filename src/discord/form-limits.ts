import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js';

const MAXIMUM_ID = 100;
const MAXIMUM_TITLE = 45;
const MAXIMUM_FIELDS = 5;
const MAXIMUM_CHOICES = 25;
const MAXIMUM_CHOICE = 100;

/** What Discord would refuse in a form, in words for the log; empty when nothing. */
export function formViolations(form: APIModalInteractionResponseCallbackData): string[] {
  const { custom_id: id, title, components } = form;
  const found: string[] = [];
  const check = (what: string, length: number, maximum: number): void => {
    if (length < 1 || length > maximum) found.push(`${what} of ${length}`);
  };
  check('a custom_id', id.length, MAXIMUM_ID);
  check('a title', title.trim().length, MAXIMUM_TITLE);
  check('a number of fields', components.length, MAXIMUM_FIELDS);
  for (const component of components) {
    if (component.type !== ComponentType.Label) continue;
    check('a label', component.label.trim().length, MAXIMUM_TITLE);
    const field = component.component;
    if (field.type !== ComponentType.StringSelect) continue;
    check('a number of choices', field.options.length, MAXIMUM_CHOICES);
    for (const { label, value } of field.options) {
      check('a choice', label.length, MAXIMUM_CHOICE);
      check('a value', value.length, MAXIMUM_CHOICE);
    }
  }
  return found;
}
