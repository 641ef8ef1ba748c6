import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { determiners } from '../closed-classes.ts';
import { hasFinite, isLikelyFinite } from '../finite-verbs.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { clauseEnd } from '../reported-clause.ts';
import { segmentStart } from '../segments.ts';

/** `le ministère, selon lequel …`, `le maire, pour qui …`: a source that a relative pronoun takes up. */
export const accordingToWhom: Rule = {
  id: 'fr/according-to-whom',
  reason: 'a source is taken up by "selon lequel" or "pour qui"',
  match: findAtWords(['selon', 'pour'], sourceAt),
  examples: [
    'Même son de cloche au ministère, {cue|selon} {speaker|lequel} {quote|le plan est bon}.',
    'On entend aussi Anna Roux, {cue|selon} {speaker|laquelle} « {quote|rien ne presse} ».',
    'La mairie, {cue|selon} {speaker|laquelle} {quote|la route est trop chère}, va la fermer.',
    'Il remercie le maire, {cue|pour} {speaker|qui} « {quote|rien ne presse} ».',
  ],
  counterExamples: [
    'Il a vu le maire, pour lequel il serait un « mentor ».',
    'On a construit une maison pour le maire, pour qui le club a chanté hier au port.',
    'Il rejette la théorie, selon laquelle la Lune vient de la Terre.',
    'Des rumeurs courent, selon lesquelles le maire partirait.',
    'La théorie selon laquelle la Lune vient de la Terre est rejetée.',
  ],
};

function sourceAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const whom =
    units[at]?.norm === 'pour'
      ? /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/u
      : /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/u;
  if (!whom.test(units[at + 1]?.norm ?? '')) return undefined;
  const antecedent = units[at - 1]?.norm === ',' ? speakerBefore(units, at - 1) : undefined;
  if (antecedent === undefined) return undefined;
  const subject = { first: at + 1, last: at + 2, antecedent };
  if (hasFinite(units, antecedent.first, antecedent.last)) return undefined;
  const start = at + 2;
  const end = clauseEnd(sentence, start, { enclosure: 'inserted' });
  const kind = kindOf(units, start, end);
  if (end <= start || (kind === 'indirect' && !hasFinite(units, start, end))) return undefined;
  if (units[at]?.norm === 'pour' && !givesView(units, at, start, end)) return undefined;
  const cue = { start: units[at]?.start ?? 0, end: units[at]?.end ?? 0 };
  return { parts: partsOf(units, start, end), kind, cue, subject };
}

/** `pour lequel` is as often a purpose: behind it quoted words must follow at once. */
function givesView(units: readonly Unit[], at: number, start: number, end: number): boolean {
  const kind = kindOf(units, start, end);
  if (units[at + 1]?.norm !== 'qui') return kind === 'direct';
  return kind !== 'indirect' || judges(units, start, end);
}

/** `pour qui la route est trop chère`, rather than `pour qui le club a chanté`: the first verb is one of judging. */
function judges(units: readonly Unit[], start: number, end: number): boolean {
  const verb = units.findIndex((_, at) => at >= start && at < end && isLikelyFinite(units, at));
  return JUDGING.test(units[verb]?.norm ?? '');
}

const JUDGING =
  /^(?:est|sont|était|étaient|serait|reste|restent|doit|doivent|devrait|faut|faudrait|agit|constitue|représente|relève|peut|pourrait|mérite|suffit)$/u;

/** The first noun phrase of the stretch before `end` that can speak: `au ministère de la Justice`. */
function speakerBefore(units: readonly Unit[], end: number): { first: number; last: number } | undefined {
  for (let at = segmentStart(units, end); at < end; at++) {
    const unit = units[at];
    const kind = speakerNouns.get(units[at + 1]?.norm ?? '')?.kind;
    const opens = determiners.has(unit?.norm ?? '') || /^(?:au|aux|du)$/u.test(unit?.norm ?? '');
    if (opens && kind !== undefined && kind !== 'document') return { first: at, last: end };
    if (unit?.isCapital && at > 0 && !determiners.has(unit.norm)) return { first: at, last: end };
  }
  return undefined;
}
