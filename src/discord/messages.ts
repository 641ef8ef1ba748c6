import type { Locale } from '../model/language.ts';

/** What Discord users read besides the answers themselves, in one language. Plain text: whoever shows it escapes it. */
export interface Messages {
  /** Of a quote whose words are underlined within the passage. */
  readonly underlined: string;
  /** Who speaks in a passage where no one quote answers; `names` come marked up. */
  readonly quotedHere: (names: string) => string;
  /** Marks the paragraph that was asked for among its neighbours. */
  readonly passageAskedFor: string;
  /** Before the paragraphs that follow in an article. */
  readonly furtherOn: string;
  /** When no more paragraphs fit into one message. */
  readonly noMoreRoom: string;
  /** Which of several messages this is. */
  readonly messageOf: (shown: number, of: number) => string;
  /** What struck out and underlined words mean. */
  readonly legend: Readonly<Record<'delete' | 'insert', string>>;
  readonly button: {
    readonly previous: string;
    readonly next: string;
    readonly position: (shown: string, of: number) => string;
    readonly show: string;
    readonly context: string;
    readonly oneMoreBefore: string;
    readonly oneMoreAfter: string;
    /** On to the paragraphs before the first one shown, and after the last. */
    readonly earlier: string;
    readonly later: string;
    /** Of a passage that is shown in parts. */
    readonly part: (shown: number, of: number) => string;
    readonly back: string;
    readonly again: string;
    readonly share: string;
    readonly report: string;
    readonly shared: string;
  };
  /** Names of the commands in the menu of a message. */
  readonly menu: { readonly whoSaid: string; readonly check: string };
  /** Under a shared answer; `who` comes marked up. */
  readonly sharedBy: (who: string) => string;
  /** Why an answer cannot be posted to the channel. */
  readonly mayNotShare: {
    readonly person: string;
    readonly bot: string;
    /** Where the person has installed the bot for themselves, and not the server. */
    readonly ownApp: string;
  };
  /** A message that has no words to look up. */
  readonly noWords: string;
  readonly help: {
    /** Name and description of the command. */
    readonly name: string;
    readonly description: string;
    readonly option: { readonly name: string; readonly description: string };
    readonly intro: string;
    /** Of an option that must be given. */
    readonly required: string;
    readonly tryIt: string;
    readonly menus: (whoSaid: string, check: string) => string;
    readonly chat: string;
  };
  /** The first words to somebody who manages a server. */
  readonly welcome: {
    readonly intro: string;
    readonly next: string;
    /** @param help the name of the command that says more. */
    readonly once: (help: string) => string;
  };
  /** To a message that names the bot and says nothing. */
  readonly emptyMention: string;
  /** Under a message that asks in public, in a server whose answers are private. */
  readonly privateHere: string;
  /** To somebody who asks too fast. */
  readonly tooFast: (seconds: number) => string;
  /** A button of an earlier version that says what was asked. */
  readonly olderButton: string;
  /** A button whose message no longer says what was asked. */
  readonly lostButton: string;
  readonly unknownCommand: string;
  /** A button or form of those who manage the server. */
  readonly notAllowed: string;
  /** More people ask than can be answered. */
  readonly busy: string;
  readonly formTooLate: string;
  /** A fault of the bot; `id` is in the log too. */
  readonly fault: (id: string) => string;
}

