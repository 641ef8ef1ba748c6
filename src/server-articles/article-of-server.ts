import type { Article } from '../model/article.ts';
import type { AddedText } from '../model/server-article.ts';

/** An article as its server's library holds it. Its id, which faults name in the log, tells nothing of what it says. */
export function articleOfServer(serverId: string, key: string, added: AddedText): Article {
  const { origin: _, ...rest } = added;
  const id = articleIdOf(serverId, key);
  return { ...rest, id, key, source: id };
}

/** The id of a server's article; none in the corpus folder begins so, since no path does. */
export function articleIdOf(serverId: string, key: string): string {
  return `//${serverId}/${key}`;
}
