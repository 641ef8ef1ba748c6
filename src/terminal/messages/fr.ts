import type { TerminalMessages } from './terminal-messages.ts';

const plural = new Intl.PluralRules('fr');

export const french: TerminalMessages = {
  chatCommands: { help: ['aide', '?'], quit: ['quitter', 'q'], locale: ['langue'] },
  articlesLoaded: (count) =>
    `Verbatim : ${count.toLocaleString('fr')} ${plural.select(count) === 'one' ? 'article chargé' : 'articles chargés'}. Les réponses sont les mots mêmes des articles.`,
  noArticles: 'Verbatim : pas encore d’article.',
  howToAsk: 'Posez une question en toutes lettres, ou retrouvez une citation :',
  howToHelpAndQuit: '/aide montre toutes les commandes · /langue en : English · Ctrl-D pour quitter',
  howToConnect: 'Sur Discord : donnez DISCORD_TOKEN dans .env et relancez.',
  help: {
    plainText:
      'Un texte sans barre oblique est une question. La touche Tab complète les commandes et propose des citations.',
    example: 'Exemple :',
    help: 'Montrer cette aide ; avec une commande, la sienne seulement.',
    locale: 'Changer de langue : en ou fr.',
    quit: 'Quitter (ou Ctrl-D).',
    ask: [
      'Une commande, une réponse :',
      '  npm run -s ask -- <commande> <texte> [--option valeur] [--json] [--locale en|fr]',
      'Code de sortie : 0 trouvé, 1 rien trouvé, 2 mauvais usage.',
    ],
  },
  quotedHere: (names) => `cités ici : ${names}`,
  passageAskedFor: 'le passage demandé',
  localeChanged: 'Désormais en français.',
  localeChoice: 'La langue est en ou fr : /langue en',
  fault: 'Quelque chose s’est mal passé ici et a été consigné. Essayez avec d’autres mots.',
  mustBe: (option, choices) => `${option} doit être l’un de : ${choices}`,
  form: {
    howTo: 'Une ligne vide laisse un champ tel quel ; /annuler abandonne.',
    optional: 'facultatif',
    endWithDot: 'Plusieurs lignes ; une ligne d’un seul point les termine.',
    path: 'Le chemin d’un fichier.',
    needed: 'Ce champ est nécessaire.',
    noSuchFile: 'Ce fichier n’existe pas.',
    noSuchChoice: 'Tapez le numéro de l’un de ces choix :',
    wrongLength: (minimum, maximum) => `Il faut de ${minimum} à ${maximum} caractères.`,
    cancel: ['annuler', 'cancel'],
    cancelled: 'Abandonné ; rien n’a changé.',
  },
  usage: {
    noCommand: (known) => `Quelle commande ? Il y a : ${known}.`,
    chatOnly: (given) =>
      `« ${given} » change quelque chose, et une commande ici donne seulement une réponse. Ouvrez la conversation avec npm start et tapez-y /${given}.`,
    unknownCommand: (given, nearest, known) =>
      nearest === undefined
        ? `Il n’y a pas de commande « ${given} ». Il y a : ${known}.`
        : `Il n’y a pas de commande « ${given} ». Vouliez-vous dire ${nearest} ?`,
    unknownOption: (given, command, known) =>
      `${command} n’a pas d’option « ${given} ». ${known === '' ? 'Elle n’en a pas.' : `Elle a : ${known}.`}`,
    unexpectedWords: (given, command) =>
      `${command} ne sait à quoi rattacher « ${given} » : mettez les mots d’une option entre guillemets droits.`,
    missingOption: (option, command, example) => `${command} demande « ${option} ». Par exemple : ${example}`,
    missingValue: (given) => `L’option « ${given} » demande une valeur.`,
    repeatedOption: (option) => `L’option « ${option} » est donnée deux fois ; une suffit.`,
    notANumber: (option, given, minimum, maximum) =>
      `« ${option} » prend un nombre entier de ${minimum} à ${maximum}, et non « ${given} ».`,
    unknownLocale: (given) => `La langue est en ou fr, et non « ${given} ».`,
  },
};
