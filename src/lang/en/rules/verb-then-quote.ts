import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { endsInPoint, kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipCircumstances } from '../circumstances.ts';
import { prepositions } from '../closed-classes.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite, isLikelyFinite } from '../finite-verbs.ts';
import { listenerEnd } from '../listener.ts';
import { subjectAfter } from '../subject-after.ts';
import { subjectOf } from '../subjects.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Ann Rowe said, “…”`, `She told reporters: “…”`, `The post read: “…”`. */
export const verbThenQuote: Rule = {
  id: 'en/verb-then-quote',
  reason: 'a verb of speech is followed by quoted words, with or without a colon',
  match: findAtEach(verbGroups, quoteAt),
  examples: [
    '{speaker|Ann Rowe} {cue|replied}: “{quote|We shall see.}”',
    '{speaker|She} {cue|said}, “{quote|The road is closed.}”',
    'When asked on Monday whether he would go, {speaker|Rowe} {cue|said}, “{quote|I will.}”',
    '{speaker|The post} {cue|read}: “{quote|Here lived a painter.}”',
    '{speaker|City staff} {cue|explained} the numbers this way: “{quote|There are many reasons.}”',
    '{speaker|A guard} then {cue|shouted} at Rowe, “{quote|Open the road!}”',
    '{speaker|The crowd} started {cue|chanting}, “{quote|Open the road!}”',
    '{speaker|Rowe} {cue|told} the court in Hill on Monday: “{quote|I saw it.}”',
  ],
  counterExamples: [
    'He told the story of the “lost road” again.',
    'The “yes” side won.',
    'He sat down and read “Old Hill” again.',
    'Her report predicts “renters” will leave.',
    'She announced a plan called “Old Hill”.',
  ],
};

function quoteAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (group.frames.has('object') && group.frames.size === 1) return undefined;
  const at = quoteAfter(units, group);
  if (at === undefined || (group.isDenied && !/^[,:]$/u.test(units[at - 1]?.norm ?? ''))) return undefined;
  const subject = subjectOf(sentence, group) ?? invertedSubject(units, group, at);
  if (subject === undefined) return undefined;
  let end = at + 1;
  for (;;) {
    if (units[end]?.kind === 'quoted') end++;
    else if (/^(?:,|and|–|—)$/u.test(units[end]?.norm ?? '') && units[end + 1]?.kind === 'quoted') end += 2;
    else break;
  }
  return {
    parts: partsOf(units, at, end),
    kind: kindOf(units, at, end),
    cue: cueSpan(units, group),
    subject,
  };
}

/** `Asks Ann Rowe: “…”`. */
function invertedSubject(units: readonly Unit[], group: VerbGroup, quote: number): SubjectWords | undefined {
  if (group.first > 0 && units[group.first - 1]?.norm !== ',') return undefined;
  const words = subjectAfter(units, group.last);
  return words && words.last < quote ? words : undefined;
}

/** The quoted words that the verb governs: right after it, after circumstances, or after a colon. */
function quoteAfter(units: readonly Unit[], group: VerbGroup): number | undefined {
  const listener =
    group.frames.has('listener') || group.frames.has('question')
      ? listenerEnd(units, group.last)
      : group.last;
  let at = skipCircumstances(units, listener);
  if (/^[,:]$/u.test(units[at]?.norm ?? '')) at++;
  if (units[at]?.kind === 'quoted')
    return startsSpeech(units, at) && !isTitle(units, at, group) ? at : undefined;
  return quoteAfterColon(units, group.last);
}

/** `said “no” votes`: quoted words in front of a noun are no speech of their own. */
function startsSpeech(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (isLoneWord(units, at)) return false;
  if (next?.kind !== 'word' || endsInPoint(units[at])) return true;
  if (/^[,:]$/u.test(units[at - 1]?.norm ?? '')) return true;
  return (
    prepositions.has(next.norm) ||
    isLikelyFinite(units, at + 1) ||
    /^(?:and|when|while|but|after)$/u.test(next.norm)
  );
}

/** `read “Old Hill”`, `wrote “The Long Road Home”`: the title of a work behind a verb that has works for its object. */
function isTitle(units: readonly Unit[], at: number, group: VerbGroup): boolean {
  if (!/^(?:read|write|recite|call)$/u.test(group.lemma) || /^[,:]$/u.test(units[at - 1]?.norm ?? ''))
    return false;
  const words = units[at]?.within?.filter(({ kind }) => kind === 'word') ?? [];
  return words.filter(({ isCapital, norm }) => isCapital || norm.length < 4).length === words.length;
}

/** `predicts “smog” will rise`: one quoted word in the run of a sentence is a borrowed word. */
function isLoneWord(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const words = unit?.within?.filter(({ kind }) => kind === 'word').length ?? 0;
  return words === 1 && !endsInPoint(unit) && units[at + 1]?.kind === 'word';
}

/** A whole sentence between marks that closes the sentence around it: `joked in his turn to answer, “It was.”`. */
function opensQuotedSentence(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit?.within?.[0]?.isCapital === true &&
    endsInPoint(unit) &&
    units.slice(at + 1).every(({ kind }) => kind !== 'word')
  );
}

function quoteAfterColon(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < Math.min(units.length, from + 40); at++) {
    const norm = units[at]?.norm ?? '';
    if (norm === ',' && opensQuotedSentence(units, at + 1) && !hasFinite(units, from, at)) return at + 1;
    if (norm === ':') return units[at + 1]?.kind === 'quoted' ? at + 1 : undefined;
    if (norm === ';' || units[at]?.kind === 'quoted') return undefined;
  }
  return undefined;
}
