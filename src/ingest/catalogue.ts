import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../model/language.ts';
import type { Steps } from '../slices/steps.ts';
import { type GivenKey, giveKeys } from './article-key.ts';
import { articleOf } from './article-of.ts';
import type { CorpusArticle, CorpusEvent, CorpusProblem, KnownSource } from './corpus.ts';
import { passagesOf } from './passages-of.ts';
import type { ReadDocument, ReadOutcome } from './reader.ts';
import { faultOf, type Reason } from './reason.ts';

/** What was read anew: outcomes by source, and the sources that are gone. */
export interface CatalogueUpdate {
  readonly outcomes: ReadonlyMap<string, ReadOutcome>;
  readonly removed: Iterable<string>;
  /** Sources that were read before and have not changed since. */
  readonly known?: ReadonlyMap<string, Omit<KnownSource, 'stamp'>>;
}

/** What is served or refused, on its way to what will be. */
interface Draft {
  readonly documents: Map<string, { readonly document: ReadDocument; readonly language: Language }>;
  readonly unreadable: Map<string, CorpusProblem>;
}

/** The articles and problems of a corpus: outcomes of reading in, events out. Opens no file. */
export class Catalogue {
  readonly #detectLanguage: (text: string) => Language;
  #documents: Draft['documents'] = new Map();
  #unreadable: Draft['unreadable'] = new Map();
  #articles: ReadonlyMap<string, CorpusArticle> = new Map();
  #duplicates: ReadonlyMap<string, CorpusProblem> = new Map();

  /** @param detectLanguage asked for each text whose metadata names no language. */
  constructor(detectLanguage: (text: string) => Language) {
    this.#detectLanguage = detectLanguage;
  }

  /** By source. */
  articles(): readonly CorpusArticle[] {
    return inOrder(this.#articles);
  }

  /** By source. */
  problems(): readonly CorpusProblem[] {
    return inOrder(this.#problems());
  }

  /**
   * Takes over what was read and tells what changed by it: first what is gone, then new and changed articles, then new
   * problems. An article whose key had to change is gone and comes again, so that no two ever share passage ids. Nothing
   * shows before the last step.
   */
  *updating({ outcomes, removed, known = new Map() }: CatalogueUpdate): Steps<CorpusEvent[]> {
    const draft = { documents: new Map(this.#documents), unreadable: new Map(this.#unreadable) };
    for (const source of removed) {
      draft.documents.delete(source);
      draft.unreadable.delete(source);
    }
    for (const [source, { document, language }] of known) draft.documents.set(source, { document, language });
    for (const [source, outcome] of outcomes) {
      this.#take(draft, source, outcome);
      yield;
    }

    const before = { articles: this.#articles, problems: this.#problems() };
    const shelvedBefore = new Map(known.entries().map(([source, { shelved }]) => [source, shelved]));
    const keys = giveKeys(
      [...draft.documents].map(([source, { document }]) => keyRequest(source, document.metadata.key)),
    );
    yield;
    const shelvedNow = new Map([...before.articles, ...shelvedBefore]);
    const articles = yield* buildArticles(draft, keys, outcomes, shelvedNow);
    this.#documents = draft.documents;
    this.#unreadable = draft.unreadable;
    this.#articles = articles;
    this.#duplicates = this.#findDuplicates(keys);
    const fresh = [...this.#problems()].filter(
      ([place, problem]) => !isDeepStrictEqual(before.problems.get(place), problem),
    );
    return [...articleEvents(before.articles, articles), ...inOrder(new Map(fresh))];
  }

  /** What was read of a source and is served, unless its last reading was refused. */
  known(source: string): Omit<KnownSource, 'stamp'> | undefined {
    const read = this.#documents.get(source);
    const shelved = this.#articles.get(source);
    if (read === undefined || shelved === undefined || this.#unreadable.has(source)) return undefined;
    return { ...read, shelved };
  }

  #problems(): ReadonlyMap<string, CorpusProblem> {
    return new Map([...this.#unreadable, ...this.#duplicates]);
  }

  #take(draft: Draft, source: string, outcome: ReadOutcome): void {
    if (outcome.status === 'refused') {
      refuse(draft, source, outcome.reason);
      return;
    }
    const { document } = outcome;
    try {
      const language = document.metadata.language ?? this.#detectLanguage(document.text);
      draft.documents.set(source, { document, language });
      draft.unreadable.delete(source);
    } catch (error) {
      refuse(draft, source, faultOf(error));
    }
  }

  #findDuplicates(keys: ReadonlyMap<string, GivenKey>): ReadonlyMap<string, CorpusProblem> {
    const duplicates = new Map<string, CorpusProblem>();
    for (const [source, { key, takenBy }] of keys) {
      const wanted = this.#documents.get(source)?.document.metadata.key;
      if (takenBy === undefined || wanted === undefined) continue;
      duplicates.set(`${source} key`, { kind: 'duplicate-key', source, wanted, holder: takenBy, key });
    }
    return duplicates;
  }
}

function refuse({ documents, unreadable }: Draft, source: string, reason: Reason): void {
  const isOldVersionServed = documents.has(source);
  unreadable.set(source, { kind: 'unreadable', source, reason, isOldVersionServed });
}

function* buildArticles(
  draft: Draft,
  keys: ReadonlyMap<string, GivenKey>,
  outcomes: ReadonlyMap<string, ReadOutcome>,
  before: ReadonlyMap<string, CorpusArticle>,
): Steps<Map<string, CorpusArticle>> {
  const articles = new Map<string, CorpusArticle>();
  for (const [source, { document, language }] of draft.documents) {
    const key = keys.get(source)?.key;
    if (key === undefined) throw new Error(`No key was given to ${source}`);
    const known = before.get(source);
    const isUnchanged = known?.article.key === key && outcomes.get(source)?.status !== 'read';
    try {
      articles.set(source, isUnchanged ? known : yield* shelved(document, source, key, language, known));
    } catch (error) {
      draft.documents.delete(source);
      refuse(draft, source, faultOf(error));
    }
  }
  return articles;
}

function keyRequest(source: string, key: string | undefined) {
  return key === undefined ? { source } : { source, key };
}

function* shelved(
  document: ReadDocument,
  source: string,
  key: string,
  language: Language,
  known: CorpusArticle | undefined,
): Steps<CorpusArticle> {
  const article = articleOf(document, { source, key, language });
  // The same object as before tells that nothing changed, for instance when a file was only saved again.
  if (known !== undefined && isDeepStrictEqual(known.article, article)) return known;
  return { article, passages: yield* passagesOf(article) };
}

function articleEvents(
  before: ReadonlyMap<string, CorpusArticle>,
  now: ReadonlyMap<string, CorpusArticle>,
): CorpusEvent[] {
  const events: CorpusEvent[] = [];
  for (const [source, { article }] of before) {
    const isKept = now.get(source)?.article.key === article.key;
    if (!isKept) events.push({ kind: 'removed', articleId: article.id });
  }
  for (const [source, shelvedNow] of now) {
    if (before.get(source) !== shelvedNow) events.push(arrival(shelvedNow));
  }
  return events;
}

/** Passages that are made out only when they are asked for stay so. */
function arrival(shelved: CorpusArticle): CorpusEvent {
  return {
    kind: 'article',
    article: shelved.article,
    get passages() {
      return shelved.passages;
    },
  };
}

function inOrder<T>(bySource: ReadonlyMap<string, T>): T[] {
  return [...bySource].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
