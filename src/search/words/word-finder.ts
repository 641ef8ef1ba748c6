import type { PassageIndex } from '../index/passage-index.ts';
import { similarWords } from './similar-words.ts';

/** Below this length too many words differ by one letter. */
const SHORTEST_FUZZY_WORD = 4;
/** From this length on two letters may differ. */
const LONG_WORD = 8;
const LIKENESS_BY_DISTANCE: readonly number[] = [1, 0.8, 0.6];
/** A prefix stands for the most frequent words that begin with it. */
const MAXIMUM_COMPLETIONS = 16;

/** Finds words of an index by their spelling: similar ones, and ones by their beginning. */
export class WordFinder {
  private readonly index: PassageIndex;

  constructor(index: PassageIndex) {
    this.index = index;
  }

  /**
   * The terms that are spelt most like `form`, with their likeness: one letter added, dropped or changed, or two
   * neighbours swapped, in words of 4 letters or more; two letters from 8 on. Numbers are like no other number.
   */
  alike(form: string): Map<number, number> {
    const found = new Map<number, number>();
    if (form.length < SHORTEST_FUZZY_WORD || /\p{N}/u.test(form)) return found;
    const { lexical, vocabulary, formCounts } = this.index;
    const { forms, sorted, termOfForm } = vocabulary;
    let nearest = Number.POSITIVE_INFINITY;
    for (const [id, distance] of similarWords(form, form.length < LONG_WORD ? 1 : 2, forms, sorted)) {
      const term = termOfForm.at(id);
      if (distance > nearest || formCounts.at(id) === 0 || lexical.stopWords.has(forms.word(id))) continue;
      if (distance < nearest) found.clear();
      nearest = distance;
      found.set(term, LIKENESS_BY_DISTANCE[distance] ?? 0);
    }
    const swapped = this.withTwoLettersSwapped(form);
    if (swapped.length > 0 && nearest > 1) found.clear();
    for (const term of swapped) found.set(term, LIKENESS_BY_DISTANCE[1] ?? 0);
    return found;
  }

  /**
   * The most frequent terms of words that begin with `prefix`, function words aside, with a likeness that falls with the
   * letters to come.
   */
  completions(prefix: string): Map<number, number> {
    const { lexical, vocabulary, rowCounts, formCounts } = this.index;
    const frequent: { term: number; rowCount: number; length: number }[] = [];
    for (const id of this.beginningWith(prefix)) {
      if (formCounts.at(id) === 0) continue;
      const term = vocabulary.termOfForm.at(id);
      const rowCount = rowCounts.at(term);
      const isFull = frequent.length === MAXIMUM_COMPLETIONS;
      if (isFull && rowCount <= (frequent.at(-1)?.rowCount ?? 0)) continue;
      const form = vocabulary.forms.word(id);
      if (frequent.some((other) => other.term === term) || lexical.stopWords.has(form)) continue;
      if (isFull) frequent.pop();
      const place = frequent.findIndex((other) => other.rowCount < rowCount);
      frequent.splice(place === -1 ? frequent.length : place, 0, { term, rowCount, length: form.length });
    }
    return new Map(frequent.map(({ term, length }) => [term, (prefix.length + 1) / (length + 1)]));
  }

  /** The numbers of the forms that begin with `prefix`, in the order of their letters. */
  beginningWith(prefix: string): Uint32Array {
    const { sorted } = this.index.vocabulary;
    return sorted.numbers.subarray(...sorted.beginningWith(prefix));
  }

  /** Two neighbouring letters in the wrong order are one slip, though two letters differ. */
  private withTwoLettersSwapped(form: string): number[] {
    const { vocabulary, formCounts } = this.index;
    const found: number[] = [];
    for (let at = 0; at + 1 < form.length; at++) {
      const swapped = `${form.slice(0, at)}${form.charAt(at + 1)}${form.charAt(at)}${form.slice(at + 2)}`;
      const id = vocabulary.formOf(swapped);
      if (id !== undefined && formCounts.at(id) > 0) found.push(vocabulary.termOfForm.at(id));
    }
    return found;
  }
}
