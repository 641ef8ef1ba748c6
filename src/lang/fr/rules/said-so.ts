import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence } from '../../../nlp/unit.ts';
import { cueSpan } from '../cue-span.ts';
import { hasMainFinite } from '../finite-verbs.ts';
import { saidEnd, saidStart } from '../said-before.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectAfter } from '../subject-after.ts';
import { verbGroups } from '../verb-groups.ts';

/** `La route est fermée, c'est du moins ce qu'affirme le maire`: a clause behind a comma says who says what stands before. */
export const saidSo: Rule = {
  id: 'fr/said-so',
  reason: 'a clause with "c\'est ce que" behind a comma gives what stands before it to somebody',
  match: findAtWords(["c'"], saidAt),
  examples: [
    "{quote|La route est fermée}, c'est du moins ce qu'{cue|affirme} {speaker|le maire}.",
    "{quote|La route est fermée}, c'est ce qu'{cue|a indiqué} lundi {speaker|Anna Roux}.",
    "{quote|La route est fermée}, c'est en tout cas ce que {cue|soutient} {speaker|la ville}.",
  ],
  counterExamples: [
    "La route est fermée, c'est ce que chacun voit.",
    "La route est fermée, c'est ce qui gêne le maire.",
    "Le pain, c'est ce que préfère le maire.",
    "La route est fermée, ce n'est pas ce qu'affirme le maire.",
  ],
};

const POINTING =
  /^c' est (?:(?:du moins|en tout cas|d' ailleurs|aussi|précisément|exactement|justement|notamment) )?ce qu[e']$/u;
const LONGEST_POINTER = 7;

function saidAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  if (units[at - 1]?.norm !== ',') return undefined;
  const que = units.findIndex(
    ({ norm }, i) => i > at && i < at + LONGEST_POINTER && /^(?:que|qu')$/u.test(norm),
  );
  const words = units.slice(at, que + 1).map(({ norm }) => norm);
  if (que < 0 || !POINTING.test(words.join(' '))) return undefined;
  const group = verbGroups(sentence).find(({ first }) => first === que + 1);
  if (group?.mood !== 'finite' || !group.frames.has('clause') || group.isNegated) return undefined;
  const subject = subjectAfter(sentence, group);
  if (subject === undefined || !headSpeaks(units, subject)) return undefined;
  const end = saidEnd(units, at - 1);
  const start = saidStart(units, end);
  const kind = kindOf(units, start, end);
  if (kind === 'direct' || !hasMainFinite(units, start, end)) return undefined;
  return { parts: partsOf(units, start, end), kind, cue: cueSpan(units, group), subject };
}
