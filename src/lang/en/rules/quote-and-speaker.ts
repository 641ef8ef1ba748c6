import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { endsInPoint, kindOf, partsOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { clauseOpeners } from '../closed-classes.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite } from '../finite-verbs.ts';
import { reportStart } from '../report-start.ts';
import { tagAt } from '../tag.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `“…,” said Ann Rowe`, `“…,” Ann Rowe said`, and the second half behind it. */
export const quoteAndSpeaker: Rule = {
  id: 'en/quote-and-speaker',
  reason: 'a verb of speech with its subject, in either order, stands after quoted words',
  match: findAtEach(verbGroups, findingAt),
  examples: [
    '“{quote|We must wait,}” {cue|said} {speaker|Ann Rowe}.',
    '“{quote|We must wait,}” {speaker|the mayor} {cue|said} on Monday.',
    '“{quote|We leave,}” {speaker|she} {cue|said}, “{quote|but not alone.}”',
    '“{quote|Where are they?}” {cue|asked} {speaker|the guard}, who had waited.',
    '"{quote|It is late,}" {speaker|Ann Rowe, a doctor in Hill}, {cue|told} reporters.',
    '‘{quote|It isn’t over,}’ {cue|says} {speaker|Rowe}.',
    '{quote|The road was “a mess,”} {speaker|Rowe} {cue|said}.',
    '“{quote|No,}” {speaker|he} had {cue|said} in an interview.',
  ],
  counterExamples: [
    'The “green” party said the vote was lost.',
    'The song “Old Hill Road” was written by Ann Rowe.',
    'When Rowe took the “public road,” the workers started chanting.',
    'She said nothing about the “plan”.',
  ],
};

function findingAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (group.frames.has('object') && group.frames.size === 1) return undefined;
  const tag = tagAt(sentence, group);
  if (tag === undefined) return undefined;
  const at = units[tag.first - 1]?.kind === 'quoted' ? tag.first - 1 : tag.first - 2;
  const quoted = units[at];
  if (quoted?.quoted === undefined || !closes(units, at, tag.last)) return undefined;
  const start = contentStart(units, at);
  if (start < at && !group.frames.has('tag') && isSubordinate(units)) return undefined;
  const parts = partsOf(units, start, at + 1);
  return {
    parts: [...parts, ...laterParts(units, tag.last)],
    kind: kindOf(units, start, at + 1),
    cue: cueSpan(units, group),
    subject: tag.subject,
  };
}

/** `When Rowe took the “public road,” Hill said …`: a clause of time in front of the main one is not what is said. */
function isSubordinate(units: readonly Unit[]): boolean {
  return /^(?:when|as|while|after|before|since|once|although|though)$/u.test(units[0]?.norm ?? '');
}

/** Quoted words that a tag follows end in punctuation, or a comma stands behind them, or they open the sentence. */
function closes(units: readonly Unit[], at: number, tagEnd: number): boolean {
  const next = units[at + 1];
  if (next?.kind === 'point') return /^[,–—-]$/u.test(next.norm);
  return endsInPoint(units[at]) || at === 0 || endsSentence(units, tagEnd);
}

function endsSentence(units: readonly Unit[], end: number): boolean {
  return units.slice(end).every((unit) => unit.kind === 'point');
}

/** Where what was said begins: with the quoted words, or where the clause begins in which they stand. */
function contentStart(units: readonly Unit[], at: number): number {
  let first = at;
  while (/^(?:,|and|–|—)$/u.test(units[first - 1]?.norm ?? '') && units[first - 2]?.kind === 'quoted')
    first -= 2;
  const lead = units[first - 1];
  if (lead === undefined || lead.norm === ':' || lead.norm === '.') return first;
  if (lead.norm === ',' && !hasFinite(units, 0, first)) return first;
  if (first <= 2 && clauseOpeners.has(units[0]?.norm ?? '')) return first;
  const start = reportStart(units);
  return spanOf(units, start, first) === undefined ? first : start;
}

/** `“A,” she said as she left, “and b”`: quoted words that go on in lower case behind a comma, or the sentence's end. */
function resumption(units: readonly Unit[], from: number): number {
  const at = units.findIndex(
    (unit, i) => i > from && unit.kind === 'quoted' && /^[,–—]$/u.test(units[i - 1]?.norm ?? ''),
  );
  const opener = units[at]?.within?.[0];
  const goesOn = opener?.kind === 'word' && !opener.isCapital;
  const closes = units.slice(at + 1).every((unit) => unit.kind === 'point');
  return at > 0 && goesOn && closes ? at : units.length;
}

/** `“A,” she said, “B.”`: the second half. */
function laterParts(units: readonly Unit[], from: number): Finding['parts'] {
  const parts = [];
  let at = from;
  while (/^[,:–—]$/u.test(units[at]?.norm ?? '')) at++;
  if (units[at]?.kind !== 'quoted') at = resumption(units, from);
  for (; units[at]?.quoted !== undefined; at++)
    parts.push(...(units[at]?.quoted ? partsOf(units, at, at + 1) : []));
  return parts;
}
