import type { Problem } from '../../model/answer.ts';
import { namesOfLanguages } from './names-of-languages.ts';
import type { Phrases } from './phrases.ts';

const languageNames = namesOfLanguages('fr');

export const french: Phrases = {
  kind: { direct: 'propos directs', mixed: 'propos cités en partie', indirect: 'propos rapportés' },
  certainty: { inferred: 'locuteur déduit du contexte' },
  corrected: 'locuteur corrigé par les administrateurs de ce serveur',
  match: { exact: 'mots exacts', altered: 'mots différents', approximate: 'à ce sujet' },
  verdict: {
    exact: 'exacte',
    altered: 'modifiée',
    'out-of-context': 'hors contexte',
    'not-found': 'introuvable dans les articles',
  },
  effect: {
    negated: 'la phrase nie ces mots :',
    hedged: 'la phrase rend ces mots conditionnels ou incertains :',
    attributed: 'la phrase attribue ces mots à quelqu’un :',
  },
  wordsGiven: 'donné',
  wordsOfTheArticle: 'dans l’article',
  moreUnchecked: (count) =>
    count === 1
      ? 'Une autre citation n’est pas montrée ; vérifiez-la à part.'
      : `${count} autres citations ne sont pas montrées ; vérifiez-les à part.`,
  quotedBy: (name) => `cité par ${name}`,
  inMarks: (words) => (/[«»]/u.test(words) ? `“${words}”` : `«\u202F${words}\u202F»`),
  speakerNotEstablished: 'locuteur non établi',
  inTheArticlesWords: 'les mots de l’article, aucun locuteur établi',
  nothingFound: 'Rien à ce sujet dans les articles.',
  silent: {
    unknown: (name) => `Personne du nom de ${name} n’est cité dans les articles.`,
    silent: (name) => `Rien de ${name} à ce sujet dans les articles.`,
  },
  nearestNames: { unknown: 'Noms les plus proches :', silent: 'Portent ce nom :' },
  otherQuotes: (name) => `Ses autres propos : /citations ${name}`,
  tryInstead: 'À essayer :',
  alsoFound: 'Également trouvé :',
  descriptiveTitle: 'titre descriptif',
  articleIn: (language) => `article en ${languageNames(language)}`,
  followUp:
    /^(?:et|mais|quid|(?:et )?qu[’']en est-il)(?![\p{L}’'])(?: (?:sur|au sujet|à propos|concernant|pour)(?= ))?(?: (?:de|du|des)(?= )| d[’'])? ?(\S.{0,200})$/iu,
  title: /^(?:mm?|mme|mmes|mlle|dr|pr|monsieur|madame|mademoiselle|docteur|professeur)(?:\.\s*|\s+)/iu,
  speechQuestion: {
    who: /^qui (?:donc )?(?:(?:a|aurait|avait) (?:bien |vraiment )?(?:dit|déclaré|affirmé|écrit|prétendu|assuré)|dit|affirme|prétend|déclare)(?: que(?= )| qu['’]| ?:)? ?(?<words>.+)$/iu,
    whether:
      /^(?:est-ce qu(?:e |['’]))?(?<speaker>.{2,80}?) (?:n['’])?(?:a|aurait|avait)(?:-t-(?:il|elle|on))?(?: (?:pas|jamais|vraiment|bien|réellement|déjà|donc|vraiment))* (?:dit|déclaré|affirmé|écrit|prétendu|assuré)(?: que(?= )| qu['’]| ?:) ?(?<words>.+)$/iu,
    what: [
      /^qu(?:['’]a(?:vait|urait)?|e)(?: vraiment| donc| bien)? (?:dit|pensent|pense|déclare|affirme|déclaré|affirmé|pensé|disent|pensait|disait|raconte)(?: vraiment| donc| exactement)? (?<rest>.+)$/iu,
      /^qu['’]est-ce qu(?:e |['’])(?<speaker>.{2,80}?) (?:en )?(?:a |avait )?(?:vraiment |bien )?(?:dit|pensent|pense|déclare|affirme|déclaré|affirmé|pensé|disent|pensait|disait)(?: (?<topic>.+))?$/iu,
      /^que? (?<speaker>.{2,80}?) (?:dit|pense|a dit|a-t-(?:il|elle) dit|dit-(?:il|elle)|pense-t-(?:il|elle))(?: (?<topic>.+))?$/iu,
    ],
    about:
      /^(?:(?:à propos|au sujet) (?:de |du |des |d['’])|sur |de |du |des |d['’]|concernant |quant (?:à |au |aux ))\s*/iu,
  },
  page: {
    position: (page, of) => `Page ${page} sur ${of}`,
    previous: 'Page précédente',
    next: 'Page suivante',
  },
  problem: describeProblem,
};

function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case 'empty-text':
      return 'Il n’y a rien à chercher : donnez quelques mots d’une citation ou une question.';
    case 'text-too-long':
      return `Ce texte a ${problem.length.toLocaleString('fr')} caractères ; ${problem.maximum.toLocaleString('fr')} au plus peuvent être cherchés. Donnez la phrase qui compte.`;
    case 'no-articles':
      return 'Il n’y a pas encore d’article, donc rien à citer.';
    case 'unknown-article': {
      const known = problem.known.map((article) => `${article.value} (${article.label})`).join(', ');
      return `Aucun article ne s’appelle « ${problem.given} ».${known === '' ? '' : ` Il y a : ${known}.`}`;
    }
    case 'unknown-passage':
      return `Aucun passage ne s’appelle « ${problem.given} ». Un identifiant ressemble à kaz22§8 ; quelques mots du passage suffisent aussi.`;
  }
}
