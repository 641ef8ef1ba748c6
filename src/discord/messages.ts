import type { Locale } from '../model/language.ts';

/** What Discord users read besides the answers themselves, in one language. Plain text: whoever shows it escapes it. */
export interface Messages {
  /** Of a quote whose words are underlined within the passage. */
  readonly underlined: string;
  /** Who speaks in a passage where no one quote answers; `names` come marked up. */
  readonly quotedHere: (names: string) => string;
  /** Marks the paragraph that was asked for among its neighbours. */
  readonly passageAskedFor: string;
  /** When no more paragraphs fit into one message. */
  readonly noMoreRoom: string;
  readonly button: {
    readonly previous: string;
    readonly next: string;
    readonly position: (shown: string, of: number) => string;
    readonly show: string;
    readonly context: string;
    readonly oneMoreBefore: string;
    readonly oneMoreAfter: string;
    readonly back: string;
    readonly again: string;
  };
  /** A button of an earlier version that says what was asked. */
  readonly olderButton: string;
  /** A button whose message no longer says what was asked. */
  readonly lostButton: string;
  readonly unknownCommand: string;
  /** More people ask than can be answered. */
  readonly busy: string;
  /** A fault of the bot; `id` is in the log too. */
  readonly fault: (id: string) => string;
}

/** The texts of this room by locale. */
export const messages: Readonly<Record<Locale, Messages>> = {
  en: {
    underlined: 'underlined',
    quotedHere: (names) => `quoted here: ${names}`,
    passageAskedFor: 'the passage asked for',
    noMoreRoom:
      'No more fits into one message. Ask for the context of the first or last passage above to read on.',
    button: {
      previous: '◀',
      next: '▶',
      position: (shown, of) => `${shown}/${of}`,
      show: 'Show',
      context: 'Context',
      oneMoreBefore: 'One paragraph more before',
      oneMoreAfter: 'One paragraph more after',
      back: 'Back to the answer',
      again: 'Ask again',
    },
    olderButton: 'This button is from an older version of the bot. The question can be asked again:',
    lostButton: 'This button is from an older version of the bot. Please type the command again.',
    unknownCommand:
      'This command is not known here any more. Discord may still be showing an older list; try again in a minute.',
    busy: 'Very many people are asking at the moment. Please ask again in a few seconds.',
    fault: (id) =>
      `Sorry, something went wrong on our side and it has been noted as ${id}. Please try again; if it happens again, tell whoever runs this bot that number.`,
  },
  fr: {
    underlined: 'soulignés',
    quotedHere: (names) => `cités ici : ${names}`,
    passageAskedFor: 'le passage demandé',
    noMoreRoom:
      'Il n’y a plus de place dans un seul message. Pour lire plus loin, demandez le contexte du premier ou du dernier passage ci-dessus.',
    button: {
      previous: '◀',
      next: '▶',
      position: (shown, of) => `${shown}/${of}`,
      show: 'Afficher',
      context: 'Contexte',
      oneMoreBefore: 'Un paragraphe de plus avant',
      oneMoreAfter: 'Un paragraphe de plus après',
      back: 'Retour à la réponse',
      again: 'Redemander',
    },
    olderButton: 'Ce bouton vient d’une version antérieure du bot. La question peut être posée à nouveau :',
    lostButton:
      'Ce bouton vient d’une version antérieure du bot. Tapez à nouveau la commande, s’il vous plaît.',
    unknownCommand:
      'Cette commande n’est plus connue ici. Discord affiche peut-être encore une ancienne liste ; réessayez dans une minute.',
    busy: 'Beaucoup de monde pose des questions en ce moment. Reposez la vôtre dans quelques secondes, s’il vous plaît.',
    fault: (id) =>
      `Désolé, une erreur s’est produite de notre côté ; elle est notée sous le numéro ${id}. Réessayez, et si elle se répète, donnez ce numéro à la personne qui gère ce bot.`,
  },
};
