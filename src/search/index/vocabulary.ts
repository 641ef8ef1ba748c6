import { GrowableArray } from './growable-array.ts';

/** The form that stands between two sentences; it is no word and has no postings. */
export const SENTENCE_BREAK = 0;

/**
 * The words of an index, numbered: each folded form, and for each form its stem, which is the term that postings are
 * kept for. Nothing is ever renumbered; a word whose last passage was removed keeps its number.
 */
export class Vocabulary {
  readonly forms: string[] = [''];
  readonly stems: string[] = [''];
  /** The term of each form. */
  readonly termOfForm = new GrowableArray();
  /** The form through which each term was first seen. */
  readonly firstForm = new GrowableArray();
  private readonly formIds = new Map<string, number>();
  private readonly termIds = new Map<string, number>();
  private readonly stem: (word: string) => string;

  constructor(stem: (word: string) => string) {
    this.stem = stem;
    this.termOfForm.push(0);
    this.firstForm.push(0);
  }

  /** The number of `form`, which is given one if it has none yet. */
  intern(form: string): number {
    const known = this.formIds.get(form);
    if (known !== undefined) return known;
    return this.append(form, this.stem(form) || form);
  }

  /** Numbers a form whose stem is known, the next number after the last. */
  append(form: string, stem: string): number {
    const id = this.forms.length;
    this.formIds.set(form, id);
    this.forms.push(form);
    let term = this.termIds.get(stem);
    if (term === undefined) {
      term = this.stems.length;
      this.termIds.set(stem, term);
      this.stems.push(stem);
      this.firstForm.push(id);
    }
    this.termOfForm.push(term);
    return id;
  }

  /** The number of `form`, if it has one. */
  formOf(form: string): number | undefined {
    return this.formIds.get(form);
  }

  /** The term whose stem is `stem`. */
  termNamed(stem: string): number | undefined {
    return this.termIds.get(stem);
  }

  /** The term of `form`: of the form itself, or of its stem where another form has the same. */
  termOf(form: string): number | undefined {
    const known = this.formIds.get(form);
    return known === undefined ? this.termIds.get(this.stem(form) || form) : this.termOfForm.at(known);
  }
}
