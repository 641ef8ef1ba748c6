import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtQuotes } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { hasFinite, hasMainFinite } from '../finite-verbs.ts';
import { speechNouns } from '../names-alone.ts';
import { headSpeaks } from '../speaking-head.ts';
import { openingSubject, subjectOf } from '../subject-before.ts';
import { verbGroups } from '../verb-groups.ts';

/** `« Je n'ai rien fait », « Je suis innocent » : le maire multiplie les démentis`: statements, then what they show. */
export const quoteThenClause: Rule = {
  id: 'fr/quote-then-clause',
  reason: 'a sentence opens with quoted statements and a colon, behind which a clause tells of who speaks',
  match: findAtQuotes(statementsAt),
  examples: [
    "« {quote|Je n'ai rien pris} », « {quote|je suis innocent} » : depuis des mois, {speaker|Luc Morin} multiplie les démentis.",
    '« {quote|Nous sommes prêts} » : à la veille du départ, {speaker|les joueuses} affichent leur confiance.',
  ],
  counterExamples: [
    '« La Route du Sud » : le roman a plu au maire.',
    "« Il faut qu'on parle » : la pièce d'Anna Roux est jouée au port.",
    '« Nuit blanche » : le maire ouvre les musées.',
    '« On se calme » : la marque lance une campagne contre le bruit.',
    '« Puis-je vous aider ? » : un robot accueille les clients de la gare.',
    'Le maire dit « non » : la ville se tait.',
  ],
};

const SHORTEST = 3;
const LONG_ENOUGH = 6;
/** Nouns for what somebody shows or does by speaking, besides those for words. */
const SHOWN =
  /^(?:démentis?|dénégations?|menaces?|promesses?|critiques|alarme|ton|colère|confiance|inquiétudes?|doutes?|regrets?|soutien|mots|certitudes?|détermination|optimisme|pessimisme|ambitions?|émotion|joie|satisfaction|soulagement|déception|prudence|impatience|frustration|tristesse|fierté|déclarations|appels|avertissements|accusations|attaques|excuses|assurances|arguments|position|désarroi|ras-le-bol|incompréhension|indignation|lassitude|amertume|volonté|espoirs?|peurs?|craintes?)$/u;

function statementsAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  if (at !== 0) return undefined;
  const colon = units.findIndex(
    ({ kind, norm }) => kind !== 'quoted' && !/^(?:,|et|puis|ou|encore)$/u.test(norm),
  );
  if (units[colon]?.norm !== ':' || !hasMainFinite(units, colon + 1, units.length)) return undefined;
  const statements = units.slice(0, colon).filter(({ kind }) => kind === 'quoted');
  if (!statements.every(isStatement) || namesWork(units, colon)) return undefined;
  const subject = giver(sentence, colon);
  if (subject === undefined && !statements.some(speaksAtLength)) return undefined;
  const parts = statements.flatMap(({ quoted }) => (quoted ? [quoted.inner] : []));
  return { parts, kind: 'direct', ...(subject && { subject }) };
}

const WORK =
  /^(?:films?|livres?|romans?|pièces?|best-seller|chansons?|tubes?|titres?|séries?|spectacles?|albums?|essais?|expositions?|expo|documentaires?|émissions?|comédies?|slogans?|opérations?|campagnes?|concours|dispositifs?|programmes?|festivals?|podcasts?|jeux?|recueils?|opéras?|récits?|bd|formules?|adage|proverbe|devise|photos?|clips?|mouvements?|marques?|relations?)$/u;

/** `« Il faut partir » : la pièce d'Anna Roux`: what stands between the marks is its title. */
function namesWork(units: readonly Unit[], colon: number): boolean {
  return units.slice(colon + 1, colon + 5).some(({ norm }) => WORK.test(norm));
}

/** A title seldom has a verb, and never speaks of `je`. */
function isStatement({ within = [] }: Unit): boolean {
  const words = within.filter(({ kind }) => kind === 'word').length;
  const speaks = within.some(({ norm }) => /^(?:je|j'|nous|vous|tu|on)$/u.test(norm));
  return words >= SHORTEST && (speaks || hasFinite(within, 0, within.length));
}

/** Somebody who speaks of themselves in more words than a title has. */
function speaksAtLength({ within = [] }: Unit): boolean {
  const words = within.filter(({ kind }) => kind === 'word');
  return words.length >= LONG_ENOUGH && words.some(({ norm }) => /^(?:je|j'|nous)$/u.test(norm));
}

/** The subject of the clause behind the colon, where that tells of speaking or of what one shows by it. */
function giver(sentence: Sentence, colon: number): SubjectWords | undefined {
  const { units } = sentence;
  const behind: Sentence = { ...sentence, units: units.slice(colon + 1) };
  const tells = behind.units.some(({ norm }) => SHOWN.test(norm) || speechNouns.test(norm));
  const group = verbGroups(behind).find(
    ({ mood, isNegated, frames }) =>
      mood === 'finite' && !isNegated && frames.has('clause') && !frames.has('manner'),
  );
  const subject = tells ? openingSubject(behind, behind.units.length) : group && subjectOf(behind, group);
  if (subject === undefined || !headSpeaks(behind.units, subject)) return undefined;
  return { first: subject.first + colon + 1, last: subject.last + colon + 1 };
}
