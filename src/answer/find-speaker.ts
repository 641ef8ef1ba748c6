import type { Suggestion } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Speaker } from '../model/quote.ts';
import { editDistance } from '../text/edit-distance.ts';
import { words } from '../text/words.ts';
import type { Library } from './library.ts';
import { phrases } from './phrases/index.ts';

/** Shorter words are near to too many others. */
const SHORTEST_NEAR = 3;
/** A third of the letters may differ, of so many at most. */
const LONGEST_NEAR = 12;

/** A speaker with how often the library quotes them. */
export interface QuotedSpeaker {
  readonly name: string;
  readonly role?: string;
  readonly count: number;
}

/**
 * True when `typed` names the speaker: every word of it is a word of the name, of an alias or of the role. How one
 * addresses people (`Mme`, `Mr`) says nothing of who they are.
 */
export function isNamed(speaker: Speaker, typed: string): boolean {
  const asked = words(withoutTitle(typed));
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

/** What was counted last. A library gives the same list of articles until one comes, goes or is read anew. */
const counted = new WeakMap<
  Library,
  { readonly articles: readonly Article[]; readonly speakers: readonly QuotedSpeaker[] }
>();

/** All named speakers of the library, the most quoted first. */
export function quotedSpeakers(library: Library): readonly QuotedSpeaker[] {
  const articles = library.articles();
  const known = counted.get(library);
  if (known?.articles === articles) return known.speakers;
  const speakers = countSpeakers(library, articles);
  counted.set(library, { articles, speakers });
  return speakers;
}

function countSpeakers(library: Library, articles: readonly Article[]): QuotedSpeaker[] {
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

/** Suggestions for a speaker's name that is being typed, the nearest names where none begins so; the value is the name. */
export function completeSpeaker(library: Library, typed: string, limit = 25): Suggestion[] {
  const asked = words(withoutTitle(typed)).map((word) => word.folded);
  const speakers = quotedSpeakers(library);
  const begun = speakers.filter((speaker) => {
    const held = heldWords(speaker);
    return asked.every((word) => held.some((other) => other.startsWith(word)));
  });
  const fitting = begun.length > 0 ? begun : nearestSpeakers(speakers, typed);
  return fitting.slice(0, limit).map(speakerSuggestion);
}

const held = new WeakMap<QuotedSpeaker, readonly string[]>();

/** The folded words of a name with its role: read once, since every keystroke asks for those of all speakers. */
function heldWords(speaker: QuotedSpeaker): readonly string[] {
  const known = held.get(speaker);
  if (known) return known;
  const folded = words(`${speaker.name} ${speaker.role ?? ''}`).map((word) => word.folded);
  held.set(speaker, folded);
  return folded;
}

/** A speaker as something to try: the name with the role, and the name. */
export function speakerSuggestion({ name, role }: Pick<QuotedSpeaker, 'name' | 'role'>): Suggestion {
  return { label: role === undefined ? name : `${name}, ${role}`, value: name };
}

/** The speakers whose name has a word that is near to one of `typed`; those with the most such words first. */
export function nearestSpeakers(speakers: readonly QuotedSpeaker[], typed: string): QuotedSpeaker[] {
  const asked = words(withoutTitle(typed)).filter(({ folded }) => folded.length >= SHORTEST_NEAR);
  return speakers
    .map((speaker) => {
      const held = words(speaker.name);
      const near = asked.filter(({ folded }) => held.some((word) => isNear(folded, word.folded)));
      return { speaker, near: near.length };
    })
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .map(({ speaker }) => speaker);
}

function isNear(asked: string, held: string): boolean {
  if (held.length < SHORTEST_NEAR) return false;
  const allowed = Math.floor(Math.min(asked.length, held.length, LONGEST_NEAR) / 3);
  return asked.startsWith(held) || held.startsWith(asked) || editDistance(asked, held, allowed) <= allowed;
}

function withoutTitle(typed: string): string {
  const titles = Object.values(phrases).map(({ title }) => title);
  const bare = titles.reduce((text, title) => text.replace(title, ''), typed.trim());
  return /\p{L}/u.test(bare) ? bare : typed;
}
