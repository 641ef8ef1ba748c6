import type { Problem } from '../../model/answer.ts';
import type { Phrases } from './phrases.ts';

const languageNames = new Intl.DisplayNames('fr', { type: 'language' });

export const french: Phrases = {
  kind: { direct: 'propos directs', mixed: 'propos cités en partie', indirect: 'propos rapportés' },
  certainty: { explicit: 'nommé dans le texte', inferred: 'locuteur déduit du contexte' },
  match: { exact: 'mots exacts', altered: 'mots différents', approximate: 'à ce sujet' },
  speakerNotEstablished: 'locuteur non établi',
  inTheArticlesWords: "les mots de l'article, aucun locuteur établi",
  nothingFound: 'Rien à ce sujet dans les articles.',
  tryInstead: 'À essayer :',
  alsoFound: 'Également trouvé :',
  descriptiveTitle: 'titre descriptif',
  articleIn: (language) => `article en ${languageNames.of(language) ?? language}`,
  problem: describeProblem,
};

function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case 'empty-text':
      return 'Il n’y a rien à chercher : donnez quelques mots d’une citation ou une question.';
    case 'text-too-long':
      return `Ce texte a ${problem.length.toLocaleString('fr')} caractères ; ${problem.maximum.toLocaleString('fr')} au plus peuvent être cherchés. Donnez la phrase qui compte.`;
    case 'no-articles':
      return 'Il n’y a pas encore d’article, donc rien à citer.';
    case 'unknown-article': {
      const known = problem.known.map((article) => `${article.value} (${article.label})`).join(', ');
      return `Aucun article ne s’appelle « ${problem.given} ».${known === '' ? '' : ` Il y a : ${known}.`}`;
    }
    case 'unknown-passage':
      return `Aucun passage ne s’appelle « ${problem.given} ». Un identifiant ressemble à kaz22§8 ; quelques mots du passage suffisent aussi.`;
  }
}
