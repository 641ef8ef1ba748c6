import { z } from 'zod';
import { Opcode } from '../protocol.ts';

const presence = z.looseObject({ status: z.string().optional() });

/** What a client may send through the gateway. */
export const clientFrame = z.discriminatedUnion('op', [
  z.object({ op: z.literal(Opcode.heartbeat), d: z.number().nullable() }),
  z.object({
    op: z.literal(Opcode.identify),
    d: z.looseObject({
      token: z.string(),
      intents: z.number().int(),
      shard: z.tuple([z.number().int(), z.number().int().min(1)]).default([0, 1]),
      properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
      presence: presence.optional(),
    }),
  }),
  z.object({
    op: z.literal(Opcode.resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.number() }),
  }),
  z.object({ op: z.literal(Opcode.presenceUpdate), d: presence }),
  z.object({ op: z.literal(Opcode.requestMembers), d: z.looseObject({}) }),
]);

/** Codes with which the gateway closes a connection. */
export const CloseCode = {
  unknownError: 4000,
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  shardingRequired: 4011,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** After these, and after a client's own 1000 or 1001, a session cannot be resumed. */
export const ENDING_CODES: ReadonlySet<number> = new Set([
  1000,
  1001,
  CloseCode.authenticationFailed,
  CloseCode.invalidSequence,
  CloseCode.sessionTimedOut,
  CloseCode.invalidShard,
  CloseCode.shardingRequired,
  CloseCode.invalidVersion,
  CloseCode.invalidIntents,
  CloseCode.disallowedIntents,
]);
