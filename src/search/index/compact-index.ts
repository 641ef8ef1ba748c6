import type { Steps } from '../../slices/steps.ts';
import { PassageIndex } from './passage-index.ts';
import { SENTENCE_BREAK } from './vocabulary.ts';

/** A copy of `index` without the rows of removed articles and the words that only they had. It must not change meanwhile. */
export function* compactIndex(index: PassageIndex): Steps<PassageIndex> {
  const copy = new PassageIndex(index.lexical);
  const numbers = new Uint32Array(index.vocabulary.forms.length);
  for (const [id, article] of index.articles.byId) {
    const row = (at: number): Uint32Array =>
      index.rowCells(article.firstRow + at).map((form) => renumber(form, index, copy, numbers));
    const enter = yield* copy.writer.restoring(id, article, row);
    enter();
  }
  copy.revision = index.revision + 1;
  return copy;
}

function renumber(form: number, from: PassageIndex, to: PassageIndex, numbers: Uint32Array): number {
  if (form === SENTENCE_BREAK) return SENTENCE_BREAK;
  const known = numbers[form] ?? 0;
  if (known !== 0) return known;
  const name = from.vocabulary.forms.word(form);
  const stem = from.vocabulary.stems.word(from.vocabulary.termOfForm.at(form));
  const number = to.vocabulary.append(name, stem);
  numbers[form] = number;
  return number;
}
