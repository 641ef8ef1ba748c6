import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { kindAround, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { auxiliaries, clauseOpeners, prepositions } from '../closed-classes.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite } from '../finite-verbs.ts';
import { isWriter } from '../is-writer.ts';
import { reportStart } from '../report-start.ts';
import { clauseEnd } from '../reported-clause.ts';
import { tagAt } from '../tag.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `The road is closed, Ann Rowe said`; `The road, she said, is closed`. */
export const clauseAndSpeaker: Rule = {
  id: 'en/clause-and-speaker',
  reason: 'a verb of speech with its subject stands behind or inside a clause without marks',
  match: findAtEach(verbGroups, findingAt),
  examples: [
    '{quote|The road is closed}, {speaker|Ann Rowe} {cue|said}.',
    '{quote|It was too early to count the votes}, {cue|said} {speaker|the mayor}.',
    '{quote|The plan}, {speaker|she} {cue|said}, {quote|would cost too much}.',
    '{quote|While the town has grown}, {speaker|Rowe} {cue|said}, {quote|the road is too small}.',
    '{quote|It was}, {speaker|she} {cue|said}, {quote|the worst day of the year}.',
    '{quote|The bridge has been “a danger” for years}, {speaker|Rowe} {cue|told} the court on Monday.',
  ],
  counterExamples: [
    'In a statement, Ann Rowe said.',
    'On Monday, the mayor said the road was closed.',
    'If asked, he said that the road was closed.',
    'Ann Rowe, who was there, said nothing.',
    'Ann Rowe stood off to the side, stick in hand, and offered advice, quips and comfort.',
  ],
};

function findingAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (!group.frames.has('tag') || group.isDenied) return undefined;
  const tag = tagAt(sentence, group);
  if (tag === undefined || tag.first < 2 || isWriter(units[tag.subject.first])) return undefined;
  const before = units[tag.first - 1];
  if (before === undefined || !/^[,–—)]$/u.test(before.norm)) return undefined;
  const start = reportStart(units);
  const content = spanOf(units, start, tag.first);
  const later = laterStretch(sentence, tag.last, units[tag.first - 2]);
  if (content === undefined || (later === undefined && isOpener(units, tag.first))) return undefined;
  const hasVerb =
    hasFinite(units, start, tag.first) ||
    (tag.first - start > 6 && !prepositions.has(units[start]?.norm ?? ''));
  if (!hasVerb && (later === undefined || !hasFinite(units, later.first, later.last))) return undefined;
  const second = later && spanOf(units, later.first, later.last);
  return {
    parts: second ? [content, second] : [content],
    kind: kindAround(units, start, tag.first),
    cue: cueSpan(units, group),
    subject: tag.subject,
  };
}

/** `When he arrived, Rowe said …`: the clause is no report where only it opens the sentence. */
function isOpener(units: readonly Unit[], end: number): boolean {
  const opener = units[0]?.norm ?? '';
  if (!/^(?:when|asked|while|after|before|as|since|once)$/u.test(opener)) return false;
  return !units.slice(1, end - 1).some((unit) => unit.norm === ',');
}

/** What follows a tag inside a clause, up to where the report stops; `before` is the last word in front of the tag. */
function laterStretch(
  sentence: Sentence,
  from: number,
  before: Unit | undefined,
): { readonly first: number; readonly last: number } | undefined {
  const { units } = sentence;
  if (units[from]?.norm !== ',') return undefined;
  const opener = units[from + 1];
  if (opener?.kind !== 'word' || opener.isCapital) return undefined;
  if (
    /ing$/u.test(opener.norm) ||
    /^(?:who|which|whose|whom|where|according|though|although|while|as|when|after|before)$/u.test(opener.norm)
  )
    return undefined;
  if (verbGroups(sentence).some((group) => group.first === from + 1)) return undefined;
  const last = clauseEnd(sentence, from + 1);
  const words = last - from - 1;
  if (words < 2) return undefined;
  // "It was, she said, the worst day": what follows is the rest of the clause that the tag interrupts.
  const isRest = before !== undefined && auxiliaries.has(before.norm);
  const isClause = isRest || hasFinite(units, from + 1, last) || clauseOpeners.has(opener.norm);
  return isClause ? { first: from + 1, last } : undefined;
}
