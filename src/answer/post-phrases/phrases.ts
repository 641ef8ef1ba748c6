import type { Locale } from '../../model/language.ts';
import type { PromptQuestion } from '../../model/post.ts';
import type { PauseReason, PostKind, RunState } from '../../model/schedule.ts';

/** The words around scheduled posts that every front end says alike, in one language. Plain text, nothing escaped. */
export interface PostPhrases {
  /** The line above a post. */
  readonly heading: Readonly<Record<PostKind, string>>;
  /** The question of a discussion prompt; about the speaker where there is one. */
  readonly question: (question: PromptQuestion, speaker: string | undefined) => string;
  /** In place of a post where there is nothing to post. */
  readonly empty: Readonly<Record<PostKind, string>>;
  /** New articles that had no place in the post. */
  readonly others: (titles: readonly string[]) => string;
  /** Why a post comes late; `dueAt` is the time in words. */
  readonly late: (dueAt: string, missed: number) => string;
  /** Tells whoever made a schedule that it was paused. */
  readonly paused: (scheduleId: string, channel: string, reason: PauseReason) => string;
  readonly runState: Readonly<Record<RunState, string>>;
}

/** Phrases by locale. */
export type PostPhrasesByLocale = Readonly<Record<Locale, PostPhrases>>;
