import type { SilentSpeaker } from '../model/answer.ts';
import {
  isNamed,
  nearestSpeakers,
  type QuotedSpeaker,
  quotedSpeakers,
  speakerSuggestion,
} from './find-speaker.ts';
import type { Library } from './library.ts';

const MOST_NEAREST = 3;
/** As much of a name is repeated to the asker. */
const LONGEST_ECHO = 80;

/** Why nothing of a speaker is shown: nobody is called so, or they do not speak of it; with the nearest names. */
export function silentSpeaker(library: Library, typed: string): SilentSpeaker {
  const given = typed.trim().slice(0, LONGEST_ECHO);
  const called = speakersCalled(library, typed);
  const nearest = called.length > 0 ? called : nearestSpeakers(quotedSpeakers(library), typed);
  return {
    given,
    reason: called.length > 0 ? 'silent' : 'unknown',
    nearest: nearest.slice(0, MOST_NEAREST).map(speakerSuggestion),
  };
}

/** Those whom a person can mean by `typed`, the most quoted first; those without a name of their own (`police officer`) last. */
export function speakersCalled(library: Library, typed: string): QuotedSpeaker[] {
  const names = new Set(
    library
      .articles()
      .flatMap(({ id }) => library.speakers(id))
      .filter((speaker) => isNamed(speaker, typed))
      .map(({ name }) => name),
  );
  const known = quotedSpeakers(library).filter(({ name }) => names.delete(name));
  return [...known, ...[...names].map((name) => ({ name, count: 0 }))];
}
