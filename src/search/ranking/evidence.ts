import type { PassageIndex } from '../index/passage-index.ts';
import { SENTENCE_BREAK } from '../index/vocabulary.ts';
import type { QueryPlan, QueryUnit } from './query-plan.ts';

/** A word of a row that stands for a word of the query. */
export interface WordMatch {
  readonly unit: QueryUnit;
  readonly likeness: number;
  /** Counted in words from the beginning of the row. */
  readonly position: number;
  readonly sentence: number;
  readonly isSameForm: boolean;
}

/** What a row has of one content unit. */
export interface UnitMatch {
  readonly unit: QueryUnit;
  readonly frequency: number;
  /** The best likeness. */
  readonly likeness: number;
  readonly isSameForm: boolean;
  /** Where it stands first, in words from the beginning of the row. */
  readonly position: number;
}

/** What speaks for a row, read off the forward index. */
export interface Evidence {
  readonly row: number;
  /** In words. */
  readonly length: number;
  /** Every match, in the order of the text. */
  readonly words: readonly WordMatch[];
  /** The content units that it holds. */
  readonly units: ReadonlyMap<QueryUnit, UnitMatch>;
  readonly sentenceLengths: readonly number[];
}

/** Gathers what `row` has of the query. */
export function gatherEvidence(row: number, plan: QueryPlan, index: PassageIndex): Evidence {
  const { cells } = index.cells;
  const { cells: termOfForm } = index.vocabulary.termOfForm;
  const words: WordMatch[] = [];
  const sentenceLengths: number[] = [];
  let position = 0;
  let sentenceStart = 0;
  const end = index.starts.at(row + 1);
  for (let at = index.starts.at(row); at < end; at++) {
    const form = cells[at] ?? SENTENCE_BREAK;
    if (form === SENTENCE_BREAK) {
      sentenceLengths.push(position - sentenceStart);
      sentenceStart = position;
      continue;
    }
    const term = termOfForm[form] ?? 0;
    const match = plan.terms.mayHold(term) ? plan.unitOfTerm.get(term) : undefined;
    if (match !== undefined) {
      const { unit, likeness } = match;
      const isSameForm = form === unit.formId || unit.knowledge === 'alike';
      words.push({ unit, likeness, position, sentence: sentenceLengths.length, isSameForm });
    }
    position += 1;
  }
  return { row, length: Math.max(1, position), words, units: unitMatches(words), sentenceLengths };
}

function unitMatches(words: readonly WordMatch[]): Map<QueryUnit, UnitMatch> {
  const found = new Map<QueryUnit, UnitMatch>();
  for (const { unit, likeness, isSameForm, position } of words) {
    if (!unit.isContent) continue;
    const before = found.get(unit);
    found.set(unit, {
      unit,
      frequency: (before?.frequency ?? 0) + 1,
      likeness: Math.max(before?.likeness ?? 0, likeness),
      isSameForm: isSameForm || before?.isSameForm === true,
      position: before?.position ?? position,
    });
  }
  return found;
}
