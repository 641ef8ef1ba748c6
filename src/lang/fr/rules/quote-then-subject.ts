import type { Finding } from '../../../nlp/claim.ts';
import { findAtQuotes } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence } from '../../../nlp/unit.ts';
import { cueSpan } from '../cue-span.ts';
import { subjectOf } from '../subject-before.ts';
import { verbGroups } from '../verb-groups.ts';

/** `« … », Anna Roux a dit`: quoted words, then subject and verb in their plain order. */
export const quoteThenSubject: Rule = {
  id: 'fr/quote-then-subject',
  reason: 'quoted words are followed by a subject and a verb of speech in their plain order',
  match: findAtQuotes(findingAt),
  examples: [
    '« {quote|Nous ferons de notre mieux} », {speaker|May} {cue|a dit} aux députés.',
    '« {quote|Tout va bien} », {speaker|le maire} {cue|affirme}.',
  ],
  counterExamples: ['« Tout va bien », le maire a dit que non.', 'La « fête », Anna Roux a dit : « non ».'],
};

function findingAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const quoted = units[at]?.quoted;
  const from = units[at + 1]?.norm === ',' ? at + 2 : at + 1;
  if (quoted === undefined || at > 0) return undefined;
  const group = verbGroups(sentence)[0];
  if (group === undefined || group.mood !== 'finite' || group.inverted !== undefined) return undefined;
  if (group.first <= from || group.first > from + 8) return undefined;
  if (!group.frames.has('quote')) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || subject.first !== from || subject.last !== group.first) return undefined;
  const rest = units.slice(group.last, group.last + 12);
  if (rest.some((unit) => unit.kind === 'quoted' || /^(?:que|qu'|:)$/u.test(unit.norm))) return undefined;
  return { parts: [quoted.inner], kind: 'direct', cue: cueSpan(units, group), subject };
}
