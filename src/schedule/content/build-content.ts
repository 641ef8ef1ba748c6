import type { Library } from '../../answer/library.ts';
import { buildResult } from '../../answer/locate.ts';
import { summarise } from '../../answer/summary.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleSummary, PostContent } from '../../model/post.ts';
import type { RunKey, Schedule } from '../../model/schedule.ts';
import type { Choice } from '../../store/store.ts';
import { chooseItem } from './choose-items.ts';
import { promptCandidates, promptContent } from './prompt-content.ts';
import { quoteCandidates } from './quote-candidates.ts';

/** A post that shows more articles than this shows too little of each. */
const MOST_ARTICLES = 5;
/** So many results are shown over all the articles. */
const MOST_RESULTS = 8;

/**
 * Chooses what a run posts, from what its schedule has not posted yet. The same run, library and past give the same
 * choice. `undefined` when there is nothing.
 */
export function chooseContent(
  library: Library,
  schedule: Schedule,
  key: RunKey,
  used: ReadonlyMap<string, number>,
): Choice | undefined {
  switch (schedule.kind) {
    case 'newest': {
      const items = newestFirst(library.articles().filter(({ id }) => !used.has(id))).map(({ id }) => id);
      return items.length === 0 ? undefined : { items, round: 0 };
    }
    case 'article':
      return library.article(schedule.articleId ?? '') && { items: [schedule.articleId ?? ''], round: 0 };
    case 'quote':
      return chooseItem(
        key,
        quoteCandidates(library).map(({ item }) => item),
        used,
      );
    case 'prompt':
      return chooseItem(key, promptCandidates(library), used);
  }
}

/** What a choice says. `undefined` when what was chosen is no longer in the library. */
export function contentOf(
  library: Library,
  schedule: Schedule,
  key: RunKey,
  { items }: Choice,
): PostContent | undefined {
  const [item] = items;
  if (item === undefined) return undefined;
  switch (schedule.kind) {
    case 'newest':
      return newestContent(library, items);
    case 'article': {
      const [summary] = summaries(library, [item]);
      return summary && { kind: 'article', summary };
    }
    case 'quote':
      return quoteContent(library, item);
    case 'prompt':
      return promptContent(library, key, item);
  }
}

function newestContent(library: Library, ids: readonly string[]): PostContent | undefined {
  const shown = summaries(library, ids.slice(0, MOST_ARTICLES));
  const shownIds = new Set(shown.map(({ article }) => article.id));
  const others = ids.filter((id) => !shownIds.has(id)).flatMap((id) => library.article(id) ?? []);
  return shown.length === 0 ? undefined : { kind: 'newest', summaries: shown, others };
}

function quoteContent(library: Library, item: string): PostContent | undefined {
  const chosen = quoteCandidates(library).find((candidate) => candidate.item === item);
  if (!chosen) return undefined;
  const { article, passage, quote } = chosen;
  const inside = quote.parts.filter(
    ({ start, end }) => start >= passage.span.start && end <= passage.span.end,
  );
  const start = inside[0]?.start ?? passage.span.start;
  const end = inside.at(-1)?.end ?? passage.span.end;
  const result = buildResult(library, article, passage, {
    match: 'exact',
    confidence: 1,
    stressed: [],
    quote,
    excerpt: { start, end },
  });
  return { kind: 'quote', result };
}

function summaries(library: Library, ids: readonly string[]): ArticleSummary[] {
  const each = Math.max(1, Math.floor(MOST_RESULTS / Math.max(1, ids.length)));
  return ids.flatMap((id) => {
    const article = library.article(id);
    const results = article ? summarise(library, article).slice(0, each) : [];
    return article && results.length > 0 ? [{ article, results }] : [];
  });
}

/** By date where it is known; ISO 8601 dates sort as text. */
function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => {
    const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? ''];
    if (first === second) return 0;
    return first > second ? -1 : 1;
  });
}
