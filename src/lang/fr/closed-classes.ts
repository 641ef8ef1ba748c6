import type { Determiner, Pronoun } from '../../nlp/language-pack.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

const masculine = { gender: 'masculine', number: 'singular' } as const;
const feminine = { gender: 'feminine', number: 'singular' } as const;
const singular = { number: 'singular' } as const;
const plural = { number: 'plural' } as const;

/** Articles and other words that open a noun phrase. */
export const determiners: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['le', { sort: 'definite', ...masculine }],
  ['la', { sort: 'definite', ...feminine }],
  ["l'", { sort: 'definite', ...singular }],
  ['les', { sort: 'definite', ...plural }],
  ['un', { sort: 'indefinite', ...masculine }],
  ['une', { sort: 'indefinite', ...feminine }],
  ['ce', { sort: 'demonstrative', ...masculine }],
  ['cet', { sort: 'demonstrative', ...masculine }],
  ['cette', { sort: 'demonstrative', ...feminine }],
  ['ces', { sort: 'demonstrative', ...plural }],
  ...['son', 'mon', 'ton', 'notre', 'votre', 'leur'].map((word): [string, Determiner] => [
    word,
    { sort: 'possessive', ...singular },
  ]),
  ...['sa', 'ma', 'ta'].map((word): [string, Determiner] => [word, { sort: 'possessive', ...feminine }]),
  ...['ses', 'mes', 'tes', 'nos', 'vos', 'leurs'].map((word): [string, Determiner] => [
    word,
    { sort: 'possessive', ...plural },
  ]),
  ...[
    'des',
    'plusieurs',
    'certains',
    'certaines',
    'quelques',
    'divers',
    'diverses',
    'beaucoup',
    'nombre',
  ].map((word): [string, Determiner] => [word, { sort: 'indefinite', ...plural }]),
  ...['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'].map(
    (word): [string, Determiner] => [word, { sort: 'indefinite', ...plural }],
  ),
  ['chaque', { sort: 'indefinite', ...singular }],
  ['aucun', { sort: 'indefinite', ...masculine }],
  ['aucune', { sort: 'indefinite', ...feminine }],
]);

/** Pronouns of the third person that can name a speaker. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['il', masculine],
  ['elle', feminine],
  ['ils', plural],
  ['elles', { gender: 'feminine', number: 'plural' }],
  ['lui', masculine],
  ['eux', plural],
  ['celui-ci', { ...masculine, isNear: true }],
  ['celle-ci', { ...feminine, isNear: true }],
  ['ceux-ci', { ...plural, isNear: true }],
  ['celles-ci', { gender: 'feminine', ...plural, isNear: true }],
  ['lui-même', masculine],
  ['elle-même', feminine],
]);

/** Words for several that stand with a noun or for it: a verb in the plural can follow them. */
export const severalPronouns = set(
  'certains certaines plusieurs beaucoup deux trois quatre cinq six sept huit neuf dix tous toutes',
);

/** Words that stand alone for persons whom the text does not name. */
export const indefinites: ReadonlySet<string> = new Set(
  `d'autres,autres,les autres,autre,uns,les uns,un,une,tous,toutes,celui,celle,ceux,celles,chacun,chacune,quelques-uns,
   quelques-unes,plupart,beaucoup,nombreux,nombreuses,aucun,aucune,certains,certaines,d'aucuns,personne,tout le monde`
    .split(',')
    .map((words) => words.trim()),
);
/** Subject pronouns of any person. */
export const subjectPronouns = set("il elle ils elles on je j' nous vous tu ça cela ce");
/** Pronouns between subject and verb. */
export const objectClitics = set("ne n' se s' me m' te t' lui leur nous vous le la les l' y en");
/** Inverted subject pronouns, as the cut leaves them. */
export const invertedPronouns = set(
  '-t-il -t-elle -t-on -t-ils -t-elles t-il t-elle t-on t-ils t-elles -il -elle -on -ils -elles -je -nous',
);

