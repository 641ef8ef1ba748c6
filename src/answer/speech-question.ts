import type { Language } from '../model/language.ts';
import { isNamed } from './find-speaker.ts';
import type { Library } from './library.ts';
import { phrases } from './phrases/index.ts';

/** A question about who says what. */
export type SpeechQuestion =
  /** Who said these words, if not a `speaker` that is asked for. */
  | { readonly kind: 'words'; readonly words: string; readonly speaker?: string }
  /** What a speaker says, on a topic if there is one. */
  | {
      readonly kind: 'topic';
      readonly speaker: string;
      readonly topic: string;
      /** The language of the question. */
      readonly language: Language;
    };

/** A longer name is none. */
const MOST_NAME_WORDS = 6;
/** Words that look like a name: `Poutine`, `M. Tokayev`, `le Kremlin`, `Ursula von der Leyen`; no particle that also opens a topic. */
const NAME =
  /^(?:(?:la|les?) |l['’])?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:von|van|der|den|ben|bin|al|el|di) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*)*(?= |$)/u;

/** What a plain question asks of somebody's words; `undefined` for a question about anything else. */
export function readSpeechQuestion(library: Library, text: string): SpeechQuestion | undefined {
  const asked = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\s?!.…])[\s?!.…]+$/u, '');
  for (const [language, { speechQuestion }] of Object.entries(phrases)) {
    const whether = speechQuestion.whether.exec(asked)?.groups;
    const name = (whether?.['speaker'] ?? whether?.['named'])?.trim();
    // `Who said that Greene did not say so` is about the words, not about somebody called `who`.
    const who = speechQuestion.who.exec(asked)?.groups?.['words'];
    if (who !== undefined) return { kind: 'words', words: bare(who) };
    if (name !== undefined && isName(name))
      return { kind: 'words', words: bare(whether?.['words'] ?? ''), speaker: name };
    for (const form of speechQuestion.what) {
      const groups = form.exec(asked)?.groups;
      const split = groups && speakerAndTopic(library, groups, speechQuestion.about);
      if (split) return { kind: 'topic', ...split, language };
    }
  }
  return undefined;
}

/** Somebody whom the articles quote, as far as the text names them, or else what looks like a name, and the words that follow. */
function speakerAndTopic(
  library: Library,
  groups: Readonly<Record<string, string | undefined>>,
  about: RegExp,
): { readonly speaker: string; readonly topic: string } | undefined {
  const { speaker, topic = '', rest } = groups;
  if (speaker !== undefined)
    return isName(speaker) ? { speaker, topic: topic.replace(about, '') } : undefined;
  const words = (rest ?? '').split(' ');
  for (let count = Math.min(words.length, MOST_NAME_WORDS); count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (isQuoted(library, name))
      return { speaker: name, topic: words.slice(count).join(' ').replace(about, '') };
  }
  const name = NAME.exec(rest ?? '')?.[0];
  if (name === undefined || !isName(name)) return undefined;
  return { speaker: name, topic: (rest ?? '').slice(name.length).trim().replace(about, '') };
}

function isQuoted(library: Library, name: string): boolean {
  return library.articles().some(({ id }) => library.speakers(id).some((speaker) => isNamed(speaker, name)));
}

function isName(text: string): boolean {
  return text.split(' ').length <= MOST_NAME_WORDS;
}

/** Without the marks around the whole. */
function bare(words: string): string {
  return words.replace(/^[«"“”\s]+/u, '').replace(/(?<![»"“”\s])[»"“”\s]+$/u, '');
}
