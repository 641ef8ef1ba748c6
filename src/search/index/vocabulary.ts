import { SortedWords } from '../words/sorted-words.ts';
import { WordTable } from '../words/word-table.ts';
import { GrowableArray } from './growable-array.ts';

/** The form that stands between two sentences; it is no word and has no postings. */
export const SENTENCE_BREAK = 0;

/**
 * The words of an index, numbered: each folded form, and for each form its stem, which is the term that postings are
 * kept for. Nothing is ever renumbered; a word whose last passage was removed keeps its number.
 */
export class Vocabulary {
  readonly forms = new WordTable();
  readonly stems = new WordTable();
  /** The forms in the order of their letters. */
  readonly sorted = new SortedWords(this.forms);
  /** The term of each form. */
  readonly termOfForm = new GrowableArray();
  private readonly stem: (word: string) => string;

  constructor(stem: (word: string) => string) {
    this.stem = stem;
    this.termOfForm.push(0);
  }

  /** The number of `form`, which is given one if it has none yet. */
  intern(form: string): number {
    return this.forms.find(form) ?? this.append(form, this.stem(form) || form);
  }

  /** Numbers a new form whose stem is known, the next number after the last. */
  append(form: string, stem: string): number {
    this.termOfForm.push(this.stems.find(stem) ?? this.stems.append(stem));
    return this.forms.append(form);
  }

  /** The number of `form`, if it has one. */
  formOf(form: string): number | undefined {
    return this.forms.find(form);
  }

  /** The term of `form`: of the form itself, or of its stem where another form has the same. */
  termOf(form: string): number | undefined {
    const known = this.forms.find(form);
    return known === undefined ? this.stems.find(this.stem(form) || form) : this.termOfForm.at(known);
  }

  /** The term that is called by `stem`, if there is one. */
  termOfStem(stem: string): number | undefined {
    return this.stems.find(stem);
  }
}
