import type { Locale } from '../../src/model/language.ts';
import type { PauseReason } from '../../src/model/schedule.ts';

/** What the command replies, in one language. Plain text, nothing escaped. */
export interface Replies {
  readonly created: (id: string) => string;
  readonly nextRuns: string;
  readonly noSchedules: string;
  readonly noRuns: string;
  readonly previewOf: (id: string) => string;
  readonly silent: string;
  readonly paused: (id: string) => string;
  readonly alreadyPaused: (id: string) => string;
  readonly resumed: (id: string) => string;
  readonly alreadyActive: (id: string) => string;
  readonly running: (id: string) => string;
  readonly alreadyRunning: (id: string) => string;
  readonly deleted: (id: string) => string;
  readonly isPaused: Readonly<Record<PauseReason, string>>;
  readonly covers: (count: number) => string;
  readonly message: string;
  readonly unknownSchedule: (given: string) => string;
  readonly theseAreThere: (ids: readonly string[]) => string;
  readonly unreadableTime: (given: string) => string;
  readonly unreadableWeekdays: (given: string) => string;
  readonly unknownZone: (given: string) => string;
  readonly unknownArticle: (given: string) => string;
  readonly tryThese: (labels: readonly string[]) => string;
  readonly missingPermissions: (names: readonly string[]) => string;
  readonly tooMany: (maximum: number) => string;
}

/** The replies by locale. */
export const replies: Readonly<Record<Locale, Replies>> = {
  en: {
    created: (id) => `Schedule ${id} is set.`,
    nextRuns: 'Next: ',
    noSchedules: 'This server has no schedules yet. Make one with /schedule create.',
    noRuns: 'Nothing has been due yet.',
    previewOf: (id) => `The next post of ${id}:`,
    silent: 'There is nothing to post, and this schedule says nothing then.',
    paused: (id) => `Schedule ${id} is paused. Resume it with /schedule resume.`,
    alreadyPaused: (id) => `Schedule ${id} was paused already.`,
    resumed: (id) => `Schedule ${id} goes on.`,
    alreadyActive: (id) => `Schedule ${id} was not paused.`,
    running: (id) => `Schedule ${id} is being posted now.`,
    alreadyRunning: (id) => `Schedule ${id} is being posted already.`,
    deleted: (id) => `Schedule ${id} and its history are deleted.`,
    isPaused: {
      administrator: 'paused',
      forbidden: 'paused: I may not post there',
      'unknown-channel': 'paused: the channel is gone',
      rejected: 'paused: Discord does not accept the post',
    },
    covers: (count) => `${count} in a row`,
    message: 'message',
    unknownSchedule: (given) => `This server has no schedule “${given}”.`,
    theseAreThere: (ids) => `It has: ${ids.join(', ')}`,
    unreadableTime: (given) => `“${given}” is no time of day. Try 08:30, 8h30 or 8:30 pm.`,
    unreadableWeekdays: (given) => `“${given}” are no weekdays. Try every day, weekdays, or Mon, Wed.`,
    unknownZone: (given) => `“${given}” is not clearly one time zone.`,
    unknownArticle: (given) => (given === '' ? 'Which article?' : `There is no article “${given}”.`),
    tryThese: (labels) => `Try: ${labels.join(' · ')}`,
    missingPermissions: (names) =>
      `I may not post there yet. In that channel I need: ${names.join(', ')}. Nothing was set.`,
    tooMany: (maximum) => `A server can have ${maximum} schedules; delete one first.`,
  },
  fr: {
    created: (id) => `Le programme ${id} est en place.`,
    nextRuns: 'Prochains : ',
    noSchedules: 'Ce serveur n’a pas encore de programme. Créez-en un avec /programmer créer.',
    noRuns: 'Rien n’était encore prévu.',
    previewOf: (id) => `Le prochain message de ${id} :`,
    silent: 'Il n’y a rien à publier, et dans ce cas ce programme ne dit rien.',
    paused: (id) => `Le programme ${id} est en pause. Reprenez-le avec /programmer reprendre.`,
    alreadyPaused: (id) => `Le programme ${id} était déjà en pause.`,
    resumed: (id) => `Le programme ${id} reprend.`,
    alreadyActive: (id) => `Le programme ${id} n’était pas en pause.`,
    running: (id) => `Le programme ${id} est publié à l’instant.`,
    alreadyRunning: (id) => `Le programme ${id} est déjà en train d’être publié.`,
    deleted: (id) => `Le programme ${id} et son historique sont supprimés.`,
    isPaused: {
      administrator: 'en pause',
      forbidden: 'en pause : je n’ai pas le droit d’y publier',
      'unknown-channel': 'en pause : le salon n’existe plus',
      rejected: 'en pause : Discord n’accepte pas le message',
    },
    covers: (count) => `${count} de suite`,
    message: 'message',
    unknownSchedule: (given) => `Ce serveur n’a pas de programme « ${given} ».`,
    theseAreThere: (ids) => `Il a : ${ids.join(', ')}`,
    unreadableTime: (given) => `« ${given} » n’est pas une heure. Essayez 08:30, 8h30 ou midi.`,
    unreadableWeekdays: (given) =>
      `« ${given} » ne désigne pas des jours. Essayez tous les jours, en semaine, ou lundi et jeudi.`,
    unknownZone: (given) => `« ${given} » ne désigne pas clairement un seul fuseau horaire.`,
    unknownArticle: (given) => (given === '' ? 'Quel article ?' : `Il n’y a pas d’article « ${given} ».`),
    tryThese: (labels) => `Essayez : ${labels.join(' · ')}`,
    missingPermissions: (names) =>
      `Je n’ai pas encore le droit d’y publier. Dans ce salon, il me faut : ${names.join(', ')}. Rien n’a été mis en place.`,
    tooMany: (maximum) => `Un serveur peut avoir ${maximum} programmes ; supprimez-en un d’abord.`,
  },
};
