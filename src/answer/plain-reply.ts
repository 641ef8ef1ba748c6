import type { ActionReply, Line } from './action-reply.ts';

/** A reply that nothing was done. */
export function refuse(...lines: readonly string[]): ActionReply {
  return { status: 'refused', lines: lines.map((line) => [line]) };
}

/** A reply that it was done. */
export function done(lines: readonly Line[]): ActionReply {
  return { status: 'done', lines };
}
