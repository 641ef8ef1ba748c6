import type { Finding } from '../../../nlp/claim.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { skipCircumstances } from '../circumstances.ts';
import { cueSpan } from '../cue-span.ts';
import { enclosureOf } from '../enclosure.ts';
import { isInfinitiveStart } from '../infinitive-start.ts';
import { clauseEnd } from '../reported-clause.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Anna Roux affirme avoir vu …`: a verb of speech with an infinitive. */
export const reportedInfinitive: Rule = {
  id: 'fr/reported-infinitive',
  reason: 'a verb of speech is followed by an infinitive that it reports',
  match: (sentence) =>
    verbGroups(sentence).flatMap((group) => {
      const finding = infinitiveAt(sentence, group);
      return finding ? [finding] : [];
    }),
  examples: [
    '{speaker|Anna Roux} {cue|affirme} {quote|avoir vu la lumière}.',
    '{speaker|Il} compare les deux cas, {cue|déclarant} {quote|comprendre la colère}.',
    "{speaker|La ligue} {cue|affirme} {quote|s'attendre à une amende}.",
    '{speaker|Le maire} {cue|dit} {quote|prendre la chose au sérieux}.',
    '{speaker|Il} {cue|a précisé} {quote|ne pas être candidat}.',
    '{speaker|Le maire} {cue|a assuré} au « Grand Soir » de la radio, jeudi, {quote|être prêt à partir}.',
    '{speaker|Le club} {cue|annonce} {quote|avoir vendu le stade} et quitte la ville.',
    "{speaker|Le club} {cue|dit} {quote|vouloir un stade « neuf » et n'a rien contre « une pelouse »}.",
    "{speaker|L'armée} {cue|annonce}, via un communiqué, {quote|avoir pris le pouvoir}.",
  ],
  counterExamples: [
    'Il peut dire merci.',
    'Le maire annonce lettre et livre.',
    'Le ministre annonce la couleur.',
  ],
};

function infinitiveAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (!(group.frames.has('infinitive') || group.frames.has('clause')) || group.isNegated) return undefined;
  if (
    /^(?:croire|espérer|penser|promettre|savoir|souhaiter|faire|laisser_entendre|craindre)$/u.test(
      group.lemma,
    )
  )
    return undefined;
  const adverbsEnd = skipAdverbials(units, group.last);
  const start = skipCircumstances(
    units,
    group.last,
    (at) =>
      (at <= adverbsEnd ||
        units[at - 1]?.norm === ',' ||
        /^(?:avoir|être|ne)$/u.test(units[at]?.norm ?? '')) &&
      isInfinitiveStart(units, at),
  );
  if (start === undefined) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined) return undefined;
  const end = clauseEnd(sentence, start, {
    isInfinitive: true,
    enclosure: enclosureOf(units, group, subject),
  });
  if (end - start < 2) return undefined;
  return {
    parts: partsOf(units, start, end),
    kind: kindOf(units, start, end),
    cue: cueSpan(units, group),
    subject,
  };
}
