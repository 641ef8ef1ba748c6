import type { Locale } from '../../src/model/language.ts';
import type { ReportFault } from '../../src/model/report.ts';

/** What the command replies and asks, in one language. Plain text, nothing escaped. */
export interface Replies {
  readonly report: {
    readonly title: string;
    readonly fault: string;
    readonly faults: Readonly<Record<ReportFault, string>>;
    readonly saidBy: string;
    readonly note: string;
    readonly thanks: string;
    readonly tooManyOpen: string;
    readonly tooManyOfPerson: string;
    readonly gone: string;
    readonly onlyInServers: string;
  };
  readonly words: (words: string) => string;
  readonly noneEstablished: string;
  readonly shownAs: (speaker: string, passage: string) => string;
  readonly reported: (fault: string) => string;
  readonly reallySaidBy: (name: string) => string;
  readonly noted: (note: string) => string;
  readonly wordsGone: string;
  readonly noQuoteHere: string;
  readonly noReports: string;
  readonly reports: (count: number) => string;
  readonly accept: string;
  readonly correct: string;
  readonly dismiss: string;
  readonly accepted: string;
  readonly dismissed: string;
  readonly settledBefore: string;
  readonly changedMeanwhile: string;
  readonly unfit: string;
  readonly form: {
    readonly title: string;
    readonly quote: string;
    readonly speaker: string;
    readonly speakerHint: string;
    readonly notAQuote: string;
    readonly name: string;
    readonly nameHint: string;
  };
  readonly nobodyNamed: string;
  readonly corrected: string;
  readonly noCorrections: string;
  readonly corrections: (count: number) => string;
  readonly isSaidBy: (name: string, passage: string) => string;
  readonly isNoQuote: (passage: string) => string;
  readonly noLongerApplies: string;
  readonly takeBack: string;
  readonly tookBack: string;
  readonly noQuoteIn: (passage: string) => string;
}

