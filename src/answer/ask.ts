import type { Answer } from '../model/answer.ts';
import { ANSWER_THRESHOLD } from '../search/engine.ts';
import type { Library } from './library.ts';
import { locate } from './locate.ts';
import { lookUp } from './look-up.ts';
import { quotes } from './quotes.ts';
import { problemWith, scopeOf } from './request.ts';
import { silentSpeaker } from './silent-speaker.ts';
import { readSpeechQuestion, type SpeechQuestion } from './speech-question.ts';

/** A question in plain words. */
export interface AskRequest {
  readonly question: string;
  /** Only this article: its key or title. */
  readonly article?: string | undefined;
}

const command = 'ask';

/**
 * Answers a question with the passages that speak of it, in the articles' own words. Asked what somebody says, or whether
 * they said so, it gives their words, or says that there are none and what else speaks of it.
 */
export function ask(library: Library, request: AskRequest): Answer {
  const { question, article } = request;
  const plain = (text = question): Answer => lookUp(library, { command, text, kind: 'question', article });
  const speech = problemWith(library, question) ? undefined : readSpeechQuestion(library, question);
  if (!speech) return plain();
  if (speech.kind === 'words' && speech.speaker === undefined)
    return saidByAnybody(library, speech, article) ?? plain();
  const said = saidBy(library, speech, request);
  if (said) return said;
  // What others say of it says nothing of the one who was asked for.
  const answer = plain(aboutOf(speech) || speech.speaker);
  if (answer.status === 'invalid' || answer.status === 'checked') return answer;
  const silent = silentSpeaker(library, speech.speaker ?? '');
  // `Do people say that …`: who is unknown and is not written as a name is rather no name.
  const isName = silent.reason === 'silent' || silent.nearest.length > 0 || /\p{Lu}/u.test(silent.given);
  return isName ? { ...answer, silent: [silent] } : answer;
}

/** Those who said the words, where somebody clearly did. */
function saidByAnybody(
  library: Library,
  { words }: Extract<SpeechQuestion, { kind: 'words' }>,
  article: string | undefined,
): Answer | undefined {
  const scope = scopeOf(library, article);
  if ('problem' in scope || !/[\p{L}\p{N}]/u.test(words)) return undefined;
  const results = locate(library, { text: words, kind: 'quote', ...scope }).results.filter(
    ({ quote, match }) => quote !== null && match !== 'approximate',
  );
  return results.length > 0 ? { status: 'found', command, results, suggestions: [] } : undefined;
}

/** What the speaker says of it. */
function saidBy(
  library: Library,
  speech: SpeechQuestion,
  { question, article }: AskRequest,
): Answer | undefined {
  const scope = scopeOf(library, article);
  const { speaker } = speech;
  if ('problem' in scope || speaker === undefined) return undefined;
  const about = aboutOf(speech);
  if (about === '') {
    const all = quotes(library, { speaker, article });
    return all.status === 'found' ? { ...all, command } : undefined;
  }
  const tries = [
    ...(speech.kind === 'words' ? [{ text: about, kind: 'quote' as const }] : []),
    { text: about, kind: 'question' as const },
    { text: question, kind: 'question' as const },
  ];
  for (const each of tries) {
    const { results } = locate(library, { ...each, speaker, ...scope });
    if (results.length > 0) return { status: 'found', command, results, suggestions: [] };
  }
  return speech.kind === 'topic' ? saidInAnotherLanguage(library, speech, article) : undefined;
}

/**
 * All that a speaker says, where they say it in articles of another language only than the question's: of such a topic
 * nothing can be found but shared words, and that there is none of them does not tell that nothing is said on it.
 */
function saidInAnotherLanguage(
  library: Library,
  { speaker, language }: Extract<SpeechQuestion, { kind: 'topic' }>,
  article: string | undefined,
): Answer | undefined {
  const all = quotes(library, { speaker, article });
  if (all.status !== 'found' || all.results.some((result) => result.article.language === language))
    return undefined;
  const results = all.results.map((result) => ({
    ...result,
    match: 'approximate' as const,
    confidence: Math.min(result.confidence, ANSWER_THRESHOLD),
  }));
  return { ...all, command, results };
}

/** What the words asked for are about; empty where that is left open. */
function aboutOf(speech: SpeechQuestion): string {
  const about = speech.kind === 'words' ? speech.words : speech.topic;
  return /[\p{L}\p{N}]/u.test(about) ? about : '';
}
