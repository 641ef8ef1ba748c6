import { createHash } from 'node:crypto';
import type { RunKey } from '../../model/schedule.ts';
import type { Choice } from '../../store/store.ts';

/**
 * Chooses one of several items for a run: the same for the same run and the same past, in an order that looks random,
 * none a second time before all came once.
 *
 * @param used item → round, from 0, in which the schedule last posted it.
 */
export function chooseItem(
  key: RunKey,
  items: readonly string[],
  used: ReadonlyMap<string, number>,
): Choice | undefined {
  const latest = Math.max(0, ...used.values());
  const fresh = items.filter((item) => (used.get(item) ?? -1) < latest);
  const candidates = fresh.length > 0 ? fresh : items;
  const round = fresh.length > 0 ? latest : latest + 1;
  const chosen = lowestDigest(key, candidates);
  return chosen === undefined ? undefined : { items: [chosen], round };
}

function lowestDigest({ scheduleId, date, time }: RunKey, items: readonly string[]): string | undefined {
  let lowest: { readonly item: string; readonly digest: string } | undefined;
  for (const item of items) {
    const digest = digestOf([scheduleId, date, time, item]);
    if (!lowest || digest < lowest.digest) lowest = { item, digest };
  }
  return lowest?.item;
}

/** A text that is as good as random, and the same for the same parts. */
export function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