export const havingForms = set(
  'a ont avait avaient aura auront aurait auraient eut eurent ait aient ai avons avez ayant avoir',
);
export const beingForms = set(
  'est sont était étaient sera seront serait seraient fut furent soit soient suis sommes êtes étant être',
);
/** Frequent finite verbs besides the reporting verbs: they show where a clause has its verb. */
export const frequentFinites = set(
  `a ont avait avaient aura auront aurait auraient eut est sont était étaient sera seront serait seraient fut furent
   va vont allait allaient peut peuvent pouvait pouvaient pourra pourrait pourraient doit doivent devait devaient devra
   devrait devraient veut veulent voulait fait font faisait faisaient fit met mettent prend prennent vient viennent
   sait savent voit voient reste restent reçoit reçoivent tient tiennent dévoile quitte semble semblent devient
   deviennent permet permettent existe existent faut fallait faudra faudrait vaut commence concerne représente montre
   constitue compte comptent possède perd gagne arrive arrivent meurt meurent porte portent ouvre bat battent
   dispose disposent laisse parle travaille reprend provoque touche entraîne prévoit intervient soit soient aient
   ait puisse puissent fasse fassent aille aillent doive doivent`,
);
/** Adverbs that may stand inside a verb group, besides words in -ment. */
export const adverbs = set(
  `également aussi ainsi ensuite encore déjà toujours notamment enfin puis alors bien pas plus jamais guère point même
   souvent parfois tout d'ailleurs néanmoins cependant pourtant toutefois donc hier aujourd'hui depuis surtout vite peu
   mieux autant non quand quant ailleurs d'abord d'emblée aussitôt soudain tantôt immédiatement longtemps ici là
   maintenant après avant juste presque quasi volontiers beaucoup trop fort assez plutôt tard tôt lui-même elle-même eux-mêmes elles-mêmes`,
);
/** Fixed phrases that do as adverbs in a verb group. */
export const adverbialPhrases: readonly (readonly string[])[] = `
  au contraire, au demeurant, au début, au départ, au final, au passage, au préalable, au téléphone, avec
  fermeté, avec force, avec humour, avec insistance, avec ironie, avec prudence, avec émotion, bien entendu,
  bien sûr, d' abord, d' ailleurs, d' autre part, d' emblée, d' une même voix, d' une seule voix, dans la
  foulée, dans la journée, dans la matinée, dans la nuit, dans la soirée, dans le même temps, dans un premier
  temps, dans un second temps, dans un souffle, dans un sourire, de concert, de fait, de leur côté, de même, de
  nouveau, de plus, de son côté, de surcroît, de vive voix, depuis lors, du bout des lèvres, du coup, du reste,
  dès lors, elle aussi, elle même, elles mêmes, en aparté, en chœur, en conclusion, en conséquence, en
  coulisses, en direct, en définitive, en effet, en fin de compte, en guise de conclusion, en interne, en
  introduction, en larmes, en outre, en personne, en privé, en préambule, en public, en retour, en revanche, en
  riant, en réaction, en réponse, en résumé, en somme, en souriant, en substance, en vain, entre autres, eux
  aussi, eux même, eux mêmes, face caméra, face à la presse, haut et fort, lui aussi, lui même, malgré tout, mot
  pour mot, noir sur blanc, non sans humour, non sans ironie, par ailleurs, par avance, par conséquent, par
  exemple, par la suite, par téléphone, par écrit, pour autant, pour conclure, pour finir, pour l' heure, pour
  l' instant, pour la première fois, pour le moment, pour leur part, pour sa part, quant à elle, quant à elles,
  quant à eux, quant à lui, sans ambages, sans ambiguïté, sans ciller, sans détour, sans détours, sans
  hésitation, sans hésiter, sans ménagement, sans relâche, sans rire, sans sourciller, sans surprise, sans
  équivoque, sous couvert d' anonymat, sous serment, sur ce point, séance tenante, tour à tour, tout d' abord,
  tout de go, tout de même, tout à l' heure, tout à la fois, un temps, une fois de plus, une fois encore, une
  nouvelle fois, cette fois, cette fois-ci, à ce propos, à ce stade, à ce sujet, à ce titre, à cet égard, à cette occasion, à chaque fois,
  à chaud, à de nombreuses reprises, à demi-mot, à haute voix, à huis clos, à juste titre, à l' antenne, à l'
  avance, à l' envi, à l' inverse, à l' unanimité, à l' unisson, à l' époque, à la barre, à la cantonade, à leur
  tour, à maintes reprises, à mi-voix, à mots couverts, à nouveau, à plusieurs reprises, à qui veut l' entendre,
  à raison, à son tour, à tort, à tort ou à raison, à voix basse, à voix haute`
  .split(',')
  .map((phrase) => phrase.trim().split(/\s+/u));
/** Prepositions: what follows them is no subject. */
export const prepositions = set(
  `à au aux de du d' dans en sur sous par pour avec sans chez vers depuis pendant durant lors après avant devant derrière
   entre contre selon malgré dès jusqu'à jusque jusqu' parmi outre via face suite concernant hormis sauf voire près loin
   auprès afin grâce afin faute début fin à mi-`,
);
/** Words that open a subordinate or coordinate clause. */
export const clauseOpeners = set(
  `que qu' si s' lorsque lorsqu' quand comme car mais où dont tandis alors puisque puisqu' quoique bien parce qui quoi or
   lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles`,
);
/** Adverbials of time that stand without a preposition. */
export const timeWords = set(
  `hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi après-midi récemment
   auparavant ensuite puis enfin ainsi aussi également toutefois cependant néanmoins pourtant alors désormais
   actuellement précédemment parallèlement finalement ultérieurement là-dessus entre-temps`,
);
export const months = set(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
);
