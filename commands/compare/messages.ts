import type { CommandMessages } from '../../src/answer/command.ts';

export const messages: CommandMessages = {
  en: {
    name: 'compare',
    description: 'Compare what two speakers say on a topic',
    example: 'compare topic:Russie first:Greene second:Eyal',
    options: {
      topic: { name: 'topic', description: 'The topic, in a few words' },
      first: { name: 'first', description: 'A speaker' },
      second: { name: 'second', description: 'Another speaker' },
    },
  },
  fr: {
    name: 'comparer',
    description: 'Comparer ce que deux personnes disent sur un sujet',
    example: 'comparer sujet:Russie premier:Greene second:Eyal',
    options: {
      topic: { name: 'sujet', description: 'Le sujet, en quelques mots' },
      first: { name: 'premier', description: 'Une personne' },
      second: { name: 'second', description: 'Une autre personne' },
    },
  },
};
