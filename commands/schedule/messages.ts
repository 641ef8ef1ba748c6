import type { CommandText } from '../../src/answer/command.ts';
import type { Locale } from '../../src/model/language.ts';

type Action = 'create' | 'list' | 'preview' | 'pause' | 'resume' | 'run-now' | 'history' | 'delete';

type Texts = Readonly<Record<Locale, CommandText>>;

/** An action on one schedule, which is named by its only option. */
function onSchedule(
  en: { readonly name: string; readonly description: string },
  fr: { readonly name: string; readonly description: string },
): Texts {
  return {
    en: {
      ...en,
      example: `schedule ${en.name} k3x9f`,
      options: { schedule: { name: 'schedule', description: 'Which schedule: its short name' } },
    },
    fr: {
      ...fr,
      example: `programmer ${fr.name} k3x9f`,
      options: { schedule: { name: 'programme', description: 'Quel programme : son nom court' } },
    },
  };
}

const create: Texts = {
  en: {
    name: 'create',
    description: 'Post into a channel on schedule',
    example: 'schedule create kind:quote channel:#reading time:08:30 zone:Europe/Paris',
    options: {
      kind: { name: 'kind', description: 'What is posted' },
      channel: { name: 'channel', description: 'Where it is posted' },
      time: { name: 'time', description: 'Local time: 08:30, 8h30, 8:30 pm' },
      zone: { name: 'zone', description: 'Whose local time: a city, a country or a time zone' },
      weekdays: { name: 'weekdays', description: 'On which days: weekdays, Mon, Wed; otherwise every day' },
      article: { name: 'article', description: 'For the summary of one article: which' },
      empty: { name: 'when-empty', description: 'When there is nothing to post; otherwise say nothing' },
      language: { name: 'language', description: 'The language around the quotes; otherwise yours' },
    },
  },
  fr: {
    name: 'créer',
    description: 'Publier dans un salon à heures fixes',
    example: 'programmer créer genre:quote salon:#lecture heure:08:30 fuseau:Europe/Paris',
    options: {
      kind: { name: 'genre', description: 'Ce qui est publié' },
      channel: { name: 'salon', description: 'Où c’est publié' },
      time: { name: 'heure', description: 'Heure locale : 08:30, 8h30, midi' },
      zone: { name: 'fuseau', description: 'L’heure de quel lieu : une ville, un pays ou un fuseau' },
      weekdays: {
        name: 'jours',
        description: 'Quels jours : en semaine, lundi et jeudi ; sinon tous les jours',
      },
      article: { name: 'article', description: 'Pour le résumé d’un article : lequel' },
      empty: { name: 'si-rien', description: 'Quand il n’y a rien à publier ; sinon ne rien dire' },
      language: { name: 'langue', description: 'La langue autour des citations ; sinon la vôtre' },
    },
  },
};

/** The texts of every action. */
export const actionMessages: Readonly<Record<Action, Texts>> = {
  create,
  list: {
    en: { name: 'list', description: 'The schedules of this server', example: 'schedule list', options: {} },
    fr: {
      name: 'liste',
      description: 'Les programmes de ce serveur',
      example: 'programmer liste',
      options: {},
    },
  },
  preview: onSchedule(
    { name: 'preview', description: 'Show exactly what the next post would be' },
    { name: 'aperçu', description: 'Montrer exactement le prochain message' },
  ),
  pause: onSchedule(
    { name: 'pause', description: 'Stop posting until it is resumed' },
    { name: 'pause', description: 'Ne plus publier jusqu’à la reprise' },
  ),
  resume: onSchedule(
    { name: 'resume', description: 'Post again; what was refused in the last six hours too' },
    { name: 'reprendre', description: 'Publier à nouveau, y compris ce qui a été refusé depuis six heures' },
  ),
  'run-now': onSchedule(
    { name: 'run-now', description: 'Post once now, besides what is planned' },
    { name: 'publier', description: 'Publier une fois maintenant, en plus de ce qui est prévu' },
  ),
  history: onSchedule(
    { name: 'history', description: 'What was posted, with links, and what was not' },
    { name: 'historique', description: 'Ce qui a été publié, avec les liens, et ce qui ne l’a pas été' },
  ),
  delete: onSchedule(
    { name: 'delete', description: 'Remove the schedule with its history' },
    { name: 'supprimer', description: 'Supprimer le programme avec son historique' },
  ),
};

/** The names and description of the command itself. */
export const commandMessages = {
  en: { name: 'schedule', description: 'Quotes, summaries and prompts posted at fixed times' },
  fr: { name: 'programmer', description: 'Citations, résumés et débats publiés à heures fixes' },
} as const;
