import { Glance, likeness } from './likeness.ts';
import { LETTERS, MARKS, STEM_LETTERS, type Term, type TermedText } from './terms.ts';

/** How alike a term is to the words of an article. */
export interface Likenesses {
  /** The column of the first word that it is like to. */
  readonly first: number;
  /** By the place of the word. */
  readonly likenesses: Float32Array;
}

/** How alike each term is to each word of the article; nothing where it is like none. */
export function likenesses(
  asked: readonly Term[],
  { terms, marks }: TermedText,
): ReadonlyMap<Term, Likenesses> {
  const { distinct, glance } = glanceAt(asked);
  const alike = new Map<Term, Likenesses>();
  for (let index = 0; index < terms.length; index++) {
    const letters = marks[index * MARKS + LETTERS] ?? 0;
    const stemLetters = marks[index * MARKS + STEM_LETTERS] ?? 0;
    let at = glance.next(letters, stemLetters, 0);
    for (; at < distinct.length; at = glance.next(letters, stemLetters, at + 1)) {
      const [term, word] = [distinct[at], terms[index]];
      if (term === undefined || word === undefined) continue;
      const similarity = likeness(term, word);
      if (similarity === 0) continue;
      const row = alike.get(term) ?? { first: index + 1, likenesses: new Float32Array(terms.length) };
      row.likenesses[index] = similarity;
      alike.set(term, row);
    }
  }
  return alike;
}

let last: { readonly asked: readonly Term[]; readonly distinct: readonly Term[]; readonly glance: Glance } = {
  asked: [],
  distinct: [],
  glance: new Glance([]),
};

/** The distinct terms. Passages are compared with the same request one after the other. */
function glanceAt(asked: readonly Term[]): typeof last {
  if (last.asked.length === asked.length && asked.every((term, at) => term === last.asked[at])) return last;
  const distinct = [...new Set(asked)];
  last = { asked, distinct, glance: new Glance(distinct) };
  return last;
}
