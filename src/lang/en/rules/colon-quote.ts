import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { endsInPoint, kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { beingForms, pronouns } from '../closed-classes.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { nounPhraseBefore } from '../noun-phrases.ts';
import { openingSubject } from '../subjects.ts';

/** `Ann Rowe was blunt: “…”`: a colon leads from a sentence to a whole quoted sentence. */
export const colonQuote: Rule = {
  id: 'en/colon-quote',
  reason: 'a sentence about somebody ends in a colon and whole quoted sentences follow',
  match: (sentence) => {
    const finding = findingIn(sentence);
    return finding ? [finding] : [];
  },
  examples: [
    '{speaker|Ann Rowe} was blunt: “{quote|The road will never open.}”',
    'Then, after a pause: “{quote|We need a few more weeks.}”',
    '{speaker|The mayor} took to the radio with this: “{quote|It is over, all of it.}”',
  ],
  counterExamples: ['He read one book: “Old Hill”.', 'There were two words on the wall: “yes” and “no”.'],
};

const SHORTEST = 4;

function findingIn(sentence: Sentence): Finding | undefined {
  const { units } = sentence;
  const colon = units.findIndex((unit) => unit.norm === ':');
  if (colon < 1 || !isWholeSentence(units[colon + 1])) return undefined;
  let end = colon + 2;
  while (units[end]?.kind === 'quoted') end++;
  if (units.slice(end).some((unit) => unit.kind === 'word')) return undefined;
  const subject = isTold(units, colon)
    ? undefined
    : (closestSubject(sentence, colon) ?? openingSubject(sentence, colon));
  return {
    parts: partsOf(units, colon + 1, end),
    kind: kindOf(units, colon + 1, end),
    ...(subject && { subject }),
  };
}

/** `They were told: “…”`: somebody else speaks. */
function isTold(units: readonly Unit[], colon: number): boolean {
  return (
    /^(?:told|asked|informed|warned|reminded)$/u.test(units[colon - 1]?.norm ?? '') &&
    beingForms.has(units[colon - 2]?.norm ?? '')
  );
}

/** The subject of the last verb before the colon, if it is a name or a pronoun. */
function closestSubject({ units }: Sentence, colon: number): SubjectWords | undefined {
  for (let at = colon - 1; at > 0; at--) {
    if (!isLikelyFinite(units, at)) continue;
    const words = nounPhraseBefore(units, at);
    const opener = words && units[words.first];
    if (opener && (pronouns.has(opener.norm) || opener.isCapital)) return words;
  }
  return undefined;
}

/** Opens with a capital, ends in punctuation, and is long enough to say something. */
function isWholeSentence(unit: Unit | undefined): boolean {
  const words = unit?.within?.filter(({ kind }) => kind === 'word') ?? [];
  return words.length >= SHORTEST && words[0]?.isCapital === true && endsInPoint(unit);
}
