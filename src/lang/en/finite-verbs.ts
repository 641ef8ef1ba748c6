import type { Unit } from '../../nlp/unit.ts';
import {
  adverbs,
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from './closed-classes.ts';
import { baseVerbForms, finiteVerbForms } from './lexicon/common-verbs.ts';
import { verbForms } from './lexicon/verb-forms.ts';

const CONTRACTED = /(?:'re|'ve|'ll|'d|'m|n't)$/u;
const NO_PAST =
  /^(?:hundred|need|seed|feed|speed|indeed|red|bed|shed|breed|weed|creed|greed|deed|united|so-called)$/u;

/**
 * Whether the word at `at` is likely a finite verb: an auxiliary, a contraction, a known verb, or one by its ending.
 * English forms are ambiguous; this serves to tell where a clause has its verb.
 */
export function isLikelyFinite(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.kind === 'quoted') return opensWithVerb(unit);
  const before = units[at - 1]?.norm ?? '';
  if (unit.norm === "'s") return subjectPronouns.has(before) || /^(?:that|who|what|here)$/u.test(before);
  if (unit.kind !== 'word' || unit.isCapital) return false;
  if (auxiliaries.has(unit.norm) || CONTRACTED.test(unit.norm)) return true;
  if (before === 'to' || determiners.has(before) || isModifier(before)) return false;
  if (prepositions.has(before) && before !== 'before' && before !== 'after') return false;
  if (/^\p{N}/u.test(before)) return false;
  if (unit.norm === 'last' && timeWords.has(units[at + 1]?.norm ?? '')) return false;
  if (finiteVerbForms.has(unit.norm)) return true;
  if (/.{2}ed$/u.test(unit.norm) && !NO_PAST.test(unit.norm))
    return units[at - 1]?.isCapital === true || followsApposition(units, at) || !isBeforeNoun(units, at);
  const readings = verbForms.get(unit.norm);
  if (readings?.some(({ mood }) => mood === 'past' || mood === 'third')) return true;
  const isBase = baseVerbForms.has(unit.norm) || readings !== undefined;
  return isBase && (/^(?:i|you|we|they|who)$/u.test(before) || isPlural(units[at - 1]));
}

/** `it “could be worse”`: the verb stands inside the marks. */
function opensWithVerb(unit: Unit): boolean {
  const within = unit.within ?? [];
  for (let at = 0; at < Math.min(3, within.length); at++)
    if (within[at]?.kind !== 'quoted' && isLikelyFinite(within, at)) return true;
  return false;
}

/** `Hill Mills, the paper maker, disappointed investors`: behind a name and an apposition between commas comes the verb. */
function followsApposition(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.norm !== ',') return false;
  for (let comma = at - 2; comma > Math.max(0, at - 14); comma--) {
    if (units[comma]?.norm !== ',') continue;
    return units[comma - 1]?.isCapital === true && determiners.has(units[comma + 1]?.norm ?? '');
  }
  return false;
}

/** An unknown word in -ed right before a noun is a participle: `unsweetened milk`. */
function isBeforeNoun(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next?.kind !== 'word' || next.isCapital || /^\p{N}/u.test(next.norm)) return false;
  return !(
    determiners.has(next.norm) ||
    prepositions.has(next.norm) ||
    subjectPronouns.has(next.norm) ||
    adverbs.has(next.norm) ||
    clauseOpeners.has(next.norm) ||
    /^(?:him|them|me|us|himself|herself|themselves)$/u.test(next.norm) ||
    /.{3}(?:ly|ing)$/u.test(next.norm)
  );
}

function isModifier(norm: string): boolean {
  return norm === "'s" || norm === "'";
}

function isPlural(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && !unit.isCapital && /.{3}[^s'u]s$/u.test(unit.norm);
}

/** Whether a finite verb stands among the units `[from, to)`. */
export function hasFinite(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLikelyFinite(units, at)) return true;
  return false;
}
