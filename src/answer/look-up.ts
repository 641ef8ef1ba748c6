import type { Answer } from '../model/answer.ts';
import type { Library } from './library.ts';
import { locate } from './locate.ts';
import { problemWith, scopeOf } from './request.ts';
import { suggestInstead } from './suggest.ts';

/** Words to look up for a command. */
export interface LookUpRequest {
  readonly command: 'who-said' | 'ask';
  readonly text: string;
  readonly kind: 'quote' | 'question';
  readonly article?: string | undefined;
  readonly speaker?: string | undefined;
}

/** Looks words up in a library and says what was found, what to try instead, or what was wrong with the request. */
export function lookUp(library: Library, request: LookUpRequest): Answer {
  const { command, text, kind, article, speaker } = request;
  const problem = problemWith(library, text);
  if (problem) return { status: 'invalid', command, problem };
  const scope = scopeOf(library, article);
  if ('problem' in scope) return { status: 'invalid', command, problem: scope.problem };
  const { results, weak } = locate(library, {
    text,
    kind,
    ...scope,
    ...(speaker === undefined || speaker.trim() === '' ? {} : { speaker }),
  });
  if (results.length > 0) return { status: 'found', command, results, suggestions: [] };
  return { status: 'nothing-found', command, suggestions: suggestInstead(library, weak) };
}
