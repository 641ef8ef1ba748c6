import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whom a grant is for. */
export interface Grantee {
  readonly serverId: string;
  readonly userId: string;
  readonly command: string;
}

/**
 * How somebody came to use a command that is not for everyone: they manage the server, or Discord let them through
 * because the server chose so.
 */
export type Right = 'manager' | 'chosen';

/** Writes into buttons and forms whom they were made for, and reads it back. */
export interface Grants {
  readonly make: (right: Right, grantee: Grantee) => string;
  /** Whether whoever brings a grant may go on. @param isManager whether they manage the server now. */
  readonly allows: (grant: string, grantee: Grantee, isManager: boolean) => boolean;
}

/** Discord does not say with a button whom the server chose, so that choice is asked for again after this many minutes. */
const CHOSEN_FOR = 60;
const MINUTE = 60_000;
const SIGNATURE_LENGTH = 16;
const GRANT = /^([mc])([0-9a-z]{1,9})\.([\w-]{16})$/u;

/**
 * Grants that hold through restarts and that nobody else can make: they are signed with a key drawn from a secret.
 *
 * @param now milliseconds since 1970.
 */
export function createGrants(secret: string, now: () => number): Grants {
  const key = createHmac('sha256', secret).update('grants of buttons and forms').digest();
  const sign = (kind: string, minute: string, { serverId, userId, command }: Grantee): string =>
    createHmac('sha256', key)
      .update(JSON.stringify([kind, minute, serverId, userId, command]))
      .digest('base64url')
      .slice(0, SIGNATURE_LENGTH);
  return {
    make: (right, grantee) => {
      const kind = right === 'manager' ? 'm' : 'c';
      const minute = Math.floor(now() / MINUTE).toString(36);
      return `${kind}${minute}.${sign(kind, minute, grantee)}`;
    },
    allows: (grant, grantee, isManager) => {
      const [, kind, minute, signature] = GRANT.exec(grant) ?? [];
      if (kind === undefined || minute === undefined || signature === undefined) return false;
      if (!timingSafeEqual(Buffer.from(signature), Buffer.from(sign(kind, minute, grantee)))) return false;
      if (kind === 'm') return isManager;
      const age = Math.floor(now() / MINUTE) - Number.parseInt(minute, 36);
      return isManager || (age >= 0 && age <= CHOSEN_FOR);
    },
  };
}
