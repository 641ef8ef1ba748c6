import type { Answer, CommandName } from '../model/answer.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { OptionValues } from './command.ts';
import { type QuotedSpeaker, quotedSpeakers } from './find-speaker.ts';
import type { Library } from './library.ts';
import { phrases } from './phrases/index.ts';
import { speakersCalled } from './silent-speaker.ts';
import { readSpeechQuestion } from './speech-question.ts';

/** What a conversation is about at the moment. */
export interface Topic {
  /** What was asked, without the speaker's name. */
  readonly about: string;
  /** Whose words were asked for. */
  readonly speaker?: string;
  /** The key of the article that answered. */
  readonly article?: string;
}

/** A plain text as a command with its values. */
export interface UnderstoodText {
  readonly command: CommandName;
  readonly values: OptionValues;
}

/** A longer text is a question of its own, however it begins. */
const MOST_WORDS = 12;

/**
 * What a plain text asks for, the likeliest first; the others are to be tried when that finds nothing. A follow-up such
 * as `and about China?` is asked of the speaker, or else the article, that the conversation is about.
 */
export function understand(
  library: Library,
  text: string,
  before: Topic | undefined,
): readonly UnderstoodText[] {
  const plain: UnderstoodText = { command: 'ask', values: { question: text } };
  const topic = before && followUpTopic(text);
  if (!before || topic === undefined) return [plain];
  const article = before.article === undefined ? {} : { article: before.article };
  const bare: UnderstoodText = { command: 'ask', values: { question: topic } };
  const named = speakerNamedIn(library, topic);
  if (named) {
    const all: UnderstoodText = { command: 'quotes', values: { speaker: named.name } };
    const about = withoutLink(withoutName(topic, named.name)) || before.about;
    return about === '' ? [all] : [{ command: 'quotes', values: { speaker: named.name, about } }, all];
  }
  if (before.speaker !== undefined) {
    const said: UnderstoodText = { command: 'quotes', values: { speaker: before.speaker, about: topic } };
    return [said, bare];
  }
  return [{ command: 'ask', values: { question: topic, ...article } }, bare];
}

/** What the conversation is about after an answer. */
export function topicAfter(library: Library, { values }: UnderstoodText, answer: Answer): Topic | undefined {
  if (answer.status !== 'found') return undefined;
  const asked = String(values['question'] ?? values['about'] ?? '');
  const speech = readSpeechQuestion(library, asked);
  const question = speech ? (speech.kind === 'words' ? speech.words : speech.topic) : asked;
  const given = values['speaker'] ?? calledLikeliest(library, speech?.speaker);
  const named = given === undefined ? speakerNamedIn(library, question)?.name : String(given);
  const [best] = answer.results;
  return {
    about: named === undefined ? question : withoutName(question, named),
    ...(named === undefined ? {} : { speaker: named }),
    ...(best ? { article: best.article.key } : {}),
  };
}

/** The full name of the one whom a question names. */
function calledLikeliest(library: Library, name: string | undefined): string | undefined {
  return name === undefined ? undefined : speakersCalled(library, name)[0]?.name;
}

/** The words after `and about`, `et sur`, …; `undefined` for a text that does not begin so. */
function followUpTopic(text: string): string | undefined {
  const asked = text.trim().replace(/(?<![\s?!.…])[\s?!.…]+$/u, '');
  for (const { followUp } of Object.values(phrases)) {
    const [, topic] = followUp.exec(asked) ?? [];
    if (topic !== undefined && words(topic).length <= MOST_WORDS) return topic;
  }
  return undefined;
}

/** The most quoted speaker whose last name is among the words of a text. */
function speakerNamedIn(library: Library, text: string): QuotedSpeaker | undefined {
  const said = new Set(words(text).map(({ folded }) => folded));
  return quotedSpeakers(library).find(({ name }) => said.has(words(name).at(-1)?.folded ?? ''));
}

/** Without the preposition that tied a topic to the name before it. */
function withoutLink(text: string): string {
  const links = Object.values(phrases).map(({ speechQuestion }) => speechQuestion.about);
  return links.reduce((left, link) => left.replace(link, ''), text);
}

function withoutName(text: string, name: string): string {
  const names = new Set(words(name).map(({ folded }) => folded));
  const kept = text
    .split(/\s+/u)
    .filter((word) => !words(fold(word)).some(({ folded }) => names.has(folded)));
  return kept.join(' ').trim();
}
