import type { Locale } from '../model/language.ts';
import type { CorpusEvent } from './corpus.ts';
import { describeProblem } from './describe-corpus.ts';

/** One line on what happened in a corpus. `title` is that of an article that was removed, where it is known. */
export function describeEvent(event: CorpusEvent, locale: Locale, title?: string): string {
  if (event.kind === 'article') {
    const { key, title, source } = event.article;
    return locale === 'fr'
      ? `Article prêt : ${key} · ${title} (${source}).`
      : `Article ready: ${key} · ${title} (${source}).`;
  }
  if (event.kind === 'removed') {
    const name = title === undefined ? event.articleId : `${title} (${event.articleId})`;
    return locale === 'fr' ? `Article retiré : ${name}.` : `Article gone: ${name}.`;
  }
  return describeProblem(event, locale);
}
