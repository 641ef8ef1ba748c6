import type { DescriptionGrammar } from '../../nlp/description-grammar.ts';
import type { Agreement } from '../../nlp/language-pack.ts';
import { adverbs, determiners, prepositions } from './closed-classes.ts';
import { countOf, echoes, isQuantity, ordinalOf } from './counting.ts';
import { bodiesInOtherWords } from './lexicon/bodies-in-other-words.ts';
import { nationals } from './lexicon/demonyms.ts';
import { bodyFields, personFields } from './lexicon/fields.ts';
import { knownBodies } from './lexicon/known-bodies.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { statesmen } from './lexicon/statesmen.ts';
import { qualifiesOffice } from './office-adjective.ts';
import { plainRole } from './plain-role.ts';

/** What can be said of others for short: an `élu` may be any of these. */
const ALSO: ReadonlyMap<string, RegExp> = new Map([
  ['élu', /^(?:maire|échevin|député|sénateur|conseiller|adjoint|eurodéputé|parlementaire|bourgmestre)$/u],
  [
    'élue',
    /^(?:maire|mairesse|échevine|députée|sénatrice|conseillère|adjointe|eurodéputée|parlementaire|bourgmestre)$/u,
  ],
  ['militant', /^(?:président|directeur|fondateur|porte-parole|responsable|coordinateur|délégué|membre)$/u],
  [
    'militante',
    /^(?:présidente|directrice|fondatrice|porte-parole|responsable|coordinatrice|déléguée|membre)$/u,
  ],
  ['parlementaire', /^(?:député|députée|sénateur|sénatrice|eurodéputé|eurodéputée)$/u],
  ['magistrat', /^(?:procureur|juge|substitut|procureur-adjoint|vice-procureur|président)$/u],
  ['magistrate', /^(?:procureure|juge|substitut|substitute|vice-procureure|présidente)$/u],
  ['diplomate', /^(?:ambassadeur|ambassadrice|consul|consule|émissaire|secrétaire)$/u],
  ['militaire', /^(?:général|générale|colonel|colonelle|amiral|capitaine|commandant|commandante|soldat)$/u],
  ['officier', /^(?:général|colonel|amiral|capitaine|commandant|lieutenant|lieutenant-colonel)$/u],
  ['coach', /^(?:entraîneur|entraîneuse|sélectionneur|sélectionneuse|manager)$/u],
  ['entraîneur', /^(?:coach|sélectionneur|manager)$/u],
  ['sélectionneur', /^(?:coach|entraîneur)$/u],
  ['technicien', /^(?:coach|entraîneur|sélectionneur)$/u],
  ['technicienne', /^(?:coach|entraîneuse|sélectionneuse)$/u],
  ['entraîneuse', /^(?:coach|sélectionneuse)$/u],
  ['pilote', /^(?:coureur|coureuse)$/u],
  ['ministre', /^(?:secrétaire|garde)$/u],
  ['proviseur', /^(?:principal|directeur)$/u],
  ['proviseure', /^(?:principale|directrice)$/u],
  ['directeur', /^dirigeant$/u],
  ['directrice', /^dirigeante$/u],
  ['banquier', /^gouverneur$/u],
  ['banquière', /^gouverneure$/u],
  ['cheffe', /^(?:présidente|leader|dirigeante|patronne|commandante|proviseure|principale|directrice)$/u],
  ['patron', /^(?:pdg|président|directeur|dirigeant|dg|ceo|chef|fondateur|propriétaire|secrétaire)$/u],
  [
    'patronne',
    /^(?:pdg|présidente|directrice|dirigeante|dg|ceo|cheffe|fondatrice|propriétaire|secrétaire)$/u,
  ],
  ['pdg', /^(?:patron|patronne|président|présidente|ceo)$/u],
  ['dirigeant', /^(?:président|patron|pdg|chef|premier|directeur|leader|secrétaire|chancelier|roi)$/u],
  ['dirigeante', /^(?:présidente|patronne|pdg|cheffe|première|directrice|chancelière)$/u],
  [
    'leader',
    /^(?:président|présidente|chef|cheffe|patron|dirigeant|dirigeante|secrétaire|candidat|candidate)$/u,
  ],
  ['chef', /^(?:président|leader|dirigeant|patron|commandant|proviseur|principal|directeur)$/u],
  ['souverain', /^(?:roi|empereur|sultan|émir|monarque)$/u],
  ['souveraine', /^(?:reine|impératrice|monarque)$/u],
  ['monarque', /^(?:roi|reine|empereur|sultan|souverain|souveraine)$/u],
  ['religieux', /^(?:prêtre|évêque|archevêque|cardinal|imam|rabbin|pasteur|moine)$/u],
  ['prélat', /^(?:évêque|archevêque|cardinal)$/u],
  ['médecin', /^(?:docteur|chirurgien|urgentiste|pédiatre|psychiatre|cardiologue|professeur|généraliste)$/u],
  ['expert', /^(?:spécialiste|professeur|consultant|analyste)$/u],
  ['spécialiste', /^(?:expert|experte|professeur|professeure|chercheur|chercheuse|directeur|directrice)$/u],
  ...[
    'accusé',
    'prévenu',
    'meurtrier',
    'assassin',
    'tueur',
    'tireur',
    'assaillant',
    'agresseur',
    'détenu',
    'ravisseur',
  ].map((noun): [string, RegExp] => [noun, /^suspect$/u]),
  ...['accusée', 'prévenue', 'meurtrière', 'tueuse', 'tireuse', 'assaillante', 'détenue'].map(
    (noun): [string, RegExp] => [noun, /^suspecte$/u],
  ),
  ['enseignant', /^(?:professeur|instituteur|maître|universitaire)$/u],
  ['enseignante', /^(?:professeure|institutrice|maîtresse|universitaire)$/u],
  ['policier', /^(?:commissaire|inspecteur|brigadier|lieutenant|capitaine|commandant|major|gardien)$/u],
  ['policière', /^(?:commissaire|inspectrice|brigadière|lieutenante|capitaine|commandante|gardienne)$/u],
  ['universitaire', /^(?:professeur|professeure|chercheur|chercheuse|enseignant|enseignante)$/u],
  ['chercheur', /^(?:scientifique|professeur|\p{L}+(?:logue|logiste|icien|onome|graphe))$/u],
  ['chercheuse', /^(?:scientifique|professeure|\p{L}+(?:logue|logiste|icienne|onome|graphe))$/u],
  [
    'scientifique',
    /^(?:chercheur|chercheuse|professeur|professeure|\p{L}+(?:logue|logiste|icien|icienne|onome|graphe))$/u,
  ],
  ['écrivain', /^(?:romancier|poète|auteur|dramaturge|essayiste)$/u],
  ['écrivaine', /^(?:romancière|poète|auteure|autrice|dramaturge|essayiste)$/u],
  ['comédien', /^acteur$/u],
  ['comédienne', /^actrice$/u],
  ['acteur', /^comédien$/u],
  ['actrice', /^comédienne$/u],
  ['cinéaste', /^(?:réalisateur|réalisatrice)$/u],
  ['praticien', /^(?:médecin|docteur|chirurgien|professeur)$/u],
  ['conseil', /^(?:avocat|avocate)$/u],
  ['pénaliste', /^(?:avocat|avocate)$/u],
  ['syndicaliste', /^(?:secrétaire|délégué|déléguée)$/u],
]);

