import type { CorpusLimits, Reread } from '../answer/corpus-service.ts';
import type { Clock } from '../model/clock.ts';
import type { ServerArticle } from '../model/server-article.ts';
import type { ServerArticleStore } from '../store/store.ts';
import { articleOfServer } from './article-of-server.ts';
import type { ArticleReading } from './in-figures.ts';
import { type ReadingParts, readSource } from './read-source.ts';
import { known, tooMuch } from './refusals.ts';
import type { ServerLibraries } from './server-libraries.ts';

/** What reading again needs. */
export interface RereadParts extends ReadingParts, Pick<ArticleReading, 'readPassages'> {
  readonly store: { readonly articles: ServerArticleStore };
  readonly libraries: ServerLibraries;
  readonly clock: Clock;
  readonly limits: CorpusLimits;
}

/** So many are fetched at a time: a server of a hundred articles is done in some minutes, no site is hurried. */
const AT_A_TIME = 4;
/** What has not been begun by then is left, so that the one who waits is answered while they can be. In milliseconds. */
const LONGEST = 10 * 60_000;

const LATE = {
  en: 'There was no time left for it. Read it again by itself.',
  fr: 'Il n’est plus resté de temps pour lui. Relisez-le à part.',
} as const;

/** Reads articles of one server again, what comes from an address from there. What cannot be had stays as it was. */
export async function reread(
  articles: readonly ServerArticle[],
  parts: RereadParts,
): Promise<readonly Reread[]> {
  const end = parts.clock() + LONGEST;
  const outcomes = new Map<string, Reread>();
  const left = articles.values();
  const work = async (): Promise<void> => {
    for (const article of left) {
      const { key, title } = article;
      const outcome =
        parts.clock() < end
          ? await rereadOne(article, articles, parts)
          : { status: 'failed' as const, why: LATE };
      outcomes.set(key, { key, title, ...outcome });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return articles.flatMap(({ key }) => outcomes.get(key) ?? []);
}

type Outcome = Reread extends infer Each
  ? Each extends Reread
    ? Omit<Each, 'key' | 'title'>
    : never
  : never;

async function rereadOne(
  article: ServerArticle,
  all: readonly ServerArticle[],
  parts: RereadParts,
): Promise<Outcome> {
  const { store, libraries, clock, limits } = parts;
  if (article.origin.kind !== 'address') {
    await libraries.put(article);
    return { status: 'kept' };
  }
  const read = await readSource({ kind: 'address', address: article.origin.address }, parts);
  if (read.status === 'refused') return { status: 'failed', why: read.why };
  const { text, headings } = read.added;
  if (text === article.text) {
    await libraries.put(article);
    return { status: 'unchanged' };
  }
  const used = all.reduce((sum, each) => sum + (each.key === article.key ? 0 : each.text.length), 0);
  if (used + text.length > limits.characters) {
    return { status: 'failed', why: tooMuch(text.length, limits.characters - used).why };
  }
  const now = { ...article, text, headings, readAt: clock() };
  const outcome = await store.articles.reread(now);
  if (outcome === 'known') return { status: 'failed', why: known(article, article.key).why };
  if (outcome === 'unknown') return { status: 'unchanged' };
  await libraries.put(now);
  return { status: 'changed', ...(await difference(article, now, parts)) };
}

/** How many paragraphs came and went. */
async function difference(
  before: ServerArticle,
  after: ServerArticle,
  { readPassages }: Pick<ArticleReading, 'readPassages'>,
) {
  const textsOf = async (each: ServerArticle): Promise<ReadonlySet<string>> => {
    const passages = await readPassages(articleOfServer(each.serverId, each.key, each));
    return new Set(passages.map(({ text }) => text));
  };
  const old = await textsOf(before);
  const fresh = await textsOf(after);
  return { added: fresh.difference(old).size, removed: old.difference(fresh).size };
}
