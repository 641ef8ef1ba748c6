import type { PassageIndex } from '../index/passage-index.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import type { Layer } from './layer.ts';
import type { QueryOptions, QueryUnit } from './query-plan.ts';

/** What a function word is worth where the order of words is compared. */
const FUNCTION_WORD_WEIGHT = 0.6;
/** What an unknown word counts when the query is in another language than the index and the word may be translated. */
const TRANSLATABLE_WORD_WEIGHT = 0.4;
/** Shorter words of two languages differ by a letter by chance: a word of the one says nothing of such a word of the other. */
const SHORTEST_FOREIGN_LIKENESS = 6;

/** A word of a query in each layer. */
export function makeUnits(
  base: Pick<QueryUnit, 'number' | 'form' | 'isContent' | 'positions'>,
  layers: readonly Layer[],
  { isForeign, unfinished }: QueryOptions,
): QueryUnit[] {
  const { form, isContent } = base;
  const size = sizeOf(layers);
  const inEach = (
    rest: Pick<QueryUnit, 'knowledge' | 'weight' | 'fullWeight'>,
    terms: readonly ReadonlyMap<number, number>[],
  ): QueryUnit[] =>
    layers.map(({ index }, at) => {
      return { ...base, formId: index.vocabulary.formOf(form), ...rest, terms: terms[at] ?? new Map() };
    });
  const isBegun = isContent && form === unfinished;
  const completions = layers.map(({ finder }) =>
    isBegun ? finder.completions(form) : new Map<number, number>(),
  );
  const isCompleted = completions.some(({ size }) => size > 0);
  const known = layers.map(({ index }) => knownTerm(form, index));
  const rowCount = layers.reduce((sum, { index }, at) => sum + rowCountOf(known[at], index), 0);
  if (!isCompleted && rowCount > 0) {
    const rarity = inverseDocumentFrequency(rowCount, size);
    const weight = isContent ? rarity : Math.min(rarity, FUNCTION_WORD_WEIGHT);
    const terms = known.map((term) => new Map(term === undefined ? [] : [[term, 1]]));
    return inEach({ knowledge: 'known', weight }, terms);
  }
  const found =
    isCompleted || !isContent || (isForeign && form.length < SHORTEST_FOREIGN_LIKENESS)
      ? completions
      : nearest(layers.map(({ finder }) => finder.alike(form)));
  const terms = joined(found, layers);
  if (terms.every(({ size }) => size === 0)) {
    const isTranslatable = isForeign && !/\p{N}/u.test(form);
    const rarity = isContent ? inverseDocumentFrequency(0, size) : FUNCTION_WORD_WEIGHT;
    const weight = rarity * (isTranslatable ? TRANSLATABLE_WORD_WEIGHT : 1);
    return inEach({ knowledge: 'unknown', weight, fullWeight: rarity }, terms);
  }
  const rarities = terms.flatMap((found, at) =>
    [...found.keys()].map((term) => inverseDocumentFrequency(rowCountInAll(term, at, layers), size)),
  );
  return inEach({ knowledge: 'alike', weight: Math.max(...rarities) }, terms);
}

/** How many passages all layers hold. */
export function sizeOf(layers: readonly Layer[]): number {
  return layers.reduce((sum, { index }) => sum + index.size, 0);
}

/** The stem of a form, where a living row of any layer holds it. */
export function stemOf(form: string, layers: readonly Layer[]): string | undefined {
  for (const { index } of layers) {
    const term = knownTerm(form, index);
    if (term !== undefined) return index.vocabulary.stems.word(term);
  }
  return undefined;
}

/** The term of a form, where a living row holds it. */
function knownTerm(form: string, index: PassageIndex): number | undefined {
  const term = index.vocabulary.termOf(form);
  return rowCountOf(term, index) === 0 ? undefined : term;
}

function rowCountOf(term: number | undefined, index: PassageIndex): number {
  return term === undefined ? 0 : index.rowCounts.at(term);
}

/** In how many rows of all layers a term of one of them stands. */
function rowCountInAll(term: number, at: number, layers: readonly Layer[]): number {
  const stem = layers[at]?.index.vocabulary.stems.word(term) ?? '';
  return layers.reduce((sum, { index }, other) => {
    return sum + rowCountOf(other === at ? term : index.vocabulary.termOfStem(stem), index);
  }, 0);
}

/**
 * What was found in any layer, in all of them: a term is called by its stem, and what one layer knows by one form of it
 * another may hold in another form. Of a term found twice the greater likeness counts.
 */
function joined(found: readonly ReadonlyMap<number, number>[], layers: readonly Layer[]) {
  if (layers.length === 1) return found;
  const byStem = new Map<string, number>();
  for (const [at, terms] of found.entries()) {
    for (const [term, likeness] of terms) {
      const stem = layers[at]?.index.vocabulary.stems.word(term) ?? '';
      byStem.set(stem, Math.max(byStem.get(stem) ?? 0, likeness));
    }
  }
  return layers.map(({ index }) => {
    const terms = new Map<number, number>();
    for (const [stem, likeness] of byStem) {
      const term = index.vocabulary.termOfStem(stem);
      if (term !== undefined && rowCountOf(term, index) > 0) terms.set(term, likeness);
    }
    return terms;
  });
}

/** What is spelt most alike in any layer; what is only less alike stands for nothing. */
function nearest(found: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number>[] {
  const best = Math.max(0, ...found.flatMap((terms) => [...terms.values()]));
  return found.map((terms) => new Map([...terms].filter(([, likeness]) => likeness === best)));
}
