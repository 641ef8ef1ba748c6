import type { Answer, Result } from '../model/answer.ts';
import type { Passage } from '../model/passage.ts';
import type { Library } from './library.ts';
import { buildResult, locate } from './locate.ts';
import { parsePassageId } from './passage-id.ts';
import { problemWith } from './request.ts';
import { suggestInstead } from './suggest.ts';

/** A passage and how much around it to show. */
export interface ContextRequest {
  /** A passage id, a phrase, or a pasted quote. */
  readonly passage: string;
  /** Paragraphs before it; default 1. */
  readonly before?: number | undefined;
  /** Paragraphs after it; default 1. */
  readonly after?: number | undefined;
}

/** The most paragraphs shown before or after a passage. */
export const MOST_NEIGHBOURS = 5;
const DEFAULT_NEIGHBOURS = 1;

/** Shows a whole passage among its neighbours: the passage asked for first, then the others in reading order. */
export function context(library: Library, request: ContextRequest): Answer {
  const command = 'context';
  const problem = problemWith(library, request.passage);
  if (problem) return { status: 'invalid', command, problem };
  const named = library.passage(request.passage);
  if (named) return found(library, request, named, undefined);
  const { results, weak } = locate(library, { text: request.passage, kind: 'quote' });
  const [best] = results;
  if (best) return found(library, request, best.passage, best);
  const given = parsePassageId(request.passage);
  if (given) {
    return {
      status: 'invalid',
      command,
      problem: { code: 'unknown-passage', given: `${given.key}§${given.number}` },
    };
  }
  return { status: 'nothing-found', command, suggestions: suggestInstead(library, weak) };
}

function found(
  library: Library,
  request: ContextRequest,
  passage: Passage,
  located: Result | undefined,
): Answer {
  const article = library.article(passage.articleId);
  const all = library.passages(passage.articleId);
  const at = all.findIndex(({ id }) => id === passage.id);
  const before = clamp(request.before);
  const after = clamp(request.after);
  const around = [...all.slice(Math.max(0, at - before), at), ...all.slice(at + 1, at + 1 + after)];
  const results = article
    ? [
        located ? { ...located, excerpt: passage.span } : plain(library, passage),
        ...around.map((neighbour) => plain(library, neighbour)),
      ].filter((result) => result !== undefined)
    : [];
  return { status: 'found', command: 'context', results, suggestions: [] };
}

/** A passage as it stands, with the quote in it if it holds just one. */
function plain(library: Library, passage: Passage): Result | undefined {
  const article = library.article(passage.articleId);
  if (!article) return undefined;
  const [quote, ...others] = library.quotesIn(passage);
  return buildResult(library, article, passage, {
    match: 'exact',
    confidence: 1,
    stressed: [],
    excerpt: passage.span,
    ...(quote && others.length === 0 ? { quote } : {}),
  });
}

function clamp(count: number | undefined): number {
  return Math.min(MOST_NEIGHBOURS, Math.max(0, Math.trunc(count ?? DEFAULT_NEIGHBOURS)));
}
