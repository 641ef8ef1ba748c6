import type { Span } from '../../../../model/span.ts';
import { clauseTail, spanOfUnits, withoutClosingPoints } from '../../../../nlp/clause-tail.ts';
import type { Cut, CutRule } from '../../../../nlp/cut-rule.ts';
import type { Unit } from '../../../../nlp/unit.ts';
import { beingForms, havingForms } from '../../closed-classes.ts';
import {
  clauseBounds,
  comparing,
  denials,
  factives,
  modals,
  negativeSubjects,
  negators,
} from '../../lexicon/cut-words.ts';

/** `je ne pense pas que` …, `n'est pas` …, or a negation between kept words. */
export const negated: CutRule = {
  id: 'fr/cut-negated',
  reason: 'the clause that leads to the kept words, or the words left out between them, negate them',
  effect: 'negated',
  match: (cut) => negatedBefore(cut) ?? negatedWithin(cut),
  examples: [
    "Mais {cue|je ne pense pas que} {kept|cela ferait disparaître l'Ukraine de la table}.",
    "{cue|Personne ne croit qu'}{kept|il partira}.",
    "{cue|Nous n'avons jamais dit que} {kept|la ville serait vendue}.",
    "{cue|Il n'est pas vrai que} {kept|la digue ait cédé}, a-t-elle dit.",
    "{cue|Elle ne croit pas que} « {kept|l'hiver sera long} ».",
    "L'accord {cue|n'est pas} {kept|une bonne idée pour le pays}.",
    '{cue|Je pense pas que} {kept|ce soit fini}.',
    "{cue|Il n'a pas l'intention de} {kept|quitter le gouvernement}.",
    'La crise {cue|ne} {kept|change} rien à cela.',
    'Le maire {kept|va} {cue|ne pas} {kept|vendre la forêt}.',
  ],
  counterExamples: [
    "Je n'oublie pas que {kept|la ville a payé}.",
    'Il ne nie pas que {kept|la digue a cédé}.',
    "Le pays n'est pas plus grand que {kept|la Suisse}.",
    'Je pense que {kept|cette question reste une priorité}.',
    "Il n'a pas plu, mais {kept|la récolte est sauvée}.",
    'Il ne dit que {kept|la vérité}.',
    "La crise ne détournera pas {kept|l'attention du ministre}.",
    "Elle n'est pas venue parce que {kept|la route était coupée}.",
  ],
};

function negatedBefore({ before, kept }: Cut): Span | undefined {
  const words = withoutClosingPoints(before);
  const last = words.at(-1)?.norm ?? '';
  if (/^(?:ne|n')$/u.test(last)) return strayNe(words, kept);
  if (/^(?:que|qu')$/u.test(last)) return negatedClause(words);
  if (/^(?:pas|jamais|guère|nullement|aucunement|plus)$/u.test(last)) return negatedVerb(words, last);
  const isInfinitive = /^(?:de|d'|à)$/u.test(last) && /(?:er|ir|re|oir)$/u.test(kept[0]?.norm ?? '');
  return isInfinitive ? negatedClause(words) : undefined;
}

/** The clause that ends in `que` or a preposition before the kept words. */
function negatedClause(words: readonly Unit[]): Span | undefined {
  const clause = clauseTail(words, clauseBounds, 1);
  const norms = clause.map(({ norm }) => norm);
  const at = norms.findIndex((norm) => negators.has(norm));
  if (at < 0) return undefined;
  const isPlus = norms[at] === 'plus' && !norms.some((norm) => /^(?:ne|n')$/u.test(norm));
  const isSpared = norms.some((norm) => comparing.has(norm) || factives.has(norm) || denials.has(norm));
  const compares = norms.slice(at + 1).includes('plus');
  return isPlus || isSpared || compares ? undefined : spanOfUnits(clause);
}

/** `n'est pas` right before the kept words. */
function negatedVerb(words: readonly Unit[], last: string): Span | undefined {
  const clause = clauseTail(words, clauseBounds);
  const ne = clause.findLastIndex(({ norm }) => /^(?:ne|n')$/u.test(norm));
  if (ne < 0 && last === 'plus') return undefined;
  const group = ne < 0 ? clause.slice(-2) : clause.slice(ne);
  // What follows another verb is its object, of which nothing was said.
  const leads = group.some(({ norm }) => beingForms.has(norm) || havingForms.has(norm) || modals.has(norm));
  return leads ? spanOfUnits(group) : undefined;
}

/** `ne` cut from its verb: a negation, unless the other half of it is kept, or it only restricts. */
function strayNe(words: readonly Unit[], kept: readonly Unit[]): Span | undefined {
  const clause = clauseTail(words, clauseBounds);
  const hasSubject = clause.some(({ norm }) => negativeSubjects.has(norm));
  const near = kept.slice(0, 6).map(({ norm }) => norm);
  const isWhole = near.some((norm) => negators.has(norm) || /^(?:que|qu')$/u.test(norm));
  if (hasSubject) return spanOfUnits(clause);
  return isWhole ? undefined : spanOfUnits(words.slice(-1));
}

function negatedWithin({ gaps }: Cut): Span | undefined {
  for (const gap of gaps) {
    const isClause = gap.some(({ norm }) => clauseBounds.has(norm));
    const negates = gap.some(({ norm }) => negators.has(norm) && norm !== 'plus');
    if (negates && !isClause) return spanOfUnits(gap);
  }
  return undefined;
}
