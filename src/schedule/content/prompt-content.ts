import type { Library } from '../../answer/library.ts';
import { buildResult } from '../../answer/locate.ts';
import type { PostContent, PromptQuestion } from '../../model/post.ts';
import type { RunKey } from '../../model/schedule.ts';
import { digestOf } from './choose-items.ts';
import { quoteCandidates } from './quote-candidates.ts';

/** A passage in which nobody is quoted must have this many UTF-16 code units to be worth discussing. */
const LEAST_LENGTH = 200;

const ABOUT_A_SPEAKER = ['agreement', 'evidence', 'other-side', 'consequence'] as const;
const ABOUT_A_PASSAGE = ['omission', 'evidence', 'other-side', 'consequence'] as const;

/** The ids of the passages worth discussing: where somebody known speaks; failing these, all that say enough. */
export function promptCandidates(library: Library): string[] {
  const spoken = new Set(quoteCandidates(library).map(({ passage }) => passage.id));
  if (spoken.size > 0) return [...spoken];
  return library
    .articles()
    .flatMap((article) => library.passages(article.id))
    .filter(({ text }) => text.length >= LEAST_LENGTH)
    .map(({ id }) => id);
}

/** A passage with a question about it; which question depends on the run alone. */
export function promptContent(library: Library, key: RunKey, passageId: string): PostContent | undefined {
  const passage = library.passage(passageId);
  const article = library.article(passage?.articleId ?? '');
  if (!passage || !article) return undefined;
  const quote = quoteCandidates(library).find((candidate) => candidate.passage.id === passage.id)?.quote;
  const result = buildResult(library, article, passage, {
    match: 'exact',
    confidence: 1,
    stressed: [],
    ...(quote ? { quote } : {}),
  });
  const speaker = result.quote?.speaker?.name;
  const question = questionFor(key, speaker === undefined ? ABOUT_A_PASSAGE : ABOUT_A_SPEAKER);
  return { kind: 'prompt', result, question, ...(speaker === undefined ? {} : { speaker }) };
}

function questionFor(
  { scheduleId, date, time }: RunKey,
  questions: readonly [PromptQuestion, ...PromptQuestion[]],
): PromptQuestion {
  const number = Number.parseInt(digestOf([scheduleId, date, time]).slice(0, 8), 16);
  return questions[number % questions.length] ?? questions[0];
}
