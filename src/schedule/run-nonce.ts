import { createHash } from 'node:crypto';
import type { RunKey } from '../model/schedule.ts';

/** Discord's limit is 25. */
const LENGTH = 24;

/** The nonce of a run: the same for every attempt, in every process, and different for every run. */
export function runNonce({ scheduleId, date, time }: RunKey): string {
  return digest(['run', scheduleId, date, time]);
}

/** The nonce of the notice about a pause. */
export function noticeNonce(scheduleId: string, pausedAt: number): string {
  return digest(['notice', scheduleId, String(pausedAt)]);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, LENGTH);
}
