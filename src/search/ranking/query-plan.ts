import type { PassageIndex } from '../index/passage-index.ts';
import { tokens } from '../index/tokens.ts';
import type { WordFinder } from '../minisearch/word-finder.ts';

import { type Kinships, kinshipsOf } from './kinship.ts';

/** One distinct word of a query, and which terms of the index stand for it. */
export interface QueryUnit {
  /** Its place in `QueryPlan.units`. */
  readonly number: number;
  readonly form: string;
  /** The number of its form in the vocabulary, if it has one. */
  readonly formId: number | undefined;
  /** False for a function word beside other words: it is not searched for. */
  readonly isContent: boolean;
  /** How the index knows the word: as it is, by words that are spelt alike, or not at all. */
  readonly knowledge: 'known' | 'alike' | 'unknown';
  /** What finding it is worth: its inverse document frequency. */
  readonly weight: number;
  /** What it would be worth if it need not be reckoned with that it is translated. */
  readonly fullWeight?: number;
  /** The terms that stand for it, with how alike they are, from 0 to 1. */
  readonly terms: ReadonlyMap<number, number>;
  /** Where it stands in the query, counted in words. */
  readonly positions: readonly number[];
}

/** A query made ready for one index. */
export interface QueryPlan {
  readonly units: readonly QueryUnit[];
  /** The content units only. */
  readonly content: readonly QueryUnit[];
  /** The unit that a term stands for, and how alike they are. */
  readonly unitOfTerm: ReadonlyMap<number, { readonly unit: QueryUnit; readonly likeness: number }>;
  readonly kinships: Kinships;
  /** The sum of the weights of the content units. */
  readonly ideal: number;
  /** The same with every unknown word at its full weight: what the scores of several languages are compared by. */
  readonly fullIdeal: number;
  /** The units in the order of the query, one a word. */
  readonly sequence: readonly QueryUnit[];
  /** True when there are only function words, which then are searched for as if they were content. */
  readonly isOnlyStopWords: boolean;
}

/** A longer query is judged by its beginning. */
const MAXIMUM_WORDS = 256;
/** What a function word is worth where the order of words is compared. */
const FUNCTION_WORD_WEIGHT = 0.3;
/** What an unknown word counts when the query is in another language than the index and the word may be translated. */
const TRANSLATABLE_WORD_WEIGHT = 0.25;

/** What a query word is searched as. */
export interface QueryOptions {
  /** Words that are not searched for, where there are others. */
  readonly stopWords: ReadonlySet<string>;
  /** True when the query is in another language than the index. */
  readonly isForeign: boolean;
  /** A form that is still being typed: every word that begins with it stands for it. */
  readonly unfinished?: string;
}

/** The inverse document frequency of BM25, never negative. */
export function inverseDocumentFrequency(rowCount: number, size: number): number {
  return Math.log(1 + (size - rowCount + 0.5) / (rowCount + 0.5));
}

/** Makes `text` ready to be searched in `index`. */
export function planQuery(
  text: string,
  index: PassageIndex,
  finder: WordFinder,
  options: QueryOptions,
): QueryPlan {
  const positions = new Map<string, number[]>();
  const forms = new Map<string, string>();
  for (const [position, { form }] of tokens(text, index.lexical).slice(0, MAXIMUM_WORDS).entries()) {
    const term = index.vocabulary.termOf(form);
    const key = term === undefined ? form : `#${term}`;
    positions.set(key, [...(positions.get(key) ?? []), position]);
    if (!forms.has(key)) forms.set(key, form);
  }
  const isOnlyStopWords = [...forms.values()].every((form) => options.stopWords.has(form));
  const units = [...forms].map(([key, form], number) => {
    const isContent = isOnlyStopWords || !options.stopWords.has(form);
    return makeUnit({ number, form, isContent, positions: positions.get(key) ?? [] }, index, finder, options);
  });
  const content = units.filter(({ isContent }) => isContent);
  return {
    units,
    content,
    unitOfTerm: unitsByTerm(units),
    kinships: kinshipsOf(content, index, finder),
    ideal: content.reduce((sum, { weight }) => sum + weight, 0),
    fullIdeal: content.reduce((sum, { weight, fullWeight }) => sum + (fullWeight ?? weight), 0),
    sequence: sequenceOf(units),
    isOnlyStopWords,
  };
}

function makeUnit(
  base: Pick<QueryUnit, 'number' | 'form' | 'isContent' | 'positions'>,
  index: PassageIndex,
  finder: WordFinder,
  { isForeign, unfinished }: QueryOptions,
): QueryUnit {
  const { form, isContent } = base;
  const completions = isContent && form === unfinished ? finder.completions(form) : new Map<number, number>();
  const formId = index.vocabulary.formOf(form);
  const term = index.vocabulary.termOf(form);
  const rowCount = term === undefined ? 0 : index.rowCounts.at(term);
  if (completions.size === 0 && term !== undefined && rowCount > 0) {
    const rarity = inverseDocumentFrequency(rowCount, index.size);
    const weight = isContent ? rarity : Math.min(rarity, FUNCTION_WORD_WEIGHT);
    return { ...base, formId, knowledge: 'known', weight, terms: new Map([[term, 1]]) };
  }
  const terms = completions.size > 0 || !isContent ? completions : finder.alike(form);
  if (terms.size === 0) {
    const isTranslatable = isForeign && !/\p{N}/u.test(form);
    const rarity = isContent ? inverseDocumentFrequency(0, index.size) : FUNCTION_WORD_WEIGHT;
    const weight = rarity * (isTranslatable ? TRANSLATABLE_WORD_WEIGHT : 1);
    return { ...base, formId, knowledge: 'unknown', weight, fullWeight: rarity, terms };
  }
  const rarities = [...terms.keys()].map((alike) =>
    inverseDocumentFrequency(index.rowCounts.at(alike), index.size),
  );
  return { ...base, formId, knowledge: 'alike', weight: Math.max(...rarities), terms };
}

function sequenceOf(units: readonly QueryUnit[]): QueryUnit[] {
  return units
    .flatMap((unit) => unit.positions.map((position) => ({ unit, position })))
    .sort((a, b) => a.position - b.position)
    .map(({ unit }) => unit);
}

function unitsByTerm(units: readonly QueryUnit[]): QueryPlan['unitOfTerm'] {
  const found = new Map<number, { unit: QueryUnit; likeness: number }>();
  for (const unit of units) {
    for (const [term, likeness] of unit.terms) {
      if ((found.get(term)?.likeness ?? 0) < likeness) found.set(term, { unit, likeness });
    }
  }
  return found;
}
