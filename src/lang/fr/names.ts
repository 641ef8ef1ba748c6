import type { Agreement, Determiner, NameGrammar } from '../../nlp/language-pack.ts';
import type { Unit } from '../../nlp/unit.ts';
import { oncePerWord } from '../../text/once-per-word.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  frequentFinites,
  indefinites,
  months,
  prepositions,
  pronouns,
  subjectPronouns,
  timeWords,
} from './closed-classes.ts';
import { continuesName } from './continued-name.ts';
import { storyStart } from './dateline.ts';
import { complementRole, complementsPerson, deedRole } from './deed-role.ts';
import { frenchDescriptions } from './descriptions.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { givenName, standsForPerson } from './given-name.ts';
import { leavesLabel } from './label-end.ts';
import { isLedBody, isPortfolio } from './led-body.ts';
import { cities } from './lexicon/cities.ts';
import { countries } from './lexicon/countries.ts';
import { demonyms } from './lexicon/demonyms.ts';
import { plainFinites } from './lexicon/frequent-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { namesNetwork } from './names-network.ts';
import { viewHolders } from './possessors.ts';
import { isReached } from './reached.ts';
import { frontedRole, statedRole } from './stated-role.ts';

const masculine: Agreement = { gender: 'masculine', number: 'singular' };
const feminine: Agreement = { gender: 'feminine', number: 'singular' };

/** What titles show, as masculine and feminine. */
const TITLE_ROLES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['me', ['avocat', 'avocate']],
  ['mes', ['avocat', 'avocate']],
  ['maître', ['avocat', 'avocate']],
  ['dr', ['médecin', 'médecin']],
  ['pr', ['professeur', 'professeure']],
  ['mgr', ['évêque', 'évêque']],
]);

const nounOf = oncePerWord((norm) => ({ noun: speakerNouns.get(norm) }));

/** How French names those who speak. */
export const frenchNames: NameGrammar = {
  bodyStart: storyStart,
  titles: new Map<string, Agreement>([
    ['m', masculine],
    ['mr', masculine],
    ['mm', masculine],
    ['monsieur', masculine],
    ['mgr', masculine],
    ['maître', { number: 'singular' }],
    ['me', { number: 'singular' }],
    ['mes', { number: 'singular' }],
    ['mme', feminine],
    ['mmes', feminine],
    ['madame', feminine],
    ['monseigneur', masculine],
    ['mlle', feminine],
    ['mademoiselle', feminine],
    ['dr', { number: 'singular' }],
    ['drs', { number: 'singular' }],
    ['pr', { number: 'singular' }],
    ['prs', { number: 'singular' }],
    ['sir', masculine],
    ['lord', masculine],
    ['lady', feminine],
    ['excellence', { number: 'singular' }],
    ['majesté', { number: 'singular' }],
    ['altesse', { number: 'singular' }],
    ['éminence', masculine],
    ['sainteté', masculine],
    ['honorable', { number: 'singular' }],
  ]),
  particles: new Set(
    "de du d' des la le el al ben bin ibn abou abu van von der den dos da di della del y e ter zu".split(' '),
  ),
  links: new Set("de du d' des à au aux par".split(' ')),
  determiners,
  contractions: new Map<string, Determiner>([
    ['du', { sort: 'definite', ...masculine }],
    ['au', { sort: 'definite', ...masculine }],
    ['aux', { sort: 'definite', number: 'plural' }],
  ]),
  pronouns,
  possessors: viewHolders,
  givenName,
  standsForPerson,
  speakerNoun: (norm) => nounOf(norm).noun,
  isCommonWord: oncePerWord(isCommonWord),
  endsRole: oncePerWord(endsRole),
  isDemonym: (norm) => demonyms.has(norm),
  namesNoPerson: (norm) => placeWords.has(norm),
  calendarNames: months,
  extendsName: (units, at) => continuesName(units, at) || (isBodyAdjective(units, at) ? 1 : 0),
  namesOffice: (units, first, last) => isPortfolio(units, first, last) || isLedBody(units, first, last),
  namesPlace: (norm) => countries.has(norm) || cities.has(norm),
  namesNetwork,
  qualifiesPlace: (norm) => PLACE_ADJECTIVE.test(norm),
  opensPlace: (norm) => norm === 'en' || norm === '(',
  prepositions,
  endsLabel: leavesLabel,
  agentMark: 'par',
  complementizers: new Set(['que', "qu'"]),
  coordinator: 'et',
  selfReferences: new Set("je j' me m' moi mon ma mes moi-même".split(' ')),
  statedRole,
  frontedRole,
  alsoCalled: new Set('dit dite alias surnommé surnommée'.split(' ')),
  deedRole,
  complementRole,
  complementsPerson,
  titleRole: (title, gender) => TITLE_ROLES.get(title)?.[gender === 'feminine' ? 1 : 0],
  bearsVerb: (units, at) => isLikelyFinite(units, at) || opensApposition(units, at),
  descriptions: frenchDescriptions,
  reaches: isReached,
  indefinites,
  pointers: new Set('dernier dernière derniers dernières'.split(' ')),
};

