import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { appositionEnd } from '../apposition.ts';
import { determiners } from '../closed-classes.ts';
import { isConnective } from '../connective.ts';
import { isQuantity } from '../counting.ts';
import { hasFinite } from '../finite-verbs.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { statementEnd } from '../said-after.ts';
import { sourceEnd } from '../source-phrase.ts';
import { verbGroups } from '../verb-groups.ts';

/** `Pour Anna Roux, il s'agit de …`: whose view it is, not whom it benefits or what it aims at. */
export const inTheViewOf: Rule = {
  id: 'fr/in-the-view-of',
  reason: 'a clause opens with "pour" and a person or body whose view it gives',
  match: findAtWords(['pour'], viewAt),
  examples: [
    "{cue|Pour} {speaker|Anna Roux}, {quote|il s'agit d'une erreur}.",
    '{cue|Pour} {speaker|elle}, {quote|les agents ont menti}.',
    '{cue|Pour} {speaker|Luc Morin, candidat du parti}, « {quote|les abus sont graves} ».',
    'Cela dit, {cue|pour} {speaker|le procureur}, {quote|la somme pourrait être plus haute}.',
    "{cue|Pour} {speaker|son avocat}, {quote|il s'agit d'une erreur}.",
    'Ils contestent les chiffres, mais {cue|pour} {speaker|le gouvernement} {quote|il ne reste que cela}.',
    "La route est longue, et {cue|pour} {speaker|de nombreux élus}, {quote|elle l'est trop}.",
    "Le club proteste, mais {cue|pour} {speaker|le gouvernement} {quote|il ne s'agit que d'une erreur}.",
    'La ville vieillit, et {cue|pour} {speaker|certains experts}, {quote|la pluie en est la cause}.',
    '{cue|Pour} {speaker|elle}, qui avait gagné à Brest, {quote|ce prix « a le goût du travail »}.',
    'Le club rit tandis que, {cue|pour} {speaker|le maire}, {quote|la route est trop chère}.',
    'Une « {quote|décision irresponsable} » {cue|pour} {speaker|le maire}.',
    "« {quote|C'est un soulagement} », {cue|pour} {speaker|la mère de la victime}.",
    "{cue|Pour} {speaker|d'Ornel}, {quote|la route est trop chère}.",
    '{cue|Pour} {speaker|le maire, J.-P. Roux}, {quote|la route est trop chère}.',
    "Vers 8h00, {cue|pour} {speaker|Anna Roux}, {quote|la route s'inspire d'un plan ancien}.",
    "{cue|Pour} {speaker|Anna Roux, ancienne plume d'un ministre}, {quote|la route est trop chère}.",
    '{cue|Pour} {speaker|le maire Luc Morin}, {quote|la route a un double but : « ouvrir le port et faire vivre la ville »}.',
  ],
  counterExamples: [
    'Pour du bois de Brest, il faut attendre.',
    'Pour la première fois, le pays gagne.',
    'Pour réussir, il faut travailler.',
    'Pour la Russie, la route est longue.',
    "Il a voté pour Anna Roux, qui l'a remercié.",
    "Le maire a dit que, pour Anna Roux, la route n'est pas sûre.",
    'Pour le moment, rien ne change.',
    'Pour le maire, Me Anna Roux a réclamé « une route plus sûre ».',
    'Le « prix du livre » pour Anna Roux, qui le mérite.',
    'La « maison rose » pour les enfants.',
    '« La Maison rose », pour le maire.',
    '« Il était une fois », pour les enfants.',
    "Pour sa défense, l'accusé a deux avocats.",
    'Pour les entreprises de la ville, où le port emploie cent hommes, la route a été ouverte.',
    'Pour les autres syndicats, les sièges se répartissent ainsi.',
    'Il a chanté pour le maire et pour le gouvernement.',
    'Pour les séries générales, les candidats ont eu le choix.',
  ],
};

function opensClause(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before === undefined || /^[;:]$/u.test(before.norm) || quoteBefore(units, at)) return true;
  if (/^(?:et|mais)$/u.test(before.norm)) return at < 3 || units[at - 2]?.norm === ',';
  if (before.norm === ',' && at < 3) return true;
  if (before.norm !== ',') return false;
  const joint = /^(?:que|qu')$/u.test(units[at - 2]?.norm ?? '') ? units[at - 3] : units[at - 2];
  if (/^(?:car|mais|et|tandis|alors|parce)$/u.test(joint?.norm ?? '')) return true;
  return isConnective(units, at - 1) || isHour(units, at - 1);
}

/** `Une « décision irresponsable » pour le maire.`: quoted words that open the sentence, and nothing else before. */
function quoteBefore(units: readonly Unit[], at: number): Unit | undefined {
  const [opener, before] = [units[0], units[at - 1]];
  // "« La route est fermée », pour le maire.": behind a comma only a whole statement.
  if (at === 2 && before?.norm === ',' && opener?.within)
    return hasFinite(opener.within, 0, opener.within.length) ? opener : undefined;
  const words = (before?.within ?? []).filter(({ kind }) => kind === 'word').length;
  if (before?.kind !== 'quoted' || words < 2) return undefined;
  return at === 1 || (at === 2 && /^(?:une?|des)$/u.test(opener?.norm ?? '')) ? before : undefined;
}

