import type { Answer, Result } from '../model/answer.ts';
import type { Library } from './library.ts';
import { locate } from './locate.ts';
import { problemWith } from './request.ts';
import { silentSpeaker } from './silent-speaker.ts';
import { suggestInstead } from './suggest.ts';

/** Two speakers and what they are compared on. */
export interface CompareRequest {
  readonly topic: string;
  /** A speaker's name. */
  readonly first: string;
  /** Another speaker's name. */
  readonly second: string;
}

const MOST_OF_EACH = 3;

/**
 * What two speakers say on a topic: the first speaker's best quote, then the second's, and so on in turn. Of one who
 * says nothing on it the answer says so.
 */
export function compare(library: Library, { topic, first, second }: CompareRequest): Answer {
  const command = 'compare';
  for (const text of [topic, first, second]) {
    const problem = problemWith(library, text);
    if (problem) return { status: 'invalid', command, problem };
  }
  const said = (speaker: string): readonly Result[] =>
    locate(library, { text: topic, kind: 'question', speaker }).results.slice(0, MOST_OF_EACH);
  const [ofFirst, ofSecond] = [said(first), said(second)];
  const silent = [
    ...(ofFirst.length === 0 ? [silentSpeaker(library, first)] : []),
    ...(ofSecond.length === 0 ? [silentSpeaker(library, second)] : []),
  ];
  const results = Array.from({ length: MOST_OF_EACH }, (_, index) => [ofFirst[index], ofSecond[index]])
    .flat()
    .filter((result) => result !== undefined);
  // Two names can mean the same person, whose words are then not to be shown twice.
  const once = results.filter(
    (result, index) => results.findIndex((other) => isSame(other, result)) === index,
  );
  if (once.length > 0)
    return {
      status: 'found',
      command,
      results: once,
      ...(silent.length > 0 ? { silent } : {}),
      suggestions: [],
    };
  const weak = library.search.search({ text: topic, kind: 'question', limit: 10 });
  return { status: 'nothing-found', command, silent, suggestions: suggestInstead(library, weak) };
}

function isSame(a: Result, b: Result): boolean {
  return a.passage.id === b.passage.id && a.quote?.text === b.quote?.text;
}
