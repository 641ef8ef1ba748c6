import type { Span } from '../../../../model/span.ts';
import {
  clauseTail,
  spanOfUnits,
  withoutClosingPoints,
  withoutOpeningPoints,
} from '../../../../nlp/clause-tail.ts';
import type { Cut, CutRule } from '../../../../nlp/cut-rule.ts';
import { clauseBounds, denials, negators, untrue } from '../../lexicon/cut-words.ts';

/** `elle nie que` …, `il est faux de dire que` …, … `, a-t-il démenti`. */
export const denied: CutRule = {
  id: 'fr/cut-denied',
  reason: 'a verb or an adjective beside the kept words says that they are not so',
  effect: 'negated',
  match: (cut) => deniedBefore(cut) ?? deniedAfter(cut),
  examples: [
    '{cue|Le ministre nie que} {kept|la digue ait cédé}.',
    '{cue|Elle a démenti} {kept|avoir vendu la forêt}.',
    '{cue|Il est faux de dire que} {kept|le port ferme}.',
    '{cue|Il est exclu que} {kept|nous partions}.',
    '{cue|Le maire doute que} « {kept|la route soit finie en mai} ».',
    "{cue|Anna Roux rejette l'idée que} {kept|la ville soit en faillite}.",
    '{cue|Il prétend à tort que} {kept|le lac est vide}.',
    '« {kept|Nous avons vendu la forêt} », {cue|dément} le maire.',
    '{cue|Il refuse de} {kept|quitter le port}.',
  ],
  counterExamples: [
    'Il ne nie pas que {kept|la digue a cédé}.',
    'Elle affirme que {kept|le port ferme}.',
    'Nul doute que {kept|la ville paiera}.',
    'Il est vrai que {kept|le lac est vide}.',
    '« {kept|La route est finie} », a dit le maire, que personne ne dément.',
  ],
};

function deniedBefore({ before, kept }: Cut): Span | undefined {
  const words = withoutClosingPoints(before);
  const last = words.at(-1)?.norm ?? '';
  const leads = /^(?:que|qu'|de|d')$/u.test(last);
  const isInfinitive = /(?:er|ir|re|oir)$/u.test(kept[0]?.norm ?? '');
  if (!leads && !(isInfinitive && denials.has(last))) return undefined;
  const clause = clauseTail(words, clauseBounds, leads ? 1 : 0);
  const norms = clause.map(({ norm }) => norm);
  if (norms.some((norm) => negators.has(norm))) return undefined;
  const says = norms.some((norm) => denials.has(norm) || untrue.has(norm));
  const isWrongly = norms.join(' ').includes('à tort');
  const isVerb = /^(?:de|d')$/u.test(last) ? norms.some((norm) => /^refus/u.test(norm)) : true;
  return (says && isVerb) || isWrongly ? spanOfUnits(clause) : undefined;
}

function deniedAfter({ after }: Cut): Span | undefined {
  const words = withoutOpeningPoints(after).slice(0, 4);
  const end = words.findIndex(({ kind }) => kind !== 'word');
  const clause = end < 0 ? words : words.slice(0, end);
  if (clause.some(({ norm }) => negators.has(norm) || clauseBounds.has(norm))) return undefined;
  const at = clause.findIndex(({ norm }) => denials.has(norm));
  return at < 0 ? undefined : spanOfUnits(clause.slice(0, at + 1));
}
