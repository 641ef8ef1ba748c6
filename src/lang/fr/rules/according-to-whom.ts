import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { determiners } from '../closed-classes.ts';
import { hasFinite } from '../finite-verbs.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { clauseEnd } from '../reported-clause.ts';
import { segmentStart } from '../segments.ts';

/** `le ministère, selon lequel …`: a source that a relative pronoun takes up. */
export const accordingToWhom: Rule = {
  id: 'fr/according-to-whom',
  reason: 'a source is taken up by "selon lequel"',
  match: findAtWords(['selon'], sourceAt),
  examples: [
    'Même son de cloche au ministère, {cue|selon} {speaker|lequel} {quote|le plan est bon}.',
    'On entend aussi Anna Roux, {cue|selon} {speaker|laquelle} « {quote|rien ne presse} ».',
    'La mairie, {cue|selon} {speaker|laquelle} {quote|la route est trop chère}, va la fermer.',
  ],
  counterExamples: [
    'Il rejette la théorie, selon laquelle la Lune vient de la Terre.',
    'Des rumeurs courent, selon lesquelles le maire partirait.',
    'La théorie selon laquelle la Lune vient de la Terre est rejetée.',
  ],
};

function sourceAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  if (!/^(?:lequel|laquelle|lesquels|lesquelles)$/u.test(units[at + 1]?.norm ?? '')) return undefined;
  const antecedent = units[at - 1]?.norm === ',' ? speakerBefore(units, at - 1) : undefined;
  if (antecedent === undefined) return undefined;
  const subject = { first: at + 1, last: at + 2, antecedent };
  if (hasFinite(units, antecedent.first, antecedent.last)) return undefined;
  const start = at + 2;
  const end = clauseEnd(sentence, start, { enclosure: 'inserted' });
  const kind = kindOf(units, start, end);
  if (end <= start || (kind === 'indirect' && !hasFinite(units, start, end))) return undefined;
  const cue = { start: units[at]?.start ?? 0, end: units[at]?.end ?? 0 };
  return { parts: partsOf(units, start, end), kind, cue, subject };
}

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