/** The texts of this room by locale. */
export const messages: Readonly<Record<Locale, Messages>> = {
  en: {
    underlined: 'underlined',
    quotedHere: (names) => `quoted here: ${names}`,
    passageAskedFor: 'the passage asked for',
    furtherOn: 'Further on:',
    noMoreRoom: 'No more fits into one message; the buttons lead on.',
    messageOf: (shown, of) => `message ${shown} of ${of}`,
    legend: {
      delete: 'struck out: only in the article',
      insert: 'underlined: only in the quote',
    },
    button: {
      previous: '◀',
      next: '▶',
      position: (shown, of) => `${shown}/${of}`,
      show: 'Show',
      context: 'Context',
      oneMoreBefore: 'One paragraph more before',
      oneMoreAfter: 'One paragraph more after',
      earlier: 'Read what comes before',
      later: 'Read on',
      part: (shown, of) => `part ${shown}/${of}`,
      back: 'Back to the answer',
      again: 'Ask again',
      share: 'Share',
      report: 'Report…',
      shared: 'Shared',
    },
    menu: { whoSaid: 'Who said this?', check: 'Check this quote' },
    sharedBy: (who) => `shared by ${who}`,
    mayNotShare: {
      person: 'You may not post in this channel, so the answer stays with you. It can be shared elsewhere.',
      bot: 'I may not post in this channel, so the answer stays with you. Whoever manages the server can let me.',
      ownApp:
        'This server does not let apps that people bring along post for everyone, so the answer stays with you. A server that has added the bot itself does.',
    },
    noWords: 'There are no words in that message that could be looked up.',
    help: {
      name: 'help',
      description: 'What Verbatim can do, with examples to click',
      option: { name: 'command', description: 'Only this command, with all its options' },
      required: 'required',
      intro:
        '**Verbatim** answers questions about articles in the articles’ own words: who said it, in what context, and whether that is what they really said.',
      tryIt: 'Try it',
      menus: (whoSaid, check) =>
        `On any message: right-click (or hold), then **Apps**, then **${whoSaid}** or **${check}**. Only you see the answer.`,
      chat: 'Or mention the bot with a question, or write to it directly: “What does Kortunov think of Ukraine?”, then “and about China?”.',
    },
    welcome: {
      intro:
        '**Thank you for bringing Verbatim here.** It answers questions about articles in the articles’ own words. Try it; only you see what these buttons show:',
      next: 'For this server you can, and members cannot unless you let them:',
      once: (help) => `Only you see this, and only once. /${help} shows everything.`,
    },
    emptyMention:
      'Ask me a question in plain words, such as “What does Kortunov think of Ukraine?”, or see /help.',
    privateHere: 'In this server answers are for whoever asks. Only you see what the button shows.',
    tooFast: (seconds) =>
      `You are asking faster than I can answer well. Give me ${seconds === 1 ? 'a second' : `${seconds} seconds`}, and ask again.`,
    olderButton: 'This button is from an older version of the bot. The question can be asked again:',
    lostButton: 'This button is from an older version of the bot. Please type the command again.',
    unknownCommand:
      'This command is not known here any more. Discord may still be showing an older list; try again in a minute.',
    notAllowed:
      'This is for those who manage the server. If the server lets you use the command, please type it again.',
    formTooLate: 'The form took too long to open. Please try once more.',
    busy: 'Very many people are asking at the moment. Please ask again in a few seconds.',
    fault: (id) =>
      `Sorry, something went wrong on our side and it has been noted as ${id}. Please try again; if it happens again, tell whoever runs this bot that number.`,
  },
  fr: {
    underlined: 'soulignés',
    quotedHere: (names) => `cités ici : ${names}`,
    passageAskedFor: 'le passage demandé',
    furtherOn: 'La suite :',
    noMoreRoom: 'Il n’y a plus de place dans ce message ; les boutons mènent plus loin.',
    messageOf: (shown, of) => `message ${shown} sur ${of}`,
    legend: {
      delete: 'barré : seulement dans l’article',
      insert: 'souligné : seulement dans la citation',
    },
    button: {
      previous: '◀',
      next: '▶',
      position: (shown, of) => `${shown}/${of}`,
      show: 'Afficher',
      context: 'Contexte',
      oneMoreBefore: 'Un paragraphe de plus avant',
      oneMoreAfter: 'Un paragraphe de plus après',
      earlier: 'Lire ce qui précède',
      later: 'Lire la suite',
      part: (shown, of) => `partie ${shown}/${of}`,
      back: 'Retour à la réponse',
      again: 'Redemander',
      share: 'Partager',
      report: 'Signaler…',
      shared: 'Partagé',
    },
    menu: { whoSaid: 'Qui a dit ça ?', check: 'Vérifier la citation' },
    sharedBy: (who) => `partagé par ${who}`,
    mayNotShare: {
      person:
        'Vous n’avez pas le droit d’écrire dans ce salon ; la réponse reste donc pour vous. Vous pouvez la partager ailleurs.',
      bot: 'Je n’ai pas le droit d’écrire dans ce salon ; la réponse reste donc pour vous. Les personnes qui gèrent le serveur peuvent me l’accorder.',
      ownApp:
        'Ce serveur ne laisse pas les applications que chacun apporte écrire pour tous ; la réponse reste donc pour vous. Un serveur qui a ajouté le bot lui-même le permet.',
    },
    noWords: 'Ce message ne contient aucun mot à chercher.',
    help: {
      name: 'aide',
      description: 'Ce que Verbatim sait faire, avec des exemples à cliquer',
      option: { name: 'commande', description: 'Seulement cette commande, avec toutes ses options' },
      required: 'obligatoire',
      intro:
        '**Verbatim** répond aux questions sur des articles par les mots mêmes des articles : qui l’a dit, dans quel contexte, et si c’est bien ce qui a été dit.',
      tryIt: 'Essayer',
      menus: (whoSaid, check) =>
        `Sur tout message : clic droit (ou appui long), puis **Applications**, puis **${whoSaid}** ou **${check}**. Vous seul voyez la réponse.`,
      chat: 'Ou mentionnez le bot avec une question, ou écrivez-lui en privé : « Que pense Kortunov de l’Ukraine ? », puis « et sur la Chine ? ».',
    },
    welcome: {
      intro:
        '**Merci d’avoir invité Verbatim ici.** Il répond aux questions sur des articles par les mots mêmes des articles. Essayez ; vous seul voyez ce que montrent ces boutons :',
      next: 'Pour ce serveur, vous pouvez (et les membres seulement si vous le permettez) :',
      once: (help) => `Vous seul voyez ceci, et une seule fois. /${help} montre tout.`,
    },
    emptyMention:
      'Posez-moi une question en toutes lettres, comme « Que pense Kortunov de l’Ukraine ? », ou voyez /aide.',
    privateHere:
      'Sur ce serveur, les réponses sont pour qui demande. Vous seul voyez ce que montre le bouton.',
    tooFast: (seconds) =>
      `Vous demandez plus vite que je ne peux bien répondre. Laissez-moi ${seconds === 1 ? 'une seconde' : `${seconds} secondes`}, puis redemandez.`,
    olderButton: 'Ce bouton vient d’une version antérieure du bot. La question peut être posée à nouveau :',
    lostButton:
      'Ce bouton vient d’une version antérieure du bot. Tapez à nouveau la commande, s’il vous plaît.',
    unknownCommand:
      'Cette commande n’est plus connue ici. Discord affiche peut-être encore une ancienne liste ; réessayez dans une minute.',
    notAllowed:
      'Ceci est réservé à qui gère le serveur. Si le serveur vous permet la commande, tapez-la à nouveau, s’il vous plaît.',
    formTooLate: 'Le formulaire a mis trop de temps à s’ouvrir. Réessayez, s’il vous plaît.',
    busy: 'Beaucoup de monde pose des questions en ce moment. Reposez la vôtre dans quelques secondes, s’il vous plaît.',
    fault: (id) =>
      `Désolé, une erreur s’est produite de notre côté ; elle est notée sous le numéro ${id}. Réessayez, et si elle se répète, donnez ce numéro à la personne qui gère ce bot.`,
  },
};
