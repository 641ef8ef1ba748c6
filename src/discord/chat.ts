import { DiscordAPIError, MessageFlags, type REST, Routes } from 'discord.js';
import type { Command } from '../answer/command.ts';
import { converse } from '../answer/converse.ts';
import type { Topic } from '../answer/follow-up.ts';
import { ShortMemory } from '../answer/short-memory.ts';
import type { Locale } from '../model/language.ts';
import { type Asked, askedLine } from './asked.ts';
import { type ChatMessage, readChatMessage } from './chat-message.ts';
import { button } from './components.ts';
import { errorDetails } from './error-details.ts';
import { messageViolations } from './limits.ts';
import type { Log } from './log.ts';
import { plainText } from './message-text.ts';
import { messages } from './messages.ts';
import { renderNotice } from './notice.ts';
import { MESSAGE_COST, type RateLimit } from './rate-limit.ts';
import { renderAnswer } from './render-answer.ts';
import type { RenderedMessage } from './rendered-message.ts';
import { viewOf } from './respond.ts';
import type { AnswerContext, ContextOf } from './scope.ts';

/** What answering messages needs. */
export interface ChatOptions {
  readonly commands: readonly Command[];
  readonly contextOf: ContextOf;
  /** The interface language nearest to that of a text, where its words tell. */
  readonly localeOf: (text: string) => Locale | undefined;
  readonly log: Log;
  readonly newFaultId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How fast each person may ask. */
  readonly limit: RateLimit;
}

/** How long a conversation stays in mind, in milliseconds. */
const LIFETIME = 5 * 60_000;
const MOST_CHANNELS = 2000;
/** Unknown channel or message, missing access, missing permissions, blocked: nothing that the bot could mend. */
const NOT_ALLOWED: ReadonlySet<string | number> = new Set([10003, 10008, 50001, 50007, 50013]);

interface Remembered {
  readonly topic?: Topic;
  readonly locale: Locale;
}

/**
 * Answers messages that speak to the bot, in the channel where they stand. What a channel talks about is kept for a few
 * minutes in memory; no message is. The returned function takes the gateway's messages and never rejects.
 */
export function createChat(
  options: ChatOptions,
): (data: unknown, botId: string, rest: REST) => Promise<void> {
  const memory = new ShortMemory<Remembered>({
    now: options.now,
    lifetime: LIFETIME,
    maximum: MOST_CHANNELS,
  });
  return async (data, botId, rest) => {
    const said = readChatMessage(data, botId);
    if (!said) return;
    try {
      await send(rest, said, await answer(said, options, memory));
    } catch (error) {
      await tellOfFault(error, said, options, memory, rest);
    }
  };
}

async function answer(
  said: ChatMessage,
  { commands, contextOf, localeOf, limit }: ChatOptions,
  memory: ShortMemory<Remembered>,
): Promise<RenderedMessage> {
  const { channelId, userId } = said;
  const before = memory.get(channelId);
  const text = plainText(said.text);
  const hasWords = /[\p{L}\p{N}]/u.test(text);
  // A name alone tells no language: the conversation goes on in its own.
  const locale = hasWords ? (localeOf(text) ?? before?.locale ?? 'en') : before?.locale;
  const seconds = limit.take(userId, MESSAGE_COST);
  if (seconds > 0) return inLocales(locale, (each) => each.tooFast(seconds));
  if (!hasWords || locale === undefined) return inLocales(locale, ({ emptyMention }) => emptyMention);
  const context = await contextOf(scopeOf(said), locale);
  const { message, topic } = answerText(text, before?.topic, commands, context);
  memory.put(channelId, { locale, ...(topic ? { topic } : {}) });
  return message;
}

function answerText(
  text: string,
  before: Topic | undefined,
  commands: readonly Command[],
  context: AnswerContext,
): { readonly message: RenderedMessage; readonly topic?: Topic | undefined } {
  const said = converse(text, before, commands, context);
  if (!said) return { message: renderNotice(messages[context.locale].unknownCommand), topic: before };
  const { answer: found, topic, ...asked } = said;
  if (context.isPrivate === true) return { message: announce(asked, context.locale), topic };
  return { message: renderAnswer(found, viewOf(asked, commands, context)), topic };
}

/** Where answers are private, a message says only how to see it: what answers a message is seen by all. */
function announce(asked: Asked, locale: Locale): RenderedMessage {
  const { privateHere, button: words } = messages[locale];
  return renderNotice(privateHere, {
    head: askedLine(asked, locale),
    button: button(words.show, { kind: 'again' }),
  });
}

/** A notice in one language, or in both where nobody knows which. */
function inLocales(
  locale: Locale | undefined,
  text: (words: (typeof messages)[Locale]) => string,
): RenderedMessage {
  const locales: readonly Locale[] = locale === undefined ? ['en', 'fr'] : [locale];
  const [first, ...others] = locales.map((each) => text(messages[each]));
  return renderNotice(first ?? '', others.length === 0 ? {} : { more: others });
}

async function send(
  rest: REST,
  { id, channelId }: ChatMessage,
  { components }: RenderedMessage,
): Promise<void> {
  const violations = messageViolations(components);
  if (violations.length > 0)
    throw new RangeError(`a message beyond Discord's limits: ${violations.join('; ')}`);
  await rest.post(Routes.channelMessages(channelId), {
    body: {
      components,
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { message_id: id, fail_if_not_exists: false },
    },
  });
}

async function tellOfFault(
  error: unknown,
  said: ChatMessage,
  { log, newFaultId }: ChatOptions,
  memory: ShortMemory<Remembered>,
  rest: REST,
): Promise<void> {
  if (error instanceof DiscordAPIError && NOT_ALLOWED.has(error.code))
    return log.info(errorDetails(error), 'a message could not be answered there');
  const fault = newFaultId();
  log.error({ ...errorDetails(error), fault }, 'a message could not be answered: a fault');
  if (error instanceof Error && 'status' in error && !(error instanceof DiscordAPIError)) return;
  const locale = memory.get(said.channelId)?.locale;
  await send(
    rest,
    said,
    inLocales(locale, (each) => each.fault(fault)),
  ).catch((second: unknown) => {
    log.error({ ...errorDetails(second), fault }, 'the asker could not be told of the fault');
  });
}

function scopeOf({ guildId, channelId, userId }: ChatMessage) {
  return { userId, channelId, ...(guildId === undefined ? {} : { guildId }) };
}
