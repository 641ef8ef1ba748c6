import {
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import type { Problem } from '../violations.ts';
import type { Checked } from './check-command-body.ts';
import { checkSchema, isRecord } from './check-schema.ts';
import { checkMentions } from './mention-rules.ts';
import { checkMessage, type MessageSetting } from './message-rules.ts';
import { type MessageBody, messageShape } from './message-shape.ts';
import { checkStrings } from './text-rules.ts';

const SCHEMAS = {
  create: MessageCreateRequestSchema,
  edit: MessageEditRequestPartialSchema,
  'follow-up': IncomingWebhookInteractionRequestSchema,
  'edit-reply': IncomingWebhookUpdateRequestPartialSchema,
  reply: wrapped(CreateMessageInteractionCallbackRequestSchema, 4),
  update: wrapped(UpdateMessageInteractionCallbackRequestSchema, 7),
} as const satisfies Record<string, Check>;

/** The request that carries a message. */
export type MessageRequest = keyof typeof SCHEMAS;

type Check = ZodMiniType | ((message: unknown) => readonly Problem[]);

/** A message that was read, what Discord refuses in it, and what only this project's own rules do. */
export interface CheckedMessage extends Checked<MessageBody> {
  readonly ownRules: readonly Problem[];
}

/** Checks a message that is created or edited; for callbacks, their `data`. */
export function checkMessageBody(
  request: MessageRequest,
  body: unknown,
  setting: MessageSetting,
): CheckedMessage {
  const check: Check = SCHEMAS[request];
  const sent = withoutLibraryDefaults(body, request);
  const problems = [
    ...(typeof check === 'function' ? check(sent) : checkSchema(check, sent)),
    ...checkStrings(body),
  ];
  const read = messageShape.safeParse(body);
  if (!read.success) return { problems: orElse(problems, 'is no message'), ownRules: [] };
  return {
    value: read.data,
    problems: [...problems, ...checkMessage(read.data, setting)],
    ownRules: checkMentions(read.data),
  };
}

/** These problems, or one in general where a body cannot be read and nothing said why. */
function orElse(problems: readonly Problem[], rule: string): readonly Problem[] {
  return problems.length > 0 ? problems : [{ path: '', rule }];
}

/** A check of a callback's `data` by the schema of the whole callback. */
function wrapped(schema: ZodMiniType, type: number) {
  return (data: unknown): readonly Problem[] =>
    checkSchema(schema, { type, data }).map(({ path, rule }) => ({
      path: path.replace(/^data\.?/u, ''),
      rule,
    }));
}

/** discord.js writes these two, switched off, into every message body, whether the route knows them or not. */
function withoutLibraryDefaults(body: unknown, request: MessageRequest): unknown {
  if (request === 'create' || !isRecord(body)) return body;
  return Object.fromEntries(
    Object.entries(body).filter(
      ([key, value]) => !((key === 'tts' || key === 'enforce_nonce') && value === false),
    ),
  );
}
