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
  private readonly formIds = new Map<string, number>();
  private readonly termIds = new Map<string, number>();
  private readonly stem: (word: string) => string;

  constructor(stem: (word: string) => string) {
    this.stem = stem;
    this.termOfForm.push(0);
  }

  /** The number of `form`, which is given one if it has none yet. */
  intern(form: string): number {
    return this.formIds.get(form) ?? this.append(form, this.stem(form) || form);
  }

  /** Numbers a new form whose stem is known, the next number after the last. */
  append(form: string, stem: string): number {
    const id = this.forms.length;
    this.formIds.set(form, id);
    this.forms.push(form);
    let term = this.knownTerms().get(stem);
    if (term === undefined) {
      term = this.stems.length;
      this.termIds.set(stem, term);
      this.stems.push(stem);
    }
    this.termOfForm.push(term);
    return id;
  }

  /** Takes over the words of another vocabulary, by their numbers; it must be empty so far. */
  adopt(forms: readonly string[], stems: readonly string[], termOfForm: Uint32Array): void {
    for (let id = 1; id < forms.length; id++) {
      const form = forms[id] ?? '';
      this.forms.push(form);
      this.formIds.set(form, id);
    }
    for (let term = 1; term < stems.length; term++) this.stems.push(stems[term] ?? '');
    this.termOfForm.adopt(termOfForm);
  }

  /** The number of `form`, if it has one. */
  formOf(form: string): number | undefined {
    return this.formIds.get(form);
  }

  /** The term of `form`: of the form itself, or of its stem where another form has the same. */
  termOf(form: string): number | undefined {
    const known = this.formIds.get(form);
    return known === undefined ? this.knownTerms().get(this.stem(form) || form) : this.termOfForm.at(known);
  }

  /** The term that is called by `stem`, if there is one. */
  termOfStem(stem: string): number | undefined {
    return this.knownTerms().get(stem);
  }

  /** Adopted stems are entered at the first need only: most starts of the bot meet no new word. */
  private knownTerms(): ReadonlyMap<string, number> {
    for (let term = this.termIds.size + 1; term < this.stems.length; term++) {
      this.termIds.set(this.stems[term] ?? '', term);
    }
    return this.termIds;
  }
}