function isCommonWord(norm: string): boolean {
  return (
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
    /.{5}ment$/u.test(norm)
  );
}

function endsRole(norm: string): boolean {
  return (
    /^(?:se|s'|ne|n')$/u.test(norm) ||
    frequentFinites.has(norm) ||
    plainFinites.has(norm) ||
    clauseOpeners.has(norm) ||
    subjectPronouns.has(norm) ||
    (verbForms.get(norm)?.some(({ mood }) => mood === 'finite') ?? false)
  );
}

/** Words inside a name that show that it is that of a place, a prize, a contest or a building. */
const placeWords: ReadonlySet<string> = new Set(
  `prix coupe trophée tour rallye tournoi championnat championnats stade arena rue place avenue boulevard pont parc château
   palais hôtel gare aéroport port île îles cap mont monts lac golfe mer océan vallée plaine forêt cathédrale basilique
   mosquée église lycée collège institut fondation théâtre opéra cinéma festival nord sud est ouest air motors bank
   university college park street international group airlines airways foundation institute network media press company corporation records pictures
   studios entertainment technologies systems energy industries the times post news city county league cup open masters games`
    .trim()
    .split(/\s+/u),
);

const BODY = /^(?:nations?|maison|croix|cour|banque|garde|chambre|haut-commissariat)$/u;
const ADJECTIVE =
  /(?:.{2}(?:ique|iste|ienne|ien|éenne|éen|ale?|aux|ales|aine?|aise?|ive|if|elle|el|aire|oise?|euse)s?|unie?s|suprême|blanche|rouge|verte?|libre|civile?|arabe|russe)$/u;

/** `État islamique`, `Nations unies`: a small adjective behind a noun with a capital that names a body. */
function isBodyAdjective(units: readonly Unit[], at: number): boolean {
  const noun = units[at - 1];
  const adjective = units[at];
  if (noun?.isCapital !== true || noun.isAcronym || adjective?.kind !== 'word' || adjective.isCapital)
    return false;
  const kind = speakerNouns.get(noun.norm)?.kind;
  if (kind !== 'collective' && kind !== 'group' && !BODY.test(noun.norm)) return false;
  return (
    ADJECTIVE.test(adjective.norm) && !verbForms.has(adjective.norm) && !frequentFinites.has(adjective.norm)
  );
}

/** `Horizons, le journal de la ville, …`: what a comma behind a lone capital word opens says what it is. */
function opensApposition(units: readonly Unit[], comma: number): boolean {
  const determiner = determiners.get(units[comma + 1]?.norm ?? '');
  if (units[comma]?.norm !== ',' || determiner === undefined || determiner.number === 'plural') return false;
  const opens = units.slice(comma + 2, comma + 4).some(({ norm }) => speakerNouns.has(norm));
  return opens && units.slice(comma + 3, comma + 20).some(({ norm }) => norm === ',');
}

/** Adjectives that belong to the names of countries and regions. */
const PLACE_ADJECTIVE =
  /^(?:nord|sud|est|ouest|saoudite|unis?|unies?|occidentale?|orientale?|centrale?|septentrionale|méridionale|équatoriale|britannique|métropolitaine|démocratique|populaire|nouvelle|fédérale)$/u;

/** Words that open a sentence and are no names. */
const OPENERS = new Set(
  `et ou ni ne pas tout tous toute toutes cet autre autres même mêmes ainsi voici voilà oui non certes ceux celui celle
   celles ici là comment pourquoi combien quel quelle quels quelles rien personne chacun chacune quelque peu moins plus
   cela ça c' n' l' d' s' j' m' t' y en suivant interrogé interrogée âgé âgée né née arrivé arrivée selon premier première
   deuxième troisième second seconde dernier dernière ancien ancienne autre grand grande petit petite nouveau nouvelle
   jeune jeunes pauvre vraiment rarement quelquefois peut-être naguère jadis autrefois dorénavant bientôt bref bien mal très trop assez plutôt presque surtout seul seule seuls rappelons notons rappelant`.split(
    /\s+/u,
  ),
);
