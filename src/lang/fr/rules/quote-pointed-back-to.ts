import type { Span } from '../../../model/span.ts';
import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtQuotes } from '../../../nlp/find-at.ts';
import { spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { determiners, objectClitics, subjectPronouns } from '../closed-classes.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectAfter } from '../subject-after.ts';
import { thirdPerson } from '../third-person.ts';
import { verbGroups } from '../verb-groups.ts';

/** `« … » : c'est par ces mots que le maire a ouvert la séance`: a clause points back to quoted words and names who said them. */
export const quotePointedBackTo: Rule = {
  id: 'fr/quote-pointed-back-to',
  reason: 'what follows quoted words points back to them and names who said them',
  match: findAtQuotes(quoteAt),
  examples: [
    "« {quote|Nous irons jusqu'au bout} » : {cue|c'est par ces mots} que {speaker|le maire} a ouvert la séance.",
    "« {quote|Les prix vont monter} », {cue|c'est ce} que redoute {speaker|la ville}.",
    "« {quote|Les prix vont monter} », {cue|c'est ce} que {speaker|Luc Morin} a déclaré jeudi.",
    '« {quote|La route est fermée} » : la petite phrase de {speaker|Luc Morin} a surpris la ville.',
    "« {quote|La route est fermée} » : {cue|c'est en ces termes} que {speaker|le préfet} s'est adressé aux élus.",
    '« {quote|La route est fermée} » : {cue|voilà ce} que répète {speaker|le préfet}.',
    "« {quote|La route est fermée} » : la formule, répétée à l'envi par {speaker|le préfet}, fait sourire.",
    "« {quote|Je vous demande pardon} » : les excuses de {speaker|l'ancien maire}.",
    "« {quote|La route est fermée} » : {cue|c'est ainsi} qu'{speaker|Anna Roux} résume son voyage.",
  ],
  counterExamples: [
    '« La Belle Route du Sud » : la chanson de Luc Morin plaît.',
    "« La Belle Route », c'est ce que chante le port.",
    "« La Belle Route » : c'est ainsi que la rue est appelée.",
    "« La route est fermée », c'est un film que le maire aime.",
  ],
};

const SHORTEST = 4;
const POINTING: readonly RegExp[] = [
  /^$/u,
  /^ce$/u,
  /^ainsi$/u,
  /^(?:par|avec|sur) ces (?:mots|paroles|phrases?)$/u,
  /^en ces (?:mots|termes)$/u,
];

function quoteAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const unit = units[at];
  const words = (unit?.within ?? []).filter(({ kind }) => kind === 'word');
  if (unit?.quoted === undefined || words.length < SHORTEST) return undefined;
  const named = wordsOf(units, at);
  if (named) return { parts: [unit.quoted.inner], kind: 'direct', subject: named };
  return pointedAt(sentence, at, unit.quoted.inner);
}

function pointedAt(sentence: Sentence, at: number, inner: Span): Finding | undefined {
  const { units } = sentence;
  const from = /^[,:–—-]$/u.test(units[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const opener = openerLength(units, from);
  if (opener === undefined) return undefined;
  const que = units.findIndex(
    (other, i) => i > from + opener && i < from + 7 && /^(?:que|qu'|comment)$/u.test(other.norm),
  );
  if (que < 0) return undefined;
  const pointing = units
    .slice(from + opener, que)
    .map(({ norm }) => norm)
    .join(' ');
  if (!POINTING.some((pattern) => pattern.test(pointing))) return undefined;
  const subject = speakerBehind(sentence, que);
  const cue = spanOf(units, from, que);
  if (subject === undefined || cue === undefined || !headSpeaks(units, subject)) return undefined;
  return { parts: [inner], kind: 'direct', cue, subject };
}

/** How many units open a clause that points back: `c'est`, `voilà`. */
function openerLength(units: readonly Unit[], from: number): number | undefined {
  if (units[from]?.norm === "c'" && units[from + 1]?.norm === 'est') return 2;
  return /^(?:voilà|voici)$/u.test(units[from]?.norm ?? '') ? 1 : undefined;
}

const WORDS =
  /^(?:phrase|formule|sentence|cri|appel|aveu|gueule|excuses|confidences|garde|avertissement|promesse|réponse|réaction|message|plaidoyer|témoignage|mots|mea-culpa)$/u;
const LONGEST_NAME = 8;

/** `« … » : le cri du cœur du maire`: a noun for the words behind the colon, and whose words they are. */
function wordsOf(units: readonly Unit[], at: number): SubjectWords | undefined {
  if (units[at + 1]?.norm !== ':' || !/^(?:le|la|les|l')$/u.test(units[at + 2]?.norm ?? '')) return undefined;
  const noun = units.findIndex((unit, i) => i > at + 2 && i < at + 7 && WORDS.test(unit.norm));
  if (noun < 0 || units.slice(at + 2, noun).some(({ kind }) => kind !== 'word')) return undefined;
  let link = noun + 1;
  if (
    /^(?:du|d'|de)$/u.test(units[link]?.norm ?? '') &&
    /^(?:cœur|alarme|détresse)$/u.test(units[link + 1]?.norm ?? '')
  )
    link += 2;
  const first = utteredBy(units, link) ?? behindOf(units, link);
  if (first === undefined) return undefined;
  let last = first + 1;
  while (last < first + LONGEST_NAME && units[last]?.kind === 'word' && !isLikelyFinite(units, last)) last++;
  const opens =
    units[first]?.isCapital === true ||
    determiners.has(units[first]?.norm ?? '') ||
    /^(?:du|des)$/u.test(units[first]?.norm ?? '');
  const subject = { first, last };
  return opens && headSpeaks(units, subject) ? subject : undefined;
}

/** `le cri du maire`: behind the link. */
function behindOf(units: readonly Unit[], link: number): number | undefined {
  const norm = units[link]?.norm ?? '';
  if (/^(?:du|des)$/u.test(norm)) return link;
  return /^(?:de|d')$/u.test(norm) ? link + 1 : undefined;
}

/** `la formule, répétée à l'envi par le maire`: behind `par`. */
function utteredBy(units: readonly Unit[], link: number): number | undefined {
  const participle = units[link]?.norm === ',' ? link + 1 : link;
  if (!/.{3}(?:é|u|it|is)e?s?$/u.test(units[participle]?.norm ?? '')) return undefined;
  const by = skipAdverbials(units, participle + 1);
  return units[by]?.norm === 'par' ? by + 1 : undefined;
}

/** The subject of the clause that `que` opens, which stands behind a verb of speech or before any verb that is no passive. */
function speakerBehind(sentence: Sentence, que: number): SubjectWords | undefined {
  const { units } = sentence;
  const group = verbGroups(sentence).find(({ first }) => first === que + 1);
  if (group) return subjectAfter(sentence, group);
  for (let at = que + 2; at < units.length; at++) {
    if (units[at]?.kind === 'point') return undefined;
    if (!isLikelyFinite(units, at)) continue;
    let first = at;
    while (objectClitics.has(units[first - 1]?.norm ?? '')) first--;
    const isReflexive = units.slice(first, at).some(({ norm }) => /^s[e']$/u.test(norm));
    if (!isReflexive && /^(?:est|sont|était|étaient)$/u.test(units[at]?.norm ?? '')) return undefined;
    if (subjectPronouns.has(units[first - 1]?.norm ?? '')) return thirdPerson(units, first - 1);
    return nounPhraseBefore(units, first);
  }
  return undefined;
}
