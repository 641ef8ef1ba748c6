import type { Answer, Result, Suggestion } from '../model/answer.ts';
import { speakerSuggestion } from './find-speaker.ts';
import type { Library } from './library.ts';
import { locate } from './locate.ts';
import { problemWith, scopeOf } from './request.ts';
import { silentSpeaker } from './silent-speaker.ts';
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
  const sought = { text, kind, ...scope };
  const isBySpeaker = speaker !== undefined && speaker.trim() !== '';
  const { results, weak } = locate(library, isBySpeaker ? { ...sought, speaker } : sought);
  if (results.length > 0) return { status: 'found', command, results, suggestions: [] };
  if (!isBySpeaker) return { status: 'nothing-found', command, suggestions: suggestInstead(library, weak) };
  const others = whoElse(locate(library, sought).results);
  return {
    status: 'nothing-found',
    command,
    silent: [silentSpeaker(library, speaker)],
    suggestions: others.length > 0 ? others : suggestInstead(library, weak),
  };
}

/** Those who said it in the place of the one whom the asker had in mind. */
function whoElse(results: readonly Result[]): Suggestion[] {
  const said = results.filter(({ match }) => match !== 'approximate');
  const named = said.flatMap(({ quote }) => (quote?.speaker ? [quote.speaker] : []));
  const byName = new Map(named.map((each) => [each.name, each]));
  return [...byName.values()].map(speakerSuggestion);
}
