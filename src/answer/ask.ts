import type { Answer } from '../model/answer.ts';
import type { Library } from './library.ts';
import { lookUp } from './look-up.ts';

/** A question in plain words. */
export interface AskRequest {
  readonly question: string;
  /** Only this article: its key or title. */
  readonly article?: string | undefined;
}

/** Answers a question with the passages that speak of it, in the articles' own words. */
export function ask(library: Library, { question, article }: AskRequest): Answer {
  return lookUp(library, { command: 'ask', text: question, kind: 'question', article });
}
