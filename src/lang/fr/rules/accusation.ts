import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach, findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { isAbbreviationStop } from '../abbreviation-stop.ts';
import { skipAdverbials } from '../adverbials.ts';
import { appositionEnd } from '../apposition.ts';
import { cueSpan } from '../cue-span.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { isInfinitiveStart } from '../infinitive-start.ts';
import { clauseEnd } from '../reported-clause.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Anna Roux accuse le ministre d'avoir …`: what somebody is accused of, suspected of or blamed for. */
export const accusation: Rule = {
  id: 'fr/accusation',
  reason: 'a verb of accusing is followed by "de" and an infinitive',
  match: (sentence) => [...accusations(sentence), ...passives(sentence)],
  examples: [
    "{speaker|Anna Roux} {cue|a accusé} le ministre {quote|d'avoir menti}.",
    "{speaker|Le maire} {cue|accuse} le club, contre lequel il a joué, {quote|d'avoir triché}.",
    "{speaker|Anna Roux} {cue|accuse} M. Morin, le maire de Brest, {quote|d'avoir menti}.",
    "{speaker|Roux} {cue|accusait}, quant à lui, des membres du club {quote|d'être liés à « un fonds »}.",
    '{speaker|Le parti} {cue|accuse} la majorité {quote|de « vouloir tout changer »}.',
    '{speaker|Le parti} {cue|accuse} la majorité {quote|de vouloir « tout changer »}.',
    "Le ministre est {cue|accusé} par {speaker|Anna Roux} {quote|d'avoir menti}.",
    "{speaker|Le maire} l'{cue|accuse} {quote|d'avoir menti}.",
    "{speaker|Anna Roux} {cue|reproche} au ministre {quote|d'avoir menti}.",
  ],
  counterExamples: ['Il est accusé de vol.', 'Elle accuse réception de la lettre.'],
};

const accusations = findAtEach(verbGroups, accusationAt);
const passives = findAtWords(['par'], passiveAt);

const LONGEST = 16;

function accusationAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (!/^(?:accuser|soupçonner|reprocher)$/u.test(group.lemma)) return undefined;
  const from = afterInsertion(units, group.last);
  for (let at = from; at < Math.min(units.length, from + LONGEST); at++) {
    const unit = units[at];
    if (isAbbreviationStop(units, at)) continue;
    const described = appositionEnd(units, at) ?? relativeEnd(sentence, at);
    if (described !== undefined) {
      at = described;
      continue;
    }
    if (unit === undefined || unit.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
    if (!/^(?:de|d')$/u.test(unit.norm) || !startsInfinitive(sentence, at + 1)) continue;
    const subject = subjectOf(sentence, group);
    const end = clauseEnd(sentence, at, { isInfinitive: true });
    return (
      subject && {
        parts: partsOf(units, at, end),
        kind: kindOf(units, at, end),
        cue: cueSpan(units, group),
        subject,
      }
    );
  }
  return undefined;
}

/** `accuse le club, contre lequel il a joué, d'avoir triché`: the comma behind a clause that tells of the accused. */
function relativeEnd(sentence: Sentence, comma: number): number | undefined {
  const { units } = sentence;
  if (units[comma]?.norm !== ',') return undefined;
  const opens = units.slice(comma + 1, comma + 3).some(({ norm }) => RELATIVE.test(norm));
  const end = units.findIndex(({ norm }, at) => at > comma + 2 && norm === ',');
  const goesOn = /^(?:de|d')$/u.test(units[end + 1]?.norm ?? '') && startsInfinitive(sentence, end + 2);
  return opens && end > 0 && goesOn ? end : undefined;
}

const RELATIVE = /^(?:qui|dont|où|laquelle|lequel|lesquels|lesquelles|auquel|auxquels|auxquelles|duquel)$/u;

/** `est accusé par Anna Roux d'avoir menti`: who accuses stands behind "par". */
function passiveAt(sentence: Sentence, by: number): Finding | undefined {
  const { units } = sentence;
  if (!/^accusée?s?$/u.test(units[by - 1]?.norm ?? '')) return undefined;
  for (let at = by + 2; at < Math.min(units.length, by + LONGEST); at++) {
    if (units[at]?.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
    if (!/^(?:de|d')$/u.test(units[at]?.norm ?? '') || !startsInfinitive(sentence, at + 1)) continue;
    const end = clauseEnd(sentence, at, { isInfinitive: true });
    const cue = spanOf(units, by - 1, by);
    const subject = { first: by + 1, last: at };
    return { parts: partsOf(units, at, end), kind: kindOf(units, at, end), ...(cue && { cue }), subject };
  }
  return undefined;
}

/** `accusait, quant à lui, des membres`: the position behind an adverbial between commas. */
function afterInsertion(units: readonly Unit[], from: number): number {
  if (units[from]?.norm !== ',') return from;
  const end = skipAdverbials(units, from + 1);
  return end > from + 1 && units[end]?.norm === ',' ? end + 1 : from;
}

/** An infinitive, or quoted words that open with one: `de « vendre la ville »`. */
function startsInfinitive(sentence: Sentence, at: number): boolean {
  const within = sentence.units[at]?.within;
  if (within) return isInfinitiveStart(within.slice(0, 6), 0);
  return isInfinitiveStart([...sentence.units.slice(at, at + 6)], 0);
}
