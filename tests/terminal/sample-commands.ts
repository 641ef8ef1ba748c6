import type { Command } from '../../src/answer/command.ts';
import { textValue } from '../../src/answer/option-value.ts';
import type { Answer } from '../../src/model/answer.ts';
import { found, paragraphs } from './sample.ts';

function answer(command: 'who-said' | 'ask', words: string): Answer {
  if (words.trim() === '') return { status: 'invalid', command, problem: { code: 'empty-text' } };
  if (words === 'fault') throw new Error('a broken index');
  if (paragraphs[1].includes(words)) return { ...found, command };
  return {
    status: 'nothing-found',
    command,
    suggestions: [{ label: 'Sam Greene, directeur', value: 'Sam Greene' }],
  };
}

export const whoSaid: Command = {
  name: 'who-said',
  messages: {
    en: {
      name: 'who-said',
      description: 'Find who said something',
      example: "who-said l'air grand et fort article:kaz22",
      options: {
        quote: { name: 'quote', description: 'The words' },
        speaker: { name: 'speaker', description: 'Only this speaker' },
        article: { name: 'article', description: 'Only this article' },
      },
    },
    fr: {
      name: 'qui-a-dit',
      description: 'Trouver qui a dit quelque chose',
      example: "qui-a-dit l'air grand et fort article:kaz22",
      options: {
        quote: { name: 'citation', description: 'Les mots' },
        speaker: { name: 'locuteur', description: 'Seulement cette personne' },
        article: { name: 'article', description: 'Seulement cet article' },
      },
    },
  },
  options: [
    {
      type: 'text',
      name: 'quote',
      isRequired: true,
      complete: (typed) =>
        [
          { label: "l'air grand et fort — Sam Greene", value: "l'air grand et fort" },
          { label: 'rien à gagner — Sam Greene', value: 'rien à gagner' },
          { label: 'steering', value: 'steering \u001B[2J' },
        ].filter(({ value }) => value.includes(typed)),
    },
    {
      type: 'text',
      name: 'speaker',
      isRequired: false,
      complete: (typed) =>
        [{ label: 'Sam Greene', value: 'Sam Greene' }].filter(({ value }) => value.includes(typed)),
    },
    { type: 'text', name: 'article', isRequired: false },
  ],
  run: (values) => answer('who-said', textValue(values, 'quote') ?? ''),
};

export const ask: Command = {
  name: 'ask',
  messages: {
    en: {
      name: 'ask',
      description: 'Ask a question',
      example: 'ask Ukraine',
      options: {
        question: { name: 'question', description: 'The question' },
        before: { name: 'before', description: 'Paragraphs before' },
      },
    },
    fr: {
      name: 'demander',
      description: 'Poser une question',
      example: 'demander Ukraine',
      options: {
        question: { name: 'question', description: 'La question' },
        before: { name: 'avant', description: 'Paragraphes avant' },
      },
    },
  },
  options: [
    { type: 'text', name: 'question', isRequired: true },
    { type: 'integer', name: 'before', isRequired: false, minimum: 0, maximum: 5 },
  ],
  run: (values) => answer('ask', textValue(values, 'question') ?? ''),
};

/** Two commands that look words up in the sample by their letters; the text `fault` breaks them. */
export const sampleCommands: readonly Command[] = [whoSaid, ask];
