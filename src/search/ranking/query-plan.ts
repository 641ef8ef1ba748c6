import { tokens } from '../index/tokens.ts';
import { type Kinships, kinshipsOf } from './kinship.ts';
import type { Layer } from './layer.ts';
import { makeUnits, sizeOf, stemOf } from './make-units.ts';
import { NumberFilter } from './number-filter.ts';

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
  /** Tells most other terms apart from those of `unitOfTerm`. */
  readonly terms: NumberFilter;
  readonly kinships: Kinships;
  /** The sum of the weights of the content units. */
  readonly ideal: number;
  /** The same with every unknown word at its full weight: what the scores of several languages are compared by. */
  readonly fullIdeal: number;
  /** The numbers of the units in the order of the query, one a word. */
  readonly sequence: Uint16Array;
  /** By the number of a unit its weight. */
  readonly weights: Float64Array;
  /** By the number of a unit 1 where it is content. */
  readonly isContent: Uint8Array;
  /** True when there are only function words, which then are searched for as if they were content. */
  readonly isOnlyStopWords: boolean;
  /** True when the query is in another language than the index. */
  readonly isForeign: boolean;
  /** How many passages are searched, over all layers. */
  readonly size: number;
  /** The number of words in an average one of them. */
  readonly averageLength: number;
}

/** A longer query is judged by its beginning. */
const MAXIMUM_WORDS = 256;

/** What a query word is searched as. */
export interface QueryOptions {
  /** Words that are not searched for, where there are others. */
  readonly stopWords: ReadonlySet<string>;
  /** True when the query is in another language than the index. */
  readonly isForeign: boolean;
  /** A form that is still being typed: every word that begins with it stands for it. */
  readonly unfinished?: string;
}

/**
 * Makes `text` ready to be searched in several layers as if they were one index: a word is worth what it would be worth
 * there, known where any layer knows it, and spelt most like the nearest word of any, so that their scores compare.
 *
 * @returns a plan for each layer.
 */
export function planQueries(text: string, layers: readonly Layer[], options: QueryOptions): QueryPlan[] {
  const query = readQuery(text, layers, options);
  return layers.map((layer, at) => planIn(layer, query, at));
}

/** A query as all layers together understand it. */
interface ReadQuery {
  /** For each word its unit in each layer. */
  readonly words: readonly (readonly QueryUnit[])[];
  readonly isOnlyStopWords: boolean;
  readonly isForeign: boolean;
  readonly size: number;
  readonly averageLength: number;
}

function readQuery(text: string, layers: readonly Layer[], options: QueryOptions): ReadQuery {
  const lexical = layers[0]?.index.lexical;
  const positions = new Map<string, number[]>();
  const forms = new Map<string, string>();
  const all = lexical === undefined ? [] : tokens(text, lexical).slice(0, MAXIMUM_WORDS);
  for (const [position, { form }] of all.entries()) {
    const stem = stemOf(form, layers);
    const key = stem === undefined ? form : `#${stem}`;
    positions.set(key, [...(positions.get(key) ?? []), position]);
    if (!forms.has(key)) forms.set(key, form);
  }
  const isOnlyStopWords = [...forms.values()].every((form) => options.stopWords.has(form));
  const words = [...forms].map(([key, form], number) => {
    const isContent = isOnlyStopWords || !options.stopWords.has(form);
    return makeUnits({ number, form, isContent, positions: positions.get(key) ?? [] }, layers, options);
  });
  const size = sizeOf(layers);
  const wordCount = layers.reduce((sum, { index }) => sum + index.wordCount, 0);
  const averageLength = size === 0 ? 1 : Math.max(1, wordCount / size);
  return { words, isOnlyStopWords, isForeign: options.isForeign, size, averageLength };
}

function planIn({ index, finder }: Layer, query: ReadQuery, at: number): QueryPlan {
  const units = query.words.flatMap((layers) => layers[at] ?? []);
  const content = units.filter(({ isContent }) => isContent);
  const unitOfTerm = unitsByTerm(units);
  return {
    units,
    content,
    unitOfTerm,
    terms: new NumberFilter(unitOfTerm.keys()),
    kinships: kinshipsOf(content, index, finder),
    ideal: content.reduce((sum, { weight }) => sum + weight, 0),
    fullIdeal: content.reduce((sum, { weight, fullWeight }) => sum + (fullWeight ?? weight), 0),
    sequence: sequenceOf(units),
    weights: Float64Array.from(units, ({ weight }) => weight),
    isContent: Uint8Array.from(units, ({ isContent }) => Number(isContent)),
    isOnlyStopWords: query.isOnlyStopWords,
    isForeign: query.isForeign,
    size: query.size,
    averageLength: query.averageLength,
  };
}

function sequenceOf(units: readonly QueryUnit[]): Uint16Array {
  const inOrder = units
    .flatMap(({ number, positions }) => positions.map((position) => ({ number, position })))
    .sort((a, b) => a.position - b.position);
  return Uint16Array.from(inOrder, ({ number }) => number);
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
