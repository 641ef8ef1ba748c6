import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Unit } from '../../../nlp/unit.ts';
import { finiteForms } from '../lexicon/reporting-verbs.ts';
import { subjectAfter, subjectBefore } from '../subjects.ts';

/** `“…,” said Ann Rowe` and `“…,” Ann Rowe said`. */
export const quoteAndSpeaker: Rule = {
  id: 'en/quote-and-speaker',
  reason: 'a verb of speech with its subject, in either order, stands after quoted words',
  match: ({ units }) =>
    units.flatMap((unit, at) => {
      const finding = unit.kind === 'quoted' ? findingAt(units, at) : undefined;
      return finding ? [finding] : [];
    }),
  examples: [
    '“{quote|We must wait,}” {cue|said} {speaker|Ann Rowe}.',
    '“{quote|We must wait,}” {speaker|the mayor} {cue|said} on Monday.',
    '“{quote|We leave,}” {speaker|she} {cue|said}, “{quote|but not alone.}”',
  ],
  counterExamples: ['The “green” party lost.'],
};

function findingAt(units: readonly Unit[], at: number): Finding | undefined {
  const inner = units[at]?.quoted?.inner;
  if (inner === undefined) return undefined;
  const from = units[at + 1]?.norm === ',' ? at + 2 : at + 1;
  const found = subjectAndVerb(units, from);
  if (found === undefined) return undefined;
  const cue = units[found.verb];
  const end = Math.max(found.verb + 1, found.subject.last);
  const later = units[end]?.norm === ',' ? units[end + 1]?.quoted?.inner : undefined;
  return {
    parts: later ? [inner, later] : [inner],
    kind: 'direct',
    ...(cue && { cue: { start: cue.start, end: cue.end } }),
    subject: found.subject,
  };
}

function subjectAndVerb(
  units: readonly Unit[],
  from: number,
): { readonly verb: number; readonly subject: SubjectWords } | undefined {
  if (finiteForms.has(units[from]?.norm ?? '')) {
    const subject = subjectAfter(units, from + 1);
    return subject && { verb: from, subject };
  }
  for (let verb = from + 1; verb < Math.min(units.length, from + 12); verb++) {
    if (units[verb]?.kind !== 'word') return undefined;
    if (!finiteForms.has(units[verb]?.norm ?? '')) continue;
    const subject = subjectBefore(units, verb);
    return subject && subject.first === from ? { verb, subject } : undefined;
  }
  return undefined;
}
