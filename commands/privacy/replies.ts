import type { KeptOfPerson, KeptOfServer } from '../../src/answer/privacy-service.ts';
import type { Locale } from '../../src/model/language.ts';

/** What the command replies, in one language. Plain text, nothing escaped. */
export interface Replies {
  /** Of everybody. */
  readonly always: readonly string[];
  readonly nothingOfPerson: string;
  readonly ofPerson: (kept: KeptOfPerson) => readonly string[];
  readonly nothingOfServer: string;
  readonly ofServer: (kept: KeptOfServer) => readonly string[];
  readonly howToGoOn: string;
  readonly onlyManagers: string;
  readonly onlyInServers: string;
  readonly exported: string;
  readonly sureOfPerson: string;
  readonly sureOfServer: string;
  readonly delete: string;
  readonly keep: string;
  readonly deletedOfPerson: string;
  readonly deletedOfServer: string;
  readonly kept: string;
}

/** The replies by locale. */
export const replies: Readonly<Record<Locale, Replies>> = {
  en: {
    always: [
      'What you ask and what you write is not stored. A question with its answer, without who asked, and what a conversation is about are kept in memory for five minutes.',
    ],
    nothingOfPerson: 'About you nothing is stored.',
    ofPerson: ({ reports, corrections, schedules, articles }) => [
      `Reports that you made, with their notes: ${reports}`,
      `Your account’s number stands in corrections: ${corrections}, schedules: ${schedules}, added articles: ${articles}`,
    ],
    nothingOfServer: 'About this server nothing is stored but that the bot has said hello here.',
    ofServer: ({ settings, schedules, articles, reports, corrections }) => [
      `Settings: ${settings ? 'changed' : 'as at the beginning'}`,
      `Schedules with their history: ${schedules}`,
      `Articles that were added: ${articles}`,
      `Reports of readers: ${reports} · corrections: ${corrections}`,
      'Thirty days after the bot is removed from the server, all of this is deleted.',
    ],
    howToGoOn: 'Get it with /privacy export, delete it with /privacy delete.',
    onlyManagers: 'What is stored about the server is for those who manage it.',
    onlyInServers: 'There is no server here. Use the command in the server that you mean.',
    exported: 'This is all that is stored. Only you see this message.',
    sureOfPerson:
      'This deletes your reports, and your account’s number wherever it stands: nobody is told any more when a schedule of yours is paused. What servers corrected stays theirs.',
    sureOfServer:
      'This deletes the settings, schedules with their history, articles, reports and corrections of this server. It cannot be undone.',
    delete: 'Delete for good',
    keep: 'Keep it',
    deletedOfPerson: 'Deleted. About you nothing is stored any more.',
    deletedOfServer: 'Deleted. About this server nothing is stored any more.',
    kept: 'Nothing was deleted.',
  },
  fr: {
    always: [
      'Ce que vous demandez et écrivez n’est pas conservé. Une question et sa réponse, sans savoir de qui elle vient, ainsi que le sujet d’une conversation restent cinq minutes en mémoire.',
    ],
    nothingOfPerson: 'À votre sujet, rien n’est conservé.',
    ofPerson: ({ reports, corrections, schedules, articles }) => [
      `Vos signalements, avec leurs notes : ${reports}`,
      `Le numéro de votre compte figure dans des corrections : ${corrections}, des programmes : ${schedules}, des articles ajoutés : ${articles}`,
    ],
    nothingOfServer:
      'Au sujet de ce serveur, rien n’est conservé, sinon que le bot y a souhaité la bienvenue.',
    ofServer: ({ settings, schedules, articles, reports, corrections }) => [
      `Réglages : ${settings ? 'modifiés' : 'comme au début'}`,
      `Programmes avec leur historique : ${schedules}`,
      `Articles ajoutés : ${articles}`,
      `Signalements des lecteurs : ${reports} · corrections : ${corrections}`,
      'Trente jours après le retrait du bot du serveur, tout cela est effacé.',
    ],
    howToGoOn: 'Recevez-le avec /confidentialité exporter, effacez-le avec /confidentialité effacer.',
    onlyManagers: 'Ce qui est conservé au sujet du serveur est pour celles et ceux qui le gèrent.',
    onlyInServers: 'Il n’y a pas de serveur ici. Utilisez la commande dans le serveur voulu.',
    exported: 'Voici tout ce qui est conservé. Vous seul voyez ce message.',
    sureOfPerson:
      'Vos signalements seront effacés, ainsi que le numéro de votre compte partout où il figure : personne ne sera plus averti quand un de vos programmes est mis en pause. Ce que les serveurs ont corrigé leur reste.',
    sureOfServer:
      'Les réglages, les programmes avec leur historique, les articles, les signalements et les corrections de ce serveur seront effacés. C’est irréversible.',
    delete: 'Effacer définitivement',
    keep: 'Garder',
    deletedOfPerson: 'Effacé. À votre sujet, plus rien n’est conservé.',
    deletedOfServer: 'Effacé. Au sujet de ce serveur, plus rien n’est conservé.',
    kept: 'Rien n’a été effacé.',
  },
};
