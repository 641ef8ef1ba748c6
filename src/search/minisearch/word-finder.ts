import SearchableMap from 'minisearch/SearchableMap';
import type { PassageIndex } from '../index/passage-index.ts';

/** Below this length too many words differ by one letter. */
const SHORTEST_FUZZY_WORD = 4;
/** From this length on two letters may differ. */
const LONG_WORD = 8;
const LIKENESS_BY_DISTANCE: readonly number[] = [1, 0.8, 0.6];
/** A prefix that begins more words than this stands for the first ones only. */
const MAXIMUM_COMPLETIONS = 64;

/** Finds words of an index by their spelling, in MiniSearch's radix tree. */
export class WordFinder {
  private readonly index: PassageIndex;
  private readonly forms = new SearchableMap<number>();
  private formCount = 1;

  constructor(index: PassageIndex) {
    this.index = index;
  }

  /**
   * The terms that are spelt most like `form`, with their likeness: one letter added, dropped or changed in words of 4
   * letters or more, two from 8 letters on. Numbers are like no other number.
   */
  alike(form: string): Map<number, number> {
    const found = new Map<number, number>();
    if (form.length < SHORTEST_FUZZY_WORD || /\p{N}/u.test(form)) return found;
    this.learnNewForms();
    const { lexical, vocabulary, rowCounts } = this.index;
    let nearest = Number.POSITIVE_INFINITY;
    for (const [other, [id, distance]] of this.forms.fuzzyGet(form, form.length < LONG_WORD ? 1 : 2)) {
      const term = vocabulary.termOfForm.at(id);
      if (distance > nearest || rowCounts.at(term) === 0 || lexical.stopWords.has(other)) continue;
      if (distance < nearest) found.clear();
      nearest = distance;
      found.set(term, LIKENESS_BY_DISTANCE[distance] ?? 0);
    }
    return found;
  }

  /** The terms of words that begin with `prefix`, with a likeness that falls with the letters still to come. */
  completions(prefix: string): Map<number, number> {
    this.learnNewForms();
    const found = new Map<number, number>();
    for (const [form, id] of this.forms.atPrefix(prefix)) {
      const term = this.index.vocabulary.termOfForm.at(id);
      if (this.index.rowCounts.at(term) === 0) continue;
      const likeness = (prefix.length + 1) / (form.length + 1);
      found.set(term, Math.max(found.get(term) ?? 0, likeness));
      if (found.size === MAXIMUM_COMPLETIONS) break;
    }
    return found;
  }

  private learnNewForms(): void {
    const { forms } = this.index.vocabulary;
    for (; this.formCount < forms.length; this.formCount++) {
      const form = forms[this.formCount];
      if (form !== undefined) this.forms.set(form, this.formCount);
    }
  }
}
