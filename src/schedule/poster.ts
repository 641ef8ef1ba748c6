import type { Library } from '../answer/library.ts';
import type { Clock } from '../model/clock.ts';
import type { Post, PostContent, PostOutlet, SendOutcome } from '../model/post.ts';
import type { Choice, ClaimedRun, RunStore } from '../store/store.ts';
import { backoff, waitAsTold } from './backoff.ts';
import { chooseContent, contentOf } from './content/build-content.ts';
import { LATEST } from './plan-runs.ts';
import { runNonce } from './run-nonce.ts';

/** So long a run stays with one process after it began to send, in milliseconds; longer than sending can take. */
export const LEASE = 120_000;
/** From so late on a post says that it is late. A burst of posts that the rate limit stretches is not late. */
const NOTED_FROM = 5 * 60_000;
/** So long the nonce surely keeps a second message away; Discord promises "a few minutes". */
const NONCE_WINDOW = 60_000;

/** What posting a run needs. */
export interface PosterParts {
  readonly runs: RunStore;
  readonly outlet: PostOutlet;
  /** The articles that a server may see. */
  readonly libraryOf: (serverId: string) => Library | Promise<Library>;
  readonly clock: Clock;
  /** From 0 to below 1: spreads retries. */
  readonly random: () => number;
  /** Names this process. */
  readonly owner: string;
}

/** Until when nothing at all may be sent; `undefined`: go on. */
export type Hold = { readonly until: number } | undefined;

/** Posts claimed runs. */
export interface Poster {
  /** Brings one claimed run as far as it gets now; what stays open can be claimed again later. */
  attempt(claimed: ClaimedRun): Promise<Hold>;
}

/**
 * The steps of one run, each safe to be cut off at any point:
 *
 * 1. If an earlier attempt may have sent something, look for it in the channel.
 * 2. Write down what is about to be sent, which fails when the run belongs to another process by now.
 * 3. Send it, with the nonce of the run.
 * 4. Write down the end.
 *
 * A crash before 2 leaves nothing behind, one after 2 is found out by 1, and the nonce covers the time in which what was
 * sent is not yet to be seen.
 */
export function createPoster(parts: PosterParts): Poster {
  return {
    attempt: async (claimed) => {
      if (claimed.run.state === 'publishing') return publish(parts, claimed);
      const settled = await settleDoubt(parts, claimed);
      return settled === 'open' ? post(parts, claimed) : settled;
    },
  };
}

async function settleDoubt(parts: PosterParts, claimed: ClaimedRun): Promise<Hold | 'open'> {
  const { run, schedule, doubtSince, lastSentAt } = claimed;
  if (doubtSince === undefined) return 'open';
  const found = await parts.outlet.find({ schedule, nonce: runNonce(run) }, doubtSince);
  switch (found.status) {
    case 'found':
      return sent(parts, claimed, found.messageId);
    case 'absent':
      return 'open';
    case 'unreadable': {
      const isCovered = parts.clock() - (lastSentAt ?? doubtSince) < NONCE_WINDOW;
      if (isCovered) return 'open';
      await parts.runs.finish(run, { state: 'uncertain' });
      return undefined;
    }
    default:
      return failed(parts, claimed, found, true);
  }
}

async function post(parts: PosterParts, claimed: ClaimedRun): Promise<Hold> {
  const { runs, outlet, owner } = parts;
  const { run, schedule, doubtSince } = claimed;
  if (parts.clock() - run.dueAt > LATEST) {
    await runs.finish(run, { state: 'missed' });
    return undefined;
  }
  const chosen = await choose(parts, claimed);
  if (!chosen) {
    await runs.finish(run, { state: 'empty' });
    return undefined;
  }
  const late = await lateNote(parts, claimed);
  const message: Post = {
    content: chosen.content,
    locale: schedule.locale,
    ...(late === undefined ? {} : { late }),
  };
  if (!(await runs.begin(run, { owner, lease: LEASE }, chosen.choice, parts.clock()))) return undefined;
  const outcome = await outlet.send({ schedule, post: message, nonce: runNonce(run) });
  if (outcome.status === 'sent') return sent(parts, claimed, outcome.messageId);
  return failed(parts, claimed, outcome, doubtSince !== undefined);
}

/** What to post: what an earlier attempt chose, if that is still there. */
async function choose(
  { libraryOf, runs }: PosterParts,
  { run, schedule, choice }: ClaimedRun,
): Promise<{ readonly choice: Choice; readonly content: PostContent } | undefined> {
  const library = await libraryOf(schedule.serverId);
  const former = choice && contentOf(library, schedule, run, choice);
  if (choice && former) return { choice, content: former };
  const fresh = chooseContent(library, schedule, run, await runs.usedItems(schedule.id));
  const content = fresh && contentOf(library, schedule, run, fresh);
  if (fresh && content) return { choice: fresh, content };
  if (schedule.whenEmpty === 'skip') return undefined;
  return { choice: { items: [], round: 0 }, content: { kind: 'empty', of: schedule.kind } };
}

async function lateNote({ runs, clock }: PosterParts, { run }: ClaimedRun): Promise<Post['late']> {
  if (run.isRequested || clock() - run.dueAt < NOTED_FROM) return undefined;
  const recent = await runs.history(run.scheduleId, 20);
  const before = recent.find((other) => other.dueAt < run.dueAt && !other.isRequested);
  return { dueAt: run.dueAt, missed: before?.state === 'missed' ? before.covers : 0 };
}

async function sent({ runs, clock }: PosterParts, claimed: ClaimedRun, messageId: string): Promise<Hold> {
  const state = claimed.schedule.isAnnouncement ? 'publishing' : 'posted';
  await runs.finish(claimed.run, { state, messageId, at: clock() });
  return undefined;
}

async function publish(parts: PosterParts, claimed: ClaimedRun): Promise<Hold> {
  const { run, schedule } = claimed;
  const { messageId, postedAt } = run;
  if (messageId === undefined) throw new TypeError('a run to be published has no message');
  const outcome = await parts.outlet.publish(schedule, messageId);
  // What cannot be published stands in its channel all the same: it was posted.
  if (outcome.status === 'sent' || outcome.status === 'refused') {
    await parts.runs.finish(run, { state: 'posted', messageId, at: postedAt ?? parts.clock() });
    return undefined;
  }
  return failed(parts, claimed, outcome, false);
}

/** @param wasDoubtful whether an earlier attempt may have been stored, whatever this one says. */
async function failed(
  { runs, clock, random, owner }: PosterParts,
  { run }: ClaimedRun,
  outcome: Exclude<SendOutcome, { readonly status: 'sent' }>,
  wasDoubtful: boolean,
): Promise<Hold> {
  const now = clock();
  switch (outcome.status) {
    case 'refused':
      await runs.refuse(run, outcome.reason, now);
      return undefined;
    case 'rate-limited': {
      const until = now + waitAsTold(outcome.retryAfter);
      await runs.release(run, owner, until, wasDoubtful);
      return outcome.isGlobal ? { until } : undefined;
    }
    case 'unavailable':
      await runs.release(run, owner, now + backoff(run.attempts, random), wasDoubtful || outcome.isDoubtful);
      return undefined;
  }
}
