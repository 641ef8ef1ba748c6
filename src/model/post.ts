import type { Result } from './answer.ts';
import type { Article } from './article.ts';
import type { Locale } from './language.ts';
import type { PauseReason, PostKind, Schedule } from './schedule.ts';

/** An article summed up in its own words; every result was checked against it. */
export interface ArticleSummary {
  readonly article: Article;
  /** Never empty, in reading order. */
  readonly results: readonly Result[];
}

/** What a discussion is asked to start from. */
export type PromptQuestion = 'agreement' | 'evidence' | 'other-side' | 'omission' | 'consequence';

/** What a scheduled post says. */
export type PostContent =
  | {
      readonly kind: 'newest';
      /** Never empty, newest first. */
      readonly summaries: readonly ArticleSummary[];
      /** New articles that had no place. */
      readonly others: readonly Article[];
    }
  | { readonly kind: 'article'; readonly summary: ArticleSummary }
  | { readonly kind: 'quote'; readonly result: Result }
  | {
      readonly kind: 'prompt';
      readonly result: Result;
      readonly question: PromptQuestion;
      /** Who is asked about. */
      readonly speaker?: string;
    }
  /** There was nothing, and the schedule says so. */
  | { readonly kind: 'empty'; readonly of: PostKind };

/** Why a post comes later than it was due. */
export interface LateNote {
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
  /** Due times right before it that were missed altogether. */
  readonly missed: number;
}

/** A scheduled post, to be rendered by the front end that its schedule belongs to. */
export interface Post {
  readonly content: PostContent;
  readonly locale: Locale;
  readonly late?: LateNote;
}

/** What is to be posted where, so that it is there once however often it is asked for. */
export interface PostRequest {
  readonly schedule: Schedule;
  readonly post: Post;
  /** At most 25 characters; the same for every attempt of one run, and different for every run. */
  readonly nonce: string;
}

/** What became of sending. */
export type SendOutcome =
  | { readonly status: 'sent'; readonly messageId: string }
  /** Nothing was stored; try again after so many milliseconds. `isGlobal`: nothing else may be sent until then. */
  | { readonly status: 'rate-limited'; readonly retryAfter: number; readonly isGlobal: boolean }
  /** It will not work until a person changes something. */
  | { readonly status: 'refused'; readonly reason: Exclude<PauseReason, 'administrator'> }
  /** No answer, or one of a server in trouble. `isDoubtful`: the message may have been stored. */
  | { readonly status: 'unavailable'; readonly isDoubtful: boolean };

/** What looking for a message gave. `unreadable`: the channel does not let us look. */
export type FindOutcome =
  | { readonly status: 'found'; readonly messageId: string }
  | { readonly status: 'absent' | 'unreadable' }
  | Exclude<SendOutcome, { readonly status: 'sent' }>;

/** Whom to tell that a schedule was paused. */
export interface PauseNotice {
  readonly schedule: Schedule;
  readonly reason: PauseReason;
  /** As in `PostRequest`. */
  readonly nonce: string;
}

/** Where scheduled posts go: a front end. What is expected comes back as a value; only faults throw. */
export interface PostOutlet {
  send(request: PostRequest): Promise<SendOutcome>;
  /** Looks whether the message of a run stands among the channel's messages since an instant (milliseconds). */
  find(request: Pick<PostRequest, 'schedule' | 'nonce'>, since: number): Promise<FindOutcome>;
  /** Publishes a message of an announcement channel; `refused` when it cannot be. Harmless when it is already. */
  publish(schedule: Schedule, messageId: string): Promise<SendOutcome>;
  /** Tells whoever made the schedule; `refused` when they cannot be told. */
  tell(notice: PauseNotice): Promise<SendOutcome>;
}
