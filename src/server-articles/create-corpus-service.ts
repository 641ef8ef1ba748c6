import type { CorpusLimits, CorpusService, ListedArticle, RefusedArticle } from '../answer/corpus-service.ts';
import { completeArticle, findArticle } from '../answer/find-article.ts';
import type { Library } from '../answer/library.ts';
import type { Article } from '../model/article.ts';
import type { Clock } from '../model/clock.ts';
import type { AddedText, ArticleDraft, ServerArticle } from '../model/server-article.ts';
import type { ArticleDraftStore, ServerArticleStore } from '../store/store.ts';
import { cutText } from '../text/cut-text.ts';
import { applyDetails } from './apply-details.ts';
import { articleIdOf } from './article-of-server.ts';
import { findKnown } from './find-known.ts';
import { type ArticleReading, listedOf, proposedOf } from './in-figures.ts';
import { newKey } from './new-key.ts';
import { type ReadingParts, readSource } from './read-source.ts';
import { known, tooMany, tooMuch } from './refusals.ts';
import { reread } from './reread.ts';
import type { ServerLibraries } from './server-libraries.ts';

/** What the service is made of. */
export interface CorpusServiceParts extends ReadingParts, ArticleReading {
  readonly store: { readonly articles: ServerArticleStore; readonly drafts: ArticleDraftStore };
  readonly libraries: ServerLibraries;
  /** The articles that every server sees. */
  readonly shared: Library;
  readonly clock: Clock;
  /** A new id that nobody can guess, of letters and digits, at most 40. */
  readonly newId: () => string;
  readonly limits: CorpusLimits;
}

const DAY = 24 * 3_600_000;
/** Of one server; the oldest goes first. */
const MOST_DRAFTS = 10;
const MOST_SUGGESTIONS = 25;

/** Makes the service. */
export function createCorpusService(parts: CorpusServiceParts): CorpusService {
  const { store, libraries, clock, limits } = parts;
  const list = async (serverId: string): Promise<readonly ListedArticle[]> => {
    const library = await libraries.libraryOf(serverId);
    return (await store.articles.ofServer(serverId)).map((article) => listedOf(article, library));
  };
  const find = (serverId: string, given: string) => findOwn(parts, serverId, given);
  const put = async (draft: ArticleDraft) => {
    await store.drafts.put(draft, MOST_DRAFTS);
    return { status: 'proposed', article: await proposedOf(draft, parts) } as const;
  };

  return {
    propose: async (serverId, userId, source, details = {}) => {
      await store.drafts.expire(clock());
      const read = await readSource(source, parts);
      if (read.status === 'refused') return read;
      const applied = applyDetails(titled(read.added), withoutEmpty(details));
      if (applied.status === 'refused') return applied;
      const refusal = await whyNot(parts, serverId, applied.article);
      if (refusal) return refusal;
      return put({
        ...applied.article,
        id: parts.newId(),
        serverId,
        createdBy: userId,
        expiresAt: clock() + DAY,
      });
    },
    proposed: async (serverId, id) => {
      const draft = await store.drafts.find(serverId, id, clock());
      return draft && proposedOf(draft, parts);
    },
    edit: async (serverId, id, details) => {
      const draft = await store.drafts.find(serverId, id, clock());
      if (!draft) return { status: 'expired' };
      const applied = applyDetails(draft, details);
      if (applied.status === 'refused') return applied;
      const { createdBy, expiresAt } = draft;
      return put({ ...applied.article, id, serverId, createdBy, expiresAt });
    },
    accept: (serverId, id, userId) => accept(parts, serverId, id, userId),
    cancel: (serverId, id) => store.drafts.remove(serverId, id),
    list,
    find: async (serverId, given) => {
      const article = await find(serverId, given);
      return article && listedOf(article, await libraries.libraryOf(serverId));
    },
    remove: async (serverId, given) => {
      const article = await find(serverId, given);
      if (!article) return { status: 'unknown-article', given };
      const listed = listedOf(article, await libraries.libraryOf(serverId));
      await store.articles.remove(serverId, article.key);
      await libraries.remove(serverId, article.key);
      return { status: 'removed', article: listed };
    },
    reindex: async (serverId, given) => {
      const all =
        given === undefined ? await store.articles.ofServer(serverId) : [await find(serverId, given)];
      const articles = all.filter((article) => article !== undefined);
      if (given !== undefined && articles.length === 0) return { status: 'unknown-article', given };
      const rereads = await reread(articles, parts);
      return { status: 'reread', articles: rereads };
    },
    overview: async (serverId) => {
      const library = await libraries.libraryOf(serverId);
      const own = await ownArticles(parts, serverId);
      const unread = own.filter((article) => library.grammar(article) === undefined);
      return {
        articles: await list(serverId),
        limits,
        shared: parts.shared.articles().length,
        unread: unread.map(({ title }) => title),
      };
    },
    suggest: async (serverId, typed) => {
      const own = await ownArticles(parts, serverId);
      return completeArticle({ articles: () => own }, typed, MOST_SUGGESTIONS);
    },
  };
}

