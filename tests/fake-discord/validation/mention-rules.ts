import type { Problem } from '../violations.ts';
import type { MessageBody } from './message-shape.ts';

/** This project's own rule: every message says that it mentions nobody, so that no quoted text can ping. */
export function checkMentions({ allowed_mentions: allowed }: MessageBody): readonly Problem[] {
  const isSilent =
    allowed?.parse?.length === 0 &&
    (allowed.users?.length ?? 0) === 0 &&
    (allowed.roles?.length ?? 0) === 0 &&
    allowed.replied_user !== true;
  if (isSilent) return [];
  return [{ path: 'allowed_mentions', rule: `must be {"parse":[]}, is ${JSON.stringify(allowed)}` }];
}
