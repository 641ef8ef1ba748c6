import type { ActionValues } from '../answer/action-command.ts';
import type { ActionForm, FormField } from '../answer/action-reply.ts';
import type { Locale } from '../model/language.ts';
import { isSameName } from './find-command.ts';
import { harmless } from './harmless.ts';
import { messages } from './messages.ts';
import { typedFile } from './typed-file.ts';

/** What a line made of a form: a further question, or all of its values. */
export type FormProgress = { readonly question: string } | { readonly values: ActionValues };

const END = '.';
const LONGEST = 4000;

/** A form, asked field by field. */
export class FormTalk {
  readonly #form: ActionForm;
  readonly #locale: Locale;
  readonly #values: Record<string, ActionValues[string]> = {};
  readonly #lines: string[] = [];
  #index = 0;

  constructor(form: ActionForm, locale: Locale) {
    this.#form = form;
    this.#locale = locale;
  }

  /** The first question, with how to answer. */
  open(): string {
    return [harmless(this.#form.title), messages[this.#locale].form.howTo, this.#question()].join('\n');
  }

  /** Takes the next line. */
  async take(line: string): Promise<FormProgress> {
    const field = this.#field();
    if (!field) return { values: this.#values };
    if (field.type === 'long' && this.#isGoingOn(line, field)) return { question: '' };
    const text = field.type === 'long' ? this.#lines.splice(0).join('\n') : line.trim();
    const problem = text === '' ? this.#leave(field) : await this.#fill(field, text);
    if (problem !== undefined) return { question: `${problem}\n${this.#question()}` };
    this.#index++;
    return this.#field() ? { question: this.#question() } : { values: this.#values };
  }

  #field(): FormField | undefined {
    return this.#form.fields[this.#index];
  }

  /** An empty first line leaves the field as it is; a dot ends the lines. */
  #isGoingOn(line: string, field: FormField): boolean {
    const isKept = this.#lines.length === 0 && line === '' && (!field.isRequired || filledIn(field) !== '');
    if (line === END || isKept) return false;
    this.#lines.push(line);
    return true;
  }

  #question(): string {
    const field = this.#field();
    if (!field) return '';
    const { form } = messages[this.#locale];
    const value = filledIn(field);
    const choices =
      field.type === 'choice' ? field.choices.map(({ label }, index) => `  ${index + 1} ${label}`) : [];
    return [
      `${field.label}${field.isRequired ? '' : ` (${form.optional})`}${value === '' ? '' : ` [${value}]`}:`,
      ...(field.description === undefined ? [] : [`  ${field.description}`]),
      ...choices,
      ...(field.type === 'long' ? [`  ${form.endWithDot}`] : []),
      ...(field.type === 'file' ? [`  ${form.path}`] : []),
    ]
      .map(harmless)
      .join('\n');
  }

  #leave(field: FormField): string | undefined {
    const value = filledIn(field);
    if (value === '' && field.isRequired) return messages[this.#locale].form.needed;
    if (value !== '') this.#values[field.name] = value;
    return undefined;
  }

  async #fill(field: FormField, text: string): Promise<string | undefined> {
    const { form } = messages[this.#locale];
    if (field.type === 'file') {
      const file = await typedFile(text);
      this.#values[field.name] = file;
      return file ? undefined : form.noSuchFile;
    }
    if (field.type === 'choice') {
      const chosen =
        field.choices[Number(text) - 1] ??
        field.choices.find(({ label, value }) => isSameName(label, text) || isSameName(value, text));
      this.#values[field.name] = chosen?.value;
      return chosen ? undefined : form.noSuchChoice;
    }
    const { minimum = 0, maximum = LONGEST } = field;
    if (text.length < minimum || text.length > maximum) return form.wrongLength(minimum, maximum);
    this.#values[field.name] = text;
    return undefined;
  }
}

/** What is filled in already; empty when nothing is. */
function filledIn(field: FormField): string {
  return field.type === 'file' ? '' : (field.value ?? '');
}