/** A server's own articles, as its library has them. */
async function ownArticles({ libraries }: CorpusServiceParts, serverId: string): Promise<readonly Article[]> {
  const library = await libraries.libraryOf(serverId);
  return library.articles().filter(({ id, key }) => id === articleIdOf(serverId, key));
}

async function findOwn(parts: CorpusServiceParts, serverId: string, given: string) {
  const own = await ownArticles(parts, serverId);
  const meant = findArticle({ articles: () => own }, given);
  return meant && parts.store.articles.find(serverId, meant.key);
}

async function accept(
  parts: CorpusServiceParts,
  serverId: string,
  id: string,
  userId: string,
): ReturnType<CorpusService['accept']> {
  const { store, libraries, clock } = parts;
  const draft = await store.drafts.find(serverId, id, clock());
  if (!draft) return { status: 'expired' };
  const refusal = await whyNot(parts, serverId, draft);
  if (refusal) return refusal;
  const { id: _, createdBy: _by, expiresAt: _at, ...added } = draft;
  const taken = new Set(parts.shared.articles().map((article) => article.key));
  for (;;) {
    const key = newKey(draft, (each) => taken.has(each));
    const article: ServerArticle = { ...added, key, addedBy: userId, addedAt: clock(), readAt: clock() };
    const outcome = await store.articles.add(article);
    taken.add(key);
    if (outcome.status === 'key-taken') continue;
    await store.drafts.remove(serverId, id);
    if (outcome.status === 'known') return known(draft, outcome.key);
    await libraries.put(article);
    return { status: 'added', article: listedOf(article, await libraries.libraryOf(serverId)) };
  }
}

/** Why a server cannot take an article: it has it already, or has no room for it. */
async function whyNot(
  { store, shared, limits }: CorpusServiceParts,
  serverId: string,
  added: AddedText,
): Promise<RefusedArticle | undefined> {
  const articles = await store.articles.ofServer(serverId);
  const there = findKnown(added, articles) ?? findKnown(added, shared.articles());
  if (there) return known(there, there.key);
  if (articles.length >= limits.articles) return tooMany(limits.articles);
  const used = articles.reduce((sum, { text }) => sum + text.length, 0);
  const left = Math.max(0, limits.characters - used);
  return added.text.length > left ? tooMuch(added.text.length, left) : undefined;
}

/** An article without a title is called by its first words. */
function titled(added: AddedText): AddedText {
  if (added.title !== '') return added;
  const [first = ''] = added.text.trim().split('\n', 1);
  const beginning = cutText(first, 60);
  const words = beginning.replace(/(?<!\s)\s+\S*$/u, '') || beginning;
  return { ...added, title: words === first ? words : `${words}…`, isTitleDescriptive: true };
}

/** What a person did not fill in when an article is proposed, the article may know. */
function withoutEmpty(details: object) {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => String(value ?? '').trim() !== ''));
}
