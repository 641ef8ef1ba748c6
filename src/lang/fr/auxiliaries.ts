import type { Unit } from '../../nlp/unit.ts';
import { phraseBefore } from './adverbials.ts';
import { adverbs, beingForms, havingForms, invertedPronouns } from './closed-classes.ts';
import { isInfinitiveStart } from './infinitive-start.ts';

/** What makes a participle a finite verb. */
export interface Auxiliary {
  readonly at: number;
  readonly isBeing: boolean;
  readonly inverted?: number;
}

/** The auxiliary that makes a participle a finite verb: avoir, or être with a reflexive pronoun. */
export function auxiliaryBefore(units: readonly Unit[], participle: number): Auxiliary | undefined {
  let at = participle - 1;
  let inverted: number | undefined;
  for (let steps = 0; steps < 10 && at >= 0; steps++) {
    const unit = units[at];
    if (unit === undefined) return undefined;
    // "à posté": a slip for "a posté".
    if (havingForms.has(unit.norm) || (unit.norm === 'à' && at === participle - 1 && isSlip(units, at)))
      return { at, isBeing: false, ...(inverted !== undefined && { inverted }) };
    if (beingForms.has(unit.norm)) {
      if (!/^(?:se|s'|m'|me)$/u.test(units[at - 1]?.norm ?? '')) return undefined;
      return { at, isBeing: true, ...(inverted !== undefined && { inverted }) };
    }
    if (invertedPronouns.has(unit.norm)) {
      inverted = at;
      at--;
    } else {
      const next = adverbialBefore(units, at);
      if (next === undefined) return undefined;
      at = next;
    }
  }
  return undefined;
}

/** The position before the adverb, adverbial phrase or inserted phrase between commas that ends at `at`. */
function adverbialBefore(units: readonly Unit[], at: number): number | undefined {
  const unit = units[at];
  if (unit === undefined) return undefined;
  const phrase = phraseBefore(units, at + 1);
  if (phrase !== undefined) return phrase - 1;
  if (adverbs.has(unit.norm) || /.{4}ment$/u.test(unit.norm)) return at - 1;
  if (unit.norm === ',') return insertionBefore(units, at);
  return undefined;
}

function insertionBefore(units: readonly Unit[], at: number): number | undefined {
  for (let open = at - 2; open >= Math.max(0, at - 12); open--) {
    if (units[open]?.kind === 'quoted' || /^[;:]$/u.test(units[open]?.norm ?? '')) return undefined;
    if (units[open]?.norm === ',') return open - 1;
  }
  return undefined;
}

/** `avait parlé de la « paix » et rappelé que`: the participle goes with the auxiliary of an earlier verb. */
export function sharesAuxiliary(units: readonly Unit[], participle: number): boolean {
  if (!/^(?:et|puis|mais)$/u.test(units[participle - 1]?.norm ?? '')) return false;
  const after = units[participle + 1];
  const reports = /^(?:que|qu'|:)$/u.test(after?.norm ?? '') || after?.kind === 'quoted';
  if (!reports && !isInfinitiveStart(units, participle + 1)) return false;
  for (let at = participle - 2; at >= Math.max(0, participle - 30); at--) {
    const norm = units[at]?.norm ?? '';
    if (/^[.;:]$/u.test(norm) || /^(?:qui|dont|où)$/u.test(norm)) return false;
    // "a reconnu avoir vu la route mais nié avoir": that of the infinitive is passed over.
    if (norm !== 'avoir' && havingForms.has(norm)) return norm !== 'ayant';
  }
  return false;
}

/** `Le maire, à posté sur son compte`: no preposition stands between a noun or a comma and a participle. */
function isSlip(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before !== undefined &&
    (before.norm === ',' || before.isCapital || /^(?:il|elle|ils|elles)$/u.test(before.norm))
  );
}
