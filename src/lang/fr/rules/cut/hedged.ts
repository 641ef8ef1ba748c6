import type { Span } from '../../../../model/span.ts';
import {
  clauseTail,
  spanOfUnits,
  withoutClosingPoints,
  withoutOpeningPoints,
} from '../../../../nlp/clause-tail.ts';
import type { Cut, CutRule } from '../../../../nlp/cut-rule.ts';
import type { Unit } from '../../../../nlp/unit.ts';
import { determiners, subjectPronouns } from '../../closed-classes.ts';
import { clauseBounds, doubtfully, uncertain } from '../../lexicon/cut-words.ts';

/** `il est possible que` …, `si` …, `peut-être` …, … `, à condition que`. */
export const hedged: CutRule = {
  id: 'fr/cut-hedged',
  reason: 'a condition, a doubt or a wish beside the kept words makes them less than a statement',
  effect: 'hedged',
  match: (cut) => uncertainBefore(cut) ?? conditionBefore(cut) ?? uncertainAfter(cut),
  examples: [
    '{cue|Il est possible que} {kept|le port ferme}.',
    '{cue|Il semble que} {kept|la digue ait cédé}.',
    '{cue|On dirait que} {kept|le lac est vide}.',
    '{cue|Les habitants craignent que} {kept|la forêt soit vendue}.',
    '{cue|Si} {kept|la ville paie}, le pont sera réparé.',
    'Pour la ville, {cue|si les choses se calment}, {kept|ce sera une victoire}.',
    '{kept|Ce sera une victoire}, {cue|si} les choses se calment.',
    '{kept|Nous signerons}, {cue|à condition que} tout soit payé.',
    '{cue|Peut-être} {kept|le port fermera-t-il}.',
    '{kept|La digue a cédé}, {cue|semble-t-il}.',
  ],
  counterExamples: [
    'Il est certain que {kept|le port ferme}.',
    '{kept|La digue est si vieille} que la mer passe.',
    '{kept|Le lac est vide}, si bien que les pêcheurs sont partis.',
    'Si la mer monte, le port ferme. {kept|Les pêcheurs sont partis}.',
    "Elle s'est dite sûre que {kept|le pont tiendra}.",
    'Il a plu hier, {kept|le lac est plein}.',
  ],
};

function uncertainBefore({ before }: Cut): Span | undefined {
  const words = withoutClosingPoints(before);
  const last = words.at(-1)?.norm ?? '';
  if (last === 'si' || doubtfully.has(last)) return spanOfUnits(words.slice(-1));
  if (!/^(?:que|qu')$/u.test(last)) return undefined;
  const clause = clauseTail(words, clauseBounds, 1);
  return clause.some(({ norm }) => uncertain.has(norm)) ? spanOfUnits(clause) : undefined;
}

/** `si …,` right before the kept words. */
function conditionBefore({ before }: Cut): Span | undefined {
  if (before.at(-1)?.norm !== ',') return undefined;
  const clause = before.slice(0, -1);
  const comma = clause.findLastIndex(({ kind }) => kind !== 'word');
  const opening = clause[comma + 1];
  const next = clause[comma + 2];
  const isCondition = opening?.norm === 'si' || (opening?.norm === "s'" && /^ils?$/u.test(next?.norm ?? ''));
  return isCondition && next && opensClause(next) ? spanOfUnits(clause.slice(comma + 1)) : undefined;
}

function uncertainAfter({ after }: Cut): Span | undefined {
  const words = withoutOpeningPoints(after);
  const [first, second, third] = words;
  if (!first) return undefined;
  const opening = [first, second, third].map((unit) => unit?.norm ?? '').join(' ');
  if (doubtfully.has(first.norm)) return spanOfUnits([first]);
  if (/^(?:à condition que|à moins que|sauf si|à condition qu'|à moins qu') ?/u.test(opening))
    return spanOfUnits(words.slice(0, opening.startsWith('sauf') ? 2 : 3));
  if (/^(?:semble|paraît) -(?:t-)?il/u.test(opening) && second) return spanOfUnits([first, second]);
  const isIf = first.norm === 'si' || (first.norm === "s'" && /^ils?$/u.test(second?.norm ?? ''));
  return isIf && second && opensClause(second) ? spanOfUnits([first]) : undefined;
}

/** `si elle part`, `si les prix montent`; not `si bien`, `si grand`. */
function opensClause(unit: Unit): boolean {
  return subjectPronouns.has(unit.norm) || determiners.has(unit.norm) || unit.isCapital;
}