/** Said of anybody: they tell nothing that a role could contradict. */
const ANYBODY =
  /^(?:homme|femme|garçon|fille|intéressé|intéressée|protagoniste|personnage|personnalité|\p{L}+génaire|\p{L}*enaire|octogénaire|jeune|aîné|aînée|individu|natif|native)$/u;
const GOES_ON =
  /^(?:poursui(?:t|vi|vait|vit)|ajout(?:e|é|ait|a)|conclu(?:t|ait)?|repren(?:d|ait)|repri[st])$/u;
const EQUATES =
  /^(?:est|était|être|fut|sera|serait|soit|été|étant|devient|devenu|devenue|reste|comme|c'est|en|plus|pas|tel|telle)$/u;
/** Those who bear the name of a person or of a family. */
const BEARS_NAME =
  /^(?:gouvernement|administration|couple|famille|époux|frères|sœurs|jumeaux|jumelles|cousins|conjoints|parents|fratrie|clan|camp|cabinet|régime|équipe|exécutif|ministère|dynastie|affaire|commission|comité)$/u;
/** What somebody is to another. */
const RELATIVE =
  /^(?:père|mère|frère|sœur|fils|fille|mari|époux|épouse|veuf|veuve|cousine?|oncle|tante|ami|amie|voisine?)$/u;
/** Said of whoever is known to be of that kind. */
const WIDE: ReadonlySet<string> = new Set(
  `dirigeant dirigeante leader politicien politicienne diplomate parlementaire élu élue magistrat magistrate militaire officier
   religieux prélat patron patronne responsable coach technicien interprète banquier banquière industriel syndicaliste`.split(
    /\s+/u,
  ),
);
/** Sources and persons involved whom the press seldom names. */
const UNNAMED =
  /^(?:porte-parole|(?:sous-)?préf(?:et|ète)|procureure?|substitut|suspecte?|accusée?|prévenue?|tu(?:eur|euse)|tireur|assaillant|agresseur|meurtri(?:er|ère)|auteure?|témoin|victime|mineure?|blessée?|enfant|automobiliste|conduc(?:teur|trice)|chauffeur|passag(?:er|ère)|polici(?:er|ère)|gendarme|pompier|militaire|soldat|magistrate?|juge|avocate?|médecin|infirmi(?:er|ère)|conseill(?:er|ère)|proche|riveraine?|habitante?|passante?|cliente?|survivante?|manifestante?|élec(?:teur|trice)|beau-\p{L}+|belle-\p{L}+|grand-\p{L}+|neveu|nièce|compagnon|compagne|responsable|employée?|salariée?)$/u;
const FORMERS: ReadonlyMap<string, Agreement> = new Map([
  ['ancien', { gender: 'masculine', number: 'singular' }],
  ['ancienne', { gender: 'feminine', number: 'singular' }],
  ['ex', {}],
]);
const FORMER = /^(?:ancien|ancienne|ex|futur|future|ex-\p{L}+)$/u;
/** Words of a description that do not tell one office from another. */
const TELLS_NOTHING =
  /^(?:sortante?|déchue?|intérimaire|réélue?|défunte?|démissionnaire|désignée?|élue?|ancien|ancienne|actuel|actuelle|nouveau|nouvel|nouvelle|jeune|vieux|vieille|futur|future|premier|première|grand|grande|célèbre|ex|général|générale|même|seul|seule|propre|double|triple|quadruple|quintuple|chef|[ée]tat|ans)$/u;

/** How French describes persons whom it has named. */
export const frenchDescriptions: DescriptionGrammar = {
  plainly: plainRole,
  canBeCalled: (noun, other) => noun === other || (ALSO.get(noun.replace(/^ex-/u, ''))?.test(other) ?? false),
  relation: (noun, other) => relation(noun, other, personFields),
  areOtherBodies: (noun, other) => relation(noun, other, bodyFields) === 'odds',
  knownAs: (name) => statesmen.get(name),
  sortsOf: (name) => knownBodies.get(name) ?? [],
  bodiesCalled: (label) => bodiesInOtherWords.find(([words]) => words.test(label))?.[1] ?? [],
  isTeam: (noun) => bodyFields.get(noun)?.has('team') ?? false,
  pointsBack: (opener, noun) =>
    FORMER.test(opener) ||
    noun.startsWith('ex-') ||
    WIDE.has(noun) ||
    ANYBODY.test(noun) ||
    (speakerNouns.get(noun)?.pointsBack ?? false),
  isWide: (opener, noun) => WIDE.has(noun) && !FORMER.test(opener),
  isOftenUnnamed: (noun) => RELATIVE.test(noun) || UNNAMED.test(noun),
  tells: (word) => (word.length > 3 || isShortName(word)) && !TELLS_NOTHING.test(word),
  countOf,
  ordinalOf,
  echoes,
  isOfPlaces: (noun) => /^(?:pays|capitales|villes|nations|états|puissances|voisins)$/u.test(noun),
  isQuantity,
  bearsName: (noun) => BEARS_NAME.test(noun),
  isState: (word) => word === 'république',
  goesOn: (word) => GOES_ON.test(word),
  equates: (word) => EQUATES.test(word),
  qualifiesOffice,
  former: (opener) => FORMERS.get(opener),
  isConcerned: (noun) => /^(?:intéressée?|concernée?)$/u.test(noun),
  isSeat: (word) => /^(?:capitale|[ée]tat)$/u.test(word),
  isSectoral: (noun) =>
    /^(?:agence|institut|autorité|office|conseil|comité|commission|centre|service|cour|chambre)$/u.test(noun),
  isOrigin: (word) => nationals.has(word),
};

/** `ps`, `bce`: a short word that is no function word is an acronym. */
function isShortName(word: string): boolean {
  return (
    /^\p{L}{2,}$/u.test(word) &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    !adverbs.has(word) &&
    word !== 'et'
  );
}

/** Nobody is likely to be both if the rows of the two nouns have nothing in common, or only as two that exclude each other. */
function relation(noun: string, other: string, fields: typeof personFields): 'kin' | 'odds' | 'open' {
  if (noun === other) return 'kin';
  if (RELATIVE.test(noun) || RELATIVE.test(other)) return 'open';
  const one = fields.get(noun.replace(/^(?:ex|vice)-/u, ''));
  const two = fields.get(other.replace(/^(?:ex|vice)-/u, ''));
  if (ANYBODY.test(noun) || ANYBODY.test(other) || one === undefined || two === undefined) return 'open';
  for (const [field, isWide] of one) {
    const otherIsWide = two.get(field);
    if (otherIsWide !== undefined && (isWide || otherIsWide)) return 'kin';
  }
  return 'odds';
}
