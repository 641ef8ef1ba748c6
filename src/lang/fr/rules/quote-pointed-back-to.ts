import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtQuotes } from '../../../nlp/find-at.ts';
import { spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence } from '../../../nlp/unit.ts';
import { objectClitics, subjectPronouns } from '../closed-classes.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectAfter } from '../subject-after.ts';
import { thirdPerson } from '../third-person.ts';
import { verbGroups } from '../verb-groups.ts';

/** `« … » : c'est par ces mots que le maire a ouvert la séance`: a clause points back to quoted words and names who said them. */
export const quotePointedBackTo: Rule = {
  id: 'fr/quote-pointed-back-to',
  reason: 'a clause with "c\'est … que" points back to quoted words and names who said them',
  match: findAtQuotes(quoteAt),
  examples: [
    "« {quote|Nous irons jusqu'au bout} » : {cue|c'est par ces mots} que {speaker|le maire} a ouvert la séance.",
    "« {quote|Les prix vont monter} », {cue|c'est ce} que redoute {speaker|la ville}.",
    "« {quote|Les prix vont monter} », {cue|c'est ce} que {speaker|Luc Morin} a déclaré jeudi.",
    "« {quote|La route est fermée} » : {cue|c'est ainsi} qu'{speaker|Anna Roux} résume son voyage.",
  ],
  counterExamples: [
    "« La Belle Route », c'est ce que chante le port.",
    "« La Belle Route » : c'est ainsi que la rue est appelée.",
    "« La route est fermée », c'est un film que le maire aime.",
  ],
};

const SHORTEST = 4;
const POINTING: readonly RegExp[] = [
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
  const from = /^[,:–—-]$/u.test(units[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (units[from]?.norm !== "c'" || units[from + 1]?.norm !== 'est') return undefined;
  const que = units.findIndex(
    (other, i) => i > from + 2 && i < from + 7 && /^(?:que|qu')$/u.test(other.norm),
  );
  if (que < 0) return undefined;
  const pointing = units
    .slice(from + 2, que)
    .map(({ norm }) => norm)
    .join(' ');
  if (!POINTING.some((pattern) => pattern.test(pointing))) return undefined;
  const subject = speakerBehind(sentence, que);
  const cue = spanOf(units, from, que);
  if (subject === undefined || cue === undefined || !headSpeaks(units, subject)) return undefined;
  return { parts: [unit.quoted.inner], kind: 'direct', cue, subject };
}

/** The subject of the clause that `que` opens, which stands behind a verb of speech or before any verb that is no passive. */
function speakerBehind(sentence: Sentence, que: number): SubjectWords | undefined {
  const { units } = sentence;
  const group = verbGroups(sentence).find(({ first }) => first === que + 1);
  if (group) return subjectAfter(sentence, group);
  for (let at = que + 2; at < units.length; at++) {
    if (units[at]?.kind === 'point') return undefined;
    if (!isLikelyFinite(units, at)) continue;
    if (/^(?:est|sont|était|étaient)$/u.test(units[at]?.norm ?? '')) return undefined;
    let first = at;
    while (objectClitics.has(units[first - 1]?.norm ?? '')) first--;
    if (subjectPronouns.has(units[first - 1]?.norm ?? '')) return thirdPerson(units, first - 1);
    return nounPhraseBefore(units, first);
  }
  return undefined;
}
