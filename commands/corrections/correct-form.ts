import type { ActionValues } from '../../src/answer/action-command.ts';
import type { ActionForm, FormField } from '../../src/answer/action-reply.ts';
import { textIn } from '../../src/answer/action-values.ts';
import type { Locale } from '../../src/model/language.ts';
import { replies } from './replies.ts';

const NOT_A_QUOTE = '-';
/** Discord offers 25 choices, one of which is that it is no quote. */
const MOST_SPEAKERS = 24;
const LONGEST_NAME = 100;

/** The form that asks who said words really. */
export function correctForm(
  step: string,
  payload: string,
  speakers: readonly string[],
  locale: Locale,
  { quotes = [], name }: { readonly quotes?: readonly string[]; readonly name?: string } = {},
): ActionForm {
  const { form } = replies[locale];
  const offered = speakers.filter(({ length }) => length <= LONGEST_NAME).slice(0, MOST_SPEAKERS);
  const isOffered = name !== undefined && offered.includes(name);
  const typed: FormField = {
    type: 'short',
    name: 'name',
    label: form.name,
    description: form.nameHint,
    isRequired: false,
    maximum: LONGEST_NAME,
    ...(name === undefined || isOffered ? {} : { value: name }),
  };
  return {
    status: 'form',
    title: form.title,
    step,
    payload,
    fields: [
      ...(quotes.length > 1 ? [quoteField(quotes, locale)] : []),
      speakerField(offered, isOffered ? name : undefined, locale),
      typed,
    ],
  };
}

function quoteField(quotes: readonly string[], locale: Locale): FormField {
  return {
    type: 'choice',
    name: 'quote',
    label: replies[locale].form.quote,
    isRequired: true,
    choices: quotes.map((label, index) => ({ value: String(index), label })),
    value: '0',
  };
}

function speakerField(offered: readonly string[], chosen: string | undefined, locale: Locale): FormField {
  const { form } = replies[locale];
  return {
    type: 'choice',
    name: 'speaker',
    label: form.speaker,
    description: form.speakerHint,
    isRequired: false,
    choices: [
      ...offered.map((speaker) => ({ value: speaker, label: speaker })),
      { value: NOT_A_QUOTE, label: form.notAQuote },
    ],
    ...(chosen === undefined ? {} : { value: chosen }),
  };
}

/** Who the filled-in form says speaks; `null`: it is no quote; `undefined`: it names nobody. */
export function speakerIn(fields: ActionValues): string | null | undefined {
  const typed = textIn(fields, 'name')?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
  if (typed !== undefined) return typed;
  const chosen = textIn(fields, 'speaker');
  return chosen === NOT_A_QUOTE ? null : chosen;
}
