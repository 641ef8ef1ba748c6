import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf, spanOf, withoutPoints } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { clauseOpeners, subjectPronouns } from '../closed-classes.ts';
import { hasFinite, isLikelyFinite } from '../finite-verbs.ts';
import { reportStart } from '../report-start.ts';
import { clauseEnd } from '../reported-clause.ts';
import { withAuthor } from '../text-author.ts';

/** `according to Ann Rowe`, before, after or inside what was said. */
export const accordingTo: Rule = {
  id: 'en/according-to',
  reason: 'a source is named by "according to"',
  match: findAtWords(['according'], sourceAt),
  examples: [
    '{cue|According to} {speaker|the ministry}, {quote|the road is closed}.',
    '{quote|The road is closed}, {cue|according to} {speaker|police}.',
    '{quote|The road}, {cue|according to} {speaker|Ann Rowe}, {quote|is closed}.',
    '{quote|The road is closed} {cue|according to} {speaker|the mayor}.',
    'But {cue|according to} {speaker|a report by the city}, {quote|the bridge is safe}.',
  ],
  counterExamples: ['Things went according to plan.', 'They sorted the books according to size.'],
};

function sourceAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const source = units[at + 1]?.norm === 'to' ? sourceWords(units, at + 2) : undefined;
  if (source === undefined) return undefined;
  const ranges = reportRanges(sentence, at, source);
  const parts = ranges.flatMap(([from, to]) => {
    const span = ranges.length > 1 ? spanOf(units, from, to) : undefined;
    return span ? [span] : partsOf(units, from, to);
  });
  if (parts.length === 0) return undefined;
  const kinds = ranges.map(([from, to]) => kindOf(units, from, to));
  const kind = kinds.every((one) => one === kinds[0]) ? (kinds[0] ?? 'indirect') : 'mixed';
  const start = units[at]?.start ?? 0;
  return { parts, kind, cue: { start, end: units[at + 1]?.end ?? start }, subject: source };
}

function hasContent(units: readonly Unit[], from: number, to: number): boolean {
  return hasFinite(units, from, to) || kindOf(units, from, to) !== 'indirect';
}

type Range = readonly [number, number];

/** The stretches of the sentence that the source is named for. */
function reportRanges(sentence: Sentence, at: number, source: SubjectWords): Range[] {
  const { units } = sentence;
  const end = withoutPoints(units, source.last, units.length);
  const opens = opensSentence(units, at);
  if (opens) {
    const comma = afterInsertion(units, source.last);
    const last = comma < end ? clauseEnd(sentence, comma) : comma;
    return last > comma && hasContent(units, comma, last) ? [[comma, last]] : [];
  }
  const from = reportStart(units);
  if (units[source.last]?.norm === ',' && units[at - 1]?.norm === ',' && source.last + 1 < end) {
    const last = clauseEnd(sentence, source.last + 1);
    if (!hasFinite(units, from, at) || goesOn(units, source.last + 1, last))
      return [
        [from, at],
        [source.last + 1, last],
      ];
  }
  return hasFinite(units, from, at) || kindOf(units, from, at) !== 'indirect' ? [[from, at]] : [];
}

/** The position after the comma, and after a participle between commas: `the report, published in May, …`. */
function afterInsertion(units: readonly Unit[], at: number): number {
  if (units[at]?.norm !== ',') return at;
  const opener = units[at + 1]?.norm ?? '';
  if (!/.{3}(?:ed|ing)$|^(?:which|who)$/u.test(opener)) return at + 1;
  const comma = units.findIndex((unit, i) => i > at + 1 && i < at + 16 && unit.norm === ',');
  return comma < 0 ? at + 1 : comma + 1;
}

function opensSentence(units: readonly Unit[], at: number): boolean {
  let before = at;
  while (
    before > 0 &&
    /^(?:and|but|yet|so|also|still|however|,|or|while)$/u.test(units[before - 1]?.norm ?? '')
  )
    before--;
  return before === 0 || (units[at - 1]?.kind === 'word' && clauseOpeners.has(units[at - 1]?.norm ?? ''));
}

/** `…, according to police, and the road is open`: the source stands for both clauses. */
function goesOn(units: readonly Unit[], from: number, to: number): boolean {
  return /^(?:and|but|while)$/u.test(units[from]?.norm ?? '') && hasFinite(units, from + 2, to);
}

/** The words that name the source. */
function sourceWords(units: readonly Unit[], first: number): SubjectWords | undefined {
  const opener = units[first];
  if (opener?.kind !== 'word') return undefined;
  if (
    /^(?:plan|plans|schedule|size|need|needs|rank|age|him|her|them|us|me|law)$/u.test(opener.norm) &&
    !startsLonger(units, first)
  )
    return /^(?:him|her|them)$/u.test(opener.norm) ? { first, last: first + 1 } : undefined;
  let last = first + 1;
  while (last < units.length && last - first < 40 && !endsSource(units, last)) last++;
  return withAuthor(units, { first, last });
}

function startsLonger(units: readonly Unit[], first: number): boolean {
  const norm = units[first]?.norm ?? '';
  const next = units[first + 1];
  return norm === 'her' && next?.kind === 'word' && !isLikelyFinite(units, first + 1);
}

function endsSource(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined || unit.kind === 'quoted')
    return unit?.kind !== 'quoted' || before?.isCapital !== true;
  if (unit.kind === 'point') {
    if (/^(?:['’&/-]|'s|’s)$/u.test(unit.norm)) return false;
    return !(
      unit.norm === '.' &&
      before.isCapital &&
      before.end === unit.start &&
      units[at + 1]?.kind === 'word'
    );
  }
  return subjectPronouns.has(unit.norm) && !/^(?:that|which|who|and)$/u.test(before.norm);
}
