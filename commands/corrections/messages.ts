import type { CommandText } from '../../src/answer/command.ts';
import type { Locale } from '../../src/model/language.ts';

type Texts = Readonly<Record<Locale, CommandText>>;

/** The texts of every action. */
export const actionMessages: Readonly<Record<'reports' | 'list' | 'add', Texts>> = {
  reports: {
    en: {
      name: 'reports',
      description: 'What readers reported: accept, correct or dismiss it',
      example: 'corrections reports',
      options: {},
    },
    fr: {
      name: 'signalements',
      description: 'Ce que les lecteurs ont signalé : accepter, corriger ou écarter',
      example: 'corrections signalements',
      options: {},
    },
  },
  list: {
    en: {
      name: 'list',
      description: 'The corrections that hold in this server, and those that no longer apply',
      example: 'corrections list',
      options: {},
    },
    fr: {
      name: 'liste',
      description: 'Les corrections de ce serveur, et celles qui ne s’appliquent plus',
      example: 'corrections liste',
      options: {},
    },
  },
  add: {
    en: {
      name: 'add',
      description: 'Correct who speaks in a passage, or say that it is no quote',
      example: 'corrections add passage:kaz22§8',
      options: { passage: { name: 'passage', description: 'Which passage: its id, or words of it' } },
    },
    fr: {
      name: 'ajouter',
      description: 'Corriger qui parle dans un passage, ou dire que ce n’est pas une citation',
      example: 'corrections ajouter passage:kaz22§8',
      options: { passage: { name: 'passage', description: 'Quel passage : son identifiant ou ses mots' } },
    },
  },
};

/** The name and description of the command itself. */
export const commandMessages = {
  en: { name: 'corrections', description: 'What readers report of answers, and what this server corrects' },
  fr: { name: 'corrections', description: 'Ce que les lecteurs signalent, et ce que ce serveur corrige' },
} as const;