/** `Vers 8h00, pour Anna Roux`: a note by the hour. */
function isHour(units: readonly Unit[], end: number): boolean {
  return end < 5 && /^(?:vers|à)$/u.test(units[0]?.norm ?? '') && /^\p{N}/u.test(units[1]?.norm ?? '');
}

function viewAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const first = at + 1;
  if (!opensClause(units, at) || !holdsView(units, first)) return undefined;
  const last = sourceEnd(units, first);
  if (last <= first) return undefined;
  const cue = { start: units[at]?.start ?? 0, end: units[at]?.end ?? 0 };
  const quote = quoteBefore(units, at);
  if (quote) {
    if (units[at - 1]?.norm === ',' && speakerNouns.get(units[first + 1]?.norm ?? '')?.kind === 'group')
      return undefined;
    const isLast = units[last] === undefined || /^[.!?]$/u.test(units[last]?.norm ?? '');
    const quoted = isLast ? quote.quoted : undefined;
    return quoted && { parts: [quoted.inner], kind: 'direct', cue, subject: { first, last } };
  }
  // "Pour elle, qui avait gagné, …": what is told of the person is no part of the view.
  const described = units[last + 1]?.norm === 'qui' ? appositionEnd(units, last) : undefined;
  let start = described ?? last;
  if (units[start]?.norm === ',') start = skipAdverbials(units, start + 1);
  while (/^[,:]$/u.test(units[start]?.norm ?? '')) start++;
  const opener = units[start];
  if (start === last && opener?.kind !== 'quoted' && !OWN_SUBJECT.test(opener?.norm ?? '')) return undefined;
  if (/^(?:qui|dont|où)$/u.test(opener?.norm ?? '')) return undefined;
  const end = statementEnd(sentence, start);
  if (end <= start || (kindOf(units, start, end) === 'indirect' && !hasFinite(units, start, end)))
    return undefined;
  if (speaksFor(sentence, start)) return undefined;
  return {
    parts: partsOf(units, start, end),
    kind: kindOf(units, start, end),
    cue,
    subject: { first, last },
  };
}

/** `Pour les victimes, Me Roux a réclamé « justice »`: somebody speaks for those whom "pour" names. */
function speaksFor(sentence: Sentence, start: number): boolean {
  const { units } = sentence;
  const group = verbGroups(sentence).find(({ first, mood }) => first > start && mood === 'finite');
  if (group === undefined || group.inverted !== undefined || hasFinite(units, start, group.first))
    return false;
  return units[start]?.isCapital === true && units[group.last]?.kind === 'quoted';
}

/** Pronouns that open a clause without a comma: `pour le maire il s'agit`. */
const OWN_SUBJECT = /^(?:il|ils|elle|elles|on|ce|c'|cela)$/u;

/** `la plupart des experts`, `nombre d'élus`: a part of those who can speak. */
function countsSpeakers(units: readonly Unit[], first: number): boolean {
  const quantity = units[first]?.norm === 'nombre' ? first : first + 1;
  if (!isQuantity(units[quantity]?.norm ?? '') || !/^(?:de|d'|des)$/u.test(units[quantity + 1]?.norm ?? ''))
    return false;
  return speakerNouns.get(units[quantity + 2]?.norm ?? '')?.kind === 'group';
}

/** A pronoun, a name without an article, or a noun for persons or bodies. */
function holdsView(units: readonly Unit[], first: number): boolean {
  const opener = units[first];
  if (opener === undefined || opener.kind !== 'word') return false;
  if (/^(?:lui|elle|eux|elles|certains|certaines|beaucoup)$/u.test(opener.norm)) return true;
  if (opener.isCapital || (/^(?:de|d')$/u.test(opener.norm) && units[first + 1]?.isCapital)) return true;
  if (countsSpeakers(units, first)) return true;
  const isSeveral = opener.norm === 'de' && /^(?:nombreux|nombreuses)$/u.test(units[first + 1]?.norm ?? '');
  if (!determiners.has(opener.norm) && !isSeveral) return false;
  if (/^(?:sa|leur)$/u.test(opener.norm) && units[first + 1]?.norm === 'défense') return false;
  // "Pour les autres clubs, …": rather whom it concerns.
  if (opener.norm === 'les' && units[first + 1]?.norm === 'autres') return false;
  const next = units[first + 1];
  const isAdjective =
    /^(?:premi(?:er|ère)|anci(?:en|enne)|jeunes?|autres?|mêmes?|princip(?:al|ale|aux)|nombreux|nombreuses|différents|différentes|deux|trois|quatre|seuls?|actuel|actuelle)$/u;
  const noun = next && speakerNouns.get((isAdjective.test(next.norm) ? units[first + 2] : next)?.norm ?? '');
  return noun !== undefined && noun.kind !== 'document';
}
