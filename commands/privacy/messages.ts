import type { CommandText } from '../../src/answer/command.ts';
import type { Locale } from '../../src/model/language.ts';

type Texts = Readonly<Record<Locale, CommandText>>;

function texts(
  en: { readonly name: string; readonly description: string },
  fr: { readonly name: string; readonly description: string },
): Texts {
  return {
    en: {
      ...en,
      example: `privacy ${en.name}`,
      options: {
        whose: { name: 'whose', description: 'Yours, or this server’s if you manage it; otherwise yours' },
      },
    },
    fr: {
      ...fr,
      example: `confidentialité ${fr.name}`,
      options: {
        whose: {
          name: 'de-qui',
          description: 'Les vôtres, ou celles du serveur si vous le gérez ; sinon les vôtres',
        },
      },
    },
  };
}

/** The texts of every action. */
export const actionMessages: Readonly<Record<'stored' | 'export' | 'delete', Texts>> = {
  stored: texts(
    { name: 'stored', description: 'What is stored about you, or about this server' },
    { name: 'données', description: 'Ce qui est conservé à votre sujet, ou au sujet de ce serveur' },
  ),
  export: texts(
    { name: 'export', description: 'Get what is stored as a file that only you see' },
    { name: 'exporter', description: 'Recevoir ce qui est conservé, dans un fichier que vous seul voyez' },
  ),
  delete: texts(
    { name: 'delete', description: 'Delete what is stored, after asking you once more' },
    { name: 'effacer', description: 'Effacer ce qui est conservé, après une dernière question' },
  ),
};

/** The name and description of the command itself. */
export const commandMessages = {
  en: { name: 'privacy', description: 'What is stored about you or this server: see, export, delete' },
  fr: {
    name: 'confidentialité',
    description: 'Ce qui est conservé sur vous ou ce serveur : voir, exporter, effacer',
  },
} as const;
