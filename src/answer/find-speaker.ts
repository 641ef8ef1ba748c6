import type { Suggestion } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Speaker } from '../model/quote.ts';
import { words } from '../text/words.ts';
import type { Library } from './library.ts';

/** A speaker with how often the library quotes them. */
export interface QuotedSpeaker {
  readonly name: string;
  readonly role?: string;
  readonly count: number;
}

/** True when `typed` names the speaker: every word of it is a word of the name, of an alias or of the role. */
export function isNamed(speaker: Speaker, typed: string): boolean {
  const asked = words(typed);
  if (asked.length === 0) return false;
  const names = nameWords(speaker);
  const role = new Set(words(speaker.role ?? '').map((word) => word.folded));
  return (
    asked.some((word) => names.has(word.folded)) &&
    asked.every((word) => names.has(word.folded) || role.has(word.folded))
  );
}

/** The folded words of a speaker's name and aliases. */
export function nameWords(speaker: Speaker): Set<string> {
  return new Set(
    [speaker.name, ...speaker.aliases].flatMap((name) => words(name).map((word) => word.folded)),
  );
}

/** All named speakers of the library, the most quoted first. */
export function quotedSpeakers(
  library: Library,
  articles: readonly Article[] = library.articles(),
): QuotedSpeaker[] {
  const byName = new Map<string, QuotedSpeaker>();
  for (const article of articles) {
    for (const quote of library.quotes(article.id)) {
      const speaker = library.speaker(article.id, quote.attribution?.speakerId ?? '');
      if (!speaker || speaker.kind === 'unnamed') continue;
      const known = byName.get(speaker.name);
      const role = known?.role ?? speaker.role;
      const count = (known?.count ?? 0) + 1;
      byName.set(speaker.name, { name: speaker.name, count, ...(role === undefined ? {} : { role }) });
    }
  }
  return [...byName.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** Suggestions for a speaker's name that is being typed; the value is the name. */
export function completeSpeaker(library: Library, typed: string, limit = 25): Suggestion[] {
  const asked = words(typed).map((word) => word.folded);
  return quotedSpeakers(library)
    .filter(({ name, role }) => {
      const held = words(`${name} ${role ?? ''}`).map((word) => word.folded);
      return asked.every((word) => held.some((other) => other.startsWith(word)));
    })
    .slice(0, limit)
    .map(({ name, role }) => ({ label: role === undefined ? name : `${name}, ${role}`, value: name }));
}