/** The replies by locale. */
export const replies: Readonly<Record<Locale, Replies>> = {
  en: {
    report: {
      title: 'What is wrong?',
      fault: 'What is wrong',
      faults: {
        speaker: 'Somebody else said this',
        passage: 'This is not the passage',
        'no-quote': 'This is not a quote',
      },
      saidBy: 'Who said it really, if you know',
      note: 'Anything that helps to see it',
      thanks: 'Thank you. Those who manage this server will see it, with your note and not your name.',
      tooManyOpen:
        'So much is reported already that nobody could read more for now. Please try in a few days.',
      tooManyOfPerson: 'You have reported a lot within the hour, thank you. Please go on a little later.',
      gone: 'The article has changed since this answer. Please ask again, and report what it says then.',
      onlyInServers: 'Reports go to those who manage a server, so they can be made in servers only.',
    },
    words: (words) => `“${words}”`,
    noneEstablished: 'nobody',
    shownAs: (speaker, passage) => `shown as said by ${speaker} · ${passage}`,
    reported: (fault) => `reported: ${fault}`,
    reallySaidBy: (name) => ` · really said by ${name}`,
    noted: (note) => `note: ${note}`,
    wordsGone: 'These words do not stand in the article any more.',
    noQuoteHere: 'No quote was shown here, so there is nothing to correct.',
    noReports: 'Nothing is reported.',
    reports: (count) => (count === 1 ? 'One report is open.' : `${count} reports are open.`),
    accept: 'Accept',
    correct: 'Correct…',
    dismiss: 'Dismiss',
    accepted: 'Corrected. It holds in all answers of this server from now on.',
    dismissed: 'Dismissed.',
    settledBefore: 'Somebody has seen to this report before.',
    changedMeanwhile:
      'The article has changed meanwhile. Please look at the passage and correct it once more.',
    unfit: 'This report does not say what would be right.',
    form: {
      title: 'Correct who speaks',
      quote: 'Which quote',
      speaker: 'Who said it',
      speakerHint: 'The speakers of the article',
      notAQuote: 'Nobody: this is not a quote',
      name: 'Or somebody else',
      nameHint: 'A name here goes before the choice above',
    },
    nobodyNamed: 'Nobody was named. Choose a speaker, type a name, or say that it is no quote.',
    corrected: 'Corrected. It holds in all answers of this server from now on.',
    noCorrections: 'Nothing is corrected in this server.',
    corrections: (count) => (count === 1 ? 'One correction:' : `${count} corrections:`),
    isSaidBy: (name, passage) => `said by ${name} · ${passage}`,
    isNoQuote: (passage) => `not a quote · ${passage}`,
    noLongerApplies: 'No longer applies: the words do not stand in the article any more.',
    takeBack: 'Take back',
    tookBack: 'Taken back.',
    noQuoteIn: (passage) =>
      `There is no quote in “${passage}”. Name a passage that has one, such as kaz22§8.`,
  },
  fr: {
    report: {
      title: 'Qu’est-ce qui ne va pas ?',
      fault: 'Ce qui ne va pas',
      faults: {
        speaker: 'Quelqu’un d’autre l’a dit',
        passage: 'Ce n’est pas le bon passage',
        'no-quote': 'Ce n’est pas une citation',
      },
      saidBy: 'Qui l’a vraiment dit, si vous le savez',
      note: 'Ce qui aide à le voir',
      thanks: 'Merci. Les personnes qui gèrent ce serveur le verront, avec votre note et sans votre nom.',
      tooManyOpen:
        'Tant de choses sont déjà signalées que personne ne pourrait en lire plus. Réessayez dans quelques jours, s’il vous plaît.',
      tooManyOfPerson:
        'Vous avez beaucoup signalé en une heure, merci. Continuez un peu plus tard, s’il vous plaît.',
      gone: 'L’article a changé depuis cette réponse. Redemandez, puis signalez ce qu’elle dit alors.',
      onlyInServers:
        'Les signalements vont à celles et ceux qui gèrent un serveur ; ils ne sont donc possibles que dans un serveur.',
    },
    words: (words) => `« ${words} »`,
    noneEstablished: 'personne',
    shownAs: (speaker, passage) => `attribué à ${speaker} · ${passage}`,
    reported: (fault) => `signalé : ${fault}`,
    reallySaidBy: (name) => ` · dit en fait par ${name}`,
    noted: (note) => `note : ${note}`,
    wordsGone: 'Ces mots ne sont plus dans l’article.',
    noQuoteHere: 'Aucune citation n’était montrée ici ; il n’y a donc rien à corriger.',
    noReports: 'Rien n’est signalé.',
    reports: (count) => (count === 1 ? 'Un signalement est ouvert.' : `${count} signalements sont ouverts.`),
    accept: 'Accepter',
    correct: 'Corriger…',
    dismiss: 'Écarter',
    accepted: 'C’est corrigé, désormais dans toutes les réponses de ce serveur.',
    dismissed: 'Écarté.',
    settledBefore: 'Quelqu’un s’est déjà occupé de ce signalement.',
    changedMeanwhile:
      'L’article a changé entre-temps. Regardez le passage et corrigez-le à nouveau, s’il vous plaît.',
    unfit: 'Ce signalement ne dit pas ce qui serait juste.',
    form: {
      title: 'Corriger qui parle',
      quote: 'Quelle citation',
      speaker: 'Qui l’a dit',
      speakerHint: 'Les personnes citées dans l’article',
      notAQuote: 'Personne : ce n’est pas une citation',
      name: 'Ou quelqu’un d’autre',
      nameHint: 'Un nom ici passe avant le choix ci-dessus',
    },
    nobodyNamed:
      'Personne n’est nommé. Choisissez une personne, tapez un nom, ou dites que ce n’est pas une citation.',
    corrected: 'C’est corrigé, désormais dans toutes les réponses de ce serveur.',
    noCorrections: 'Rien n’est corrigé dans ce serveur.',
    corrections: (count) => (count === 1 ? 'Une correction :' : `${count} corrections :`),
    isSaidBy: (name, passage) => `dit par ${name} · ${passage}`,
    isNoQuote: (passage) => `pas une citation · ${passage}`,
    noLongerApplies: 'Ne s’applique plus : ces mots ne sont plus dans l’article.',
    takeBack: 'Annuler',
    tookBack: 'C’est annulé.',
    noQuoteIn: (passage) =>
      `Il n’y a pas de citation dans « ${passage} ». Nommez un passage qui en a une, comme kaz22§8.`,
  },
};
