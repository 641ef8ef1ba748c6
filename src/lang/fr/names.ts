import type { Agreement, NameGrammar } from '../../nlp/language-pack.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  frequentFinites,
  months,
  prepositions,
  pronouns,
  subjectPronouns,
  timeWords,
} from './closed-classes.ts';
import { plainFinites } from './lexicon/frequent-verbs.ts';
import { givenNames } from './lexicon/given-names.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { verbForms } from './lexicon/verb-forms.ts';

const masculine: Agreement = { gender: 'masculine', number: 'singular' };
const feminine: Agreement = { gender: 'feminine', number: 'singular' };

/** How French names those who speak. */
export const frenchNames: NameGrammar = {
  titles: new Map<string, Agreement>([
    ['m', masculine],
    ['monsieur', masculine],
    ['mgr', masculine],
    ['maître', { number: 'singular' }],
    ['me', { number: 'singular' }],
    ['mme', feminine],
    ['madame', feminine],
    ['mlle', feminine],
    ['mademoiselle', feminine],
    ['dr', { number: 'singular' }],
    ['pr', { number: 'singular' }],
    ['sir', masculine],
    ['lord', masculine],
    ['lady', feminine],
  ]),
  particles: new Set(
    "de du d' des la le el al ben bin ibn abou abu van von der den dos da di della del y e ter zu".split(' '),
  ),
  links: new Set("de du d' des à au aux par".split(' ')),
  determiners,
  pronouns,
  givenName: (norm) => givenNames.get(norm) ?? givenNames.get(norm.split('-')[0] ?? norm),
  speakerNoun: (norm) => speakerNouns.get(norm),
  isCommonWord: (norm) =>
    determiners.has(norm) ||
    prepositions.has(norm) ||
    clauseOpeners.has(norm) ||
    adverbs.has(norm) ||
    timeWords.has(norm) ||
    months.has(norm) ||
    subjectPronouns.has(norm) ||
    pronouns.has(norm) ||
    frequentFinites.has(norm) ||
    OPENERS.has(norm) ||
    /.{5}ment$/u.test(norm),
  endsRole: (norm) =>
    /^(?:se|s'|ne|n')$/u.test(norm) ||
    frequentFinites.has(norm) ||
    plainFinites.has(norm) ||
    clauseOpeners.has(norm) ||
    subjectPronouns.has(norm) ||
    (verbForms.get(norm)?.some(({ mood }) => mood === 'finite') ?? false),
  pointers: new Set('dernier dernière derniers dernières'.split(' ')),
};

/** Words that open a sentence and are no names. */
const OPENERS = new Set(
  `et ou ni ne pas tout tous toute toutes cet autre autres même mêmes ainsi voici voilà oui non certes ceux celui celle
   celles ici là comment pourquoi combien quel quelle quels quelles rien personne chacun chacune quelque peu moins plus
   cela ça c' n' l' d' s' j' m' t' y en suivant interrogé interrogée âgé âgée né née arrivé arrivée selon premier première
   deuxième troisième second seconde dernier dernière ancien ancienne autre grand grande petit petite nouveau nouvelle
   jeune jeunes bien mal très trop assez plutôt presque surtout seul seule seuls rappelons notons rappelant`.split(
    /\s+/u,
  ),
);
