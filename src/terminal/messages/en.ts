import type { TerminalMessages } from './terminal-messages.ts';

const plural = new Intl.PluralRules('en');

export const english: TerminalMessages = {
  chatCommands: { help: ['help', '?'], quit: ['quit', 'exit', 'q'], locale: ['locale', 'language'] },
  articlesLoaded: (count) =>
    `Verbatim: ${count.toLocaleString('en')} ${plural.select(count) === 'one' ? 'article' : 'articles'} loaded. Answers are the articles' own words.`,
  noArticles: 'Verbatim: no articles yet.',
  howToAsk: 'Ask a question in plain words, or look a quote up:',
  howToHelpAndQuit: '/help shows every command · /locale fr : français · Ctrl-D leaves',
  howToConnect: 'On Discord: set DISCORD_TOKEN in .env and start again.',
  help: {
    plainText: 'Plain text is a question. The Tab key completes commands and suggests quotes.',
    example: 'Example:',
    help: 'Show this help; with a command, that command alone.',
    locale: 'Change the language: en or fr.',
    quit: 'Leave (or Ctrl-D).',
    ask: [
      'One command, one answer:',
      '  npm run -s ask -- <command> <text> [--option value] [--json] [--locale en|fr]',
      'Exit status: 0 found, 1 nothing found, 2 wrong usage.',
    ],
  },
  quotedHere: (names) => `quoted here: ${names}`,
  passageAskedFor: 'the passage asked for',
  localeChanged: 'From now on in English.',
  localeChoice: 'The language is en or fr: /locale fr',
  fault: 'Something went wrong here and was logged. Please try other words.',
  mustBe: (option, choices) => `${option} must be one of: ${choices}`,
  form: {
    howTo: 'An empty line leaves a field as it is; /cancel gives up.',
    optional: 'optional',
    endWithDot: 'Several lines; a line with a single dot ends them.',
    path: 'The path of a file.',
    needed: 'This one is needed.',
    noSuchFile: 'There is no such file.',
    noSuchChoice: 'Please type the number of one of these:',
    wrongLength: (minimum, maximum) => `That takes ${minimum} to ${maximum} characters.`,
    cancel: ['cancel', 'annuler'],
    cancelled: 'Given up; nothing was changed.',
  },
  usage: {
    noCommand: (known) => `Which command? There are: ${known}.`,
    chatOnly: (given) =>
      `“${given}” changes something, and one command here only gives one answer. Start the chat with npm start and type /${given} there.`,
    unknownCommand: (given, nearest, known) =>
      nearest === undefined
        ? `There is no command “${given}”. There are: ${known}.`
        : `There is no command “${given}”. Did you mean ${nearest}?`,
    unknownOption: (given, command, known) =>
      `${command} has no option “${given}”. ${known === '' ? 'It has none.' : `It has: ${known}.`}`,
    unexpectedWords: (given, command) =>
      `${command} does not know what “${given}” belongs to: put the words of one option between double marks.`,
    missingOption: (option, command, example) => `${command} needs “${option}”. For example: ${example}`,
    missingValue: (given) => `The option “${given}” needs a value.`,
    repeatedOption: (option) => `The option “${option}” is given twice; once is enough.`,
    notANumber: (option, given, minimum, maximum) =>
      `“${option}” takes a whole number from ${minimum} to ${maximum}, not “${given}”.`,
    unknownLocale: (given) => `The language is en or fr, not “${given}”.`,
  },
};
