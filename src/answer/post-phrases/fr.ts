import type { PostPhrases } from './phrases.ts';

const reasons = {
  administrator: 'à la demande d’un administrateur',
  forbidden: 'parce que je n’ai plus le droit d’y publier',
  'unknown-channel': 'parce que le salon n’existe plus',
  rejected: 'parce que Discord n’accepte pas le message',
} as const;

export const french: PostPhrases = {
  heading: {
    newest: 'Nouveaux articles',
    article: 'Résumé',
    quote: 'Citation du jour',
    prompt: 'À débattre',
  },
  question: (question, speaker) => {
    const who = speaker ?? 'l’auteur';
    switch (question) {
      case 'agreement':
        return `Partagez-vous l’avis de la personne citée, ${who} ? Pourquoi ?`;
      case 'evidence':
        return 'Qu’est-ce qui montrerait que c’est vrai, ou faux ?';
      case 'other-side':
        return 'Qui dirait le contraire, et avec quelles raisons ?';
      case 'omission':
        return 'Que laisse de côté ce passage ?';
      case 'consequence':
        return `Si ${who} a raison, que faut-il en conclure ?`;
    }
  },
  empty: {
    newest: 'Aucun nouvel article depuis le dernier message.',
    article: 'L’article de ce programme n’est plus dans le corpus.',
    quote: 'Les articles ne contiennent aucune citation à publier.',
    prompt: 'Les articles ne contiennent aucun passage à débattre.',
  },
  others: (titles) => `Nouveaux aussi : ${titles.join(' · ')}`,
  late: (dueAt, missed) => {
    const due = `Ce message était prévu ${dueAt} et arrive en retard.`;
    if (missed === 0) return due;
    return `${due} ${missed === 1 ? 'Le précédent a été manqué.' : `Les ${missed} précédents ont été manqués.`}`;
  },
  paused: (scheduleId, channel, reason) =>
    `J’ai mis en pause le programme ${scheduleId} pour ${channel} ${reasons[reason]}. Rien n’est perdu : corrigez cela, puis reprenez-le avec /programmer reprendre.`,
  runState: {
    due: 'prévu',
    publishing: 'publié, en cours de diffusion',
    posted: 'publié',
    empty: 'rien à publier',
    missed: 'manqué',
    refused: 'refusé par Discord',
    uncertain: 'peut-être publié',
  },
};
