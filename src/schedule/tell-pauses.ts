import type { Clock } from '../model/clock.ts';
import type { PostOutlet } from '../model/post.ts';
import type { Store } from '../store/store.ts';
import type { Log } from './log.ts';
import { noticeNonce } from './run-nonce.ts';

const TOLD_AT_ONCE = 20;

/** Tells administrators of pauses that they have not been told of; one who cannot be told sees it in the list. */
export async function tellPauses({
  store,
  outlet,
  log,
}: {
  readonly store: Store;
  readonly outlet: PostOutlet;
  readonly clock: Clock;
  readonly log: Log;
}): Promise<void> {
  for (const { schedule, reason, pausedAt } of await store.schedules.notices(TOLD_AT_ONCE)) {
    // Whoever asked to be forgotten is not told.
    const outcome =
      schedule.createdBy === ''
        ? ({ status: 'nobody' } as const)
        : await outlet.tell({ schedule, reason, nonce: noticeNonce(schedule.id, pausedAt) });
    if (outcome.status === 'rate-limited' || outcome.status === 'unavailable') return;
    await store.schedules.settleNotice(schedule.id, pausedAt);
    log.warn({ schedule: schedule.id, reason, told: outcome.status === 'sent' }, 'a schedule was paused');
  }
}
