import SearchableMap from 'minisearch/SearchableMap';
import type { PassageIndex } from '../index/passage-index.ts';

/** Below this length too many words differ by one letter. */
const SHORTEST_FUZZY_WORD = 4;
/** From this length on two letters may differ. */
const LONG_WORD = 8;
const LIKENESS_BY_DISTANCE: readonly number[] = [1, 0.8, 0.6];
/** A prefix stands for the most frequent words that begin with it. */
const MAXIMUM_COMPLETIONS = 16;

/** Finds words of an index by their spelling: similar ones in MiniSearch's radix tree, and ones by their beginning. */
export class WordFinder {
  private readonly index: PassageIndex;
  private readonly tree = new SearchableMap<number>();
  /** How many forms the tree holds, counting the sentence break. */
  private treeSize = 1;
  /** The numbers of all forms but the sentence break, in the order of their letters. */
  private sorted: readonly number[] = [];

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
    this.growTree();
    const { lexical, vocabulary, rowCounts } = this.index;
    let nearest = Number.POSITIVE_INFINITY;
    for (const [other, [id, distance]] of this.tree.fuzzyGet(form, form.length < LONG_WORD ? 1 : 2)) {
      const term = vocabulary.termOfForm.at(id);
      if (distance > nearest || rowCounts.at(term) === 0 || lexical.stopWords.has(other)) continue;
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
    this.growSorted();
    const { lexical, vocabulary, rowCounts } = this.index;
    const frequent: { term: number; rowCount: number; length: number }[] = [];
    const end = this.firstFrom(`${prefix}\uffff`);
    for (let at = this.firstFrom(prefix); at < end; at++) {
      const id = this.sorted[at] ?? 0;
      const term = vocabulary.termOfForm.at(id);
      const rowCount = rowCounts.at(term);
      const isFull = frequent.length === MAXIMUM_COMPLETIONS;
      if (rowCount <= (isFull ? (frequent.at(-1)?.rowCount ?? 0) : 0)) continue;
      const form = vocabulary.forms[id] ?? '';
      if (frequent.some((other) => other.term === term) || lexical.stopWords.has(form)) continue;
      if (isFull) frequent.pop();
      const place = frequent.findIndex((other) => other.rowCount < rowCount);
      frequent.splice(place === -1 ? frequent.length : place, 0, { term, rowCount, length: form.length });
    }
    return new Map(frequent.map(({ term, length }) => [term, (prefix.length + 1) / (length + 1)]));
  }

  /** The numbers of the forms that begin with `prefix`, in the order of their letters. */
  beginningWith(prefix: string): readonly number[] {
    this.growSorted();
    return this.sorted.slice(this.firstFrom(prefix), this.firstFrom(`${prefix}\uffff`));
  }

  /** Makes ready what the first query would otherwise have to wait for. */
  prepare(): void {
    this.growTree();
    this.growSorted();
  }

  /** Two neighbouring letters in the wrong order are one slip, though two letters differ. */
  private withTwoLettersSwapped(form: string): number[] {
    const { vocabulary, rowCounts } = this.index;
    const found: number[] = [];
    for (let at = 0; at + 1 < form.length; at++) {
      const swapped = `${form.slice(0, at)}${form.charAt(at + 1)}${form.charAt(at)}${form.slice(at + 2)}`;
      const id = vocabulary.formOf(swapped);
      if (id === undefined) continue;
      const term = vocabulary.termOfForm.at(id);
      if (rowCounts.at(term) > 0) found.push(term);
    }
    return found;
  }

  private growTree(): void {
    const { forms } = this.index.vocabulary;
    for (; this.treeSize < forms.length; this.treeSize++) {
      this.tree.set(forms[this.treeSize] ?? '', this.treeSize);
    }
  }

  private growSorted(): void {
    const { forms } = this.index.vocabulary;
    if (this.sorted.length === forms.length - 1) return;
    const nameOf = (id: number): string => forms[id] ?? '';
    const added = Array.from(
      { length: forms.length - 1 - this.sorted.length },
      (_, at) => this.sorted.length + 1 + at,
    );
    // The sort of V8 takes lists that are sorted already as they are, so that a few new words cost little.
    this.sorted = [...this.sorted, ...added].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  }

  private firstFrom(prefix: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.index.vocabulary.forms[this.sorted[middle] ?? 0] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
