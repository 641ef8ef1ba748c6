import type {
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RepliableInteraction,
} from 'discord.js';
import type { Command, OptionValues } from '../answer/command.ts';
import { type After, announceIfLate } from './announce-late.ts';
import { answerAction, answerStep } from './answer-action.ts';
import { answerButton } from './answer-button.ts';
import { helpFor, isHelp } from './answer-help.ts';
import { answerSuggestions, type SuggestionDesk, suggest } from './answer-suggestions.ts';
import type { Asked } from './asked.ts';
import { decodeButton } from './button-id.ts';
import { commandOf } from './command-of.ts';
import { fillReply, isRefused, isSettled, reply } from './deliver.ts';
import { errorDetails } from './error-details.ts';
import { messageFor } from './kept.ts';
import { localeOf } from './locale.ts';
import { askedOfMessage } from './message-commands.ts';
import { messageText } from './message-text.ts';
import { messages } from './messages.ts';
import { renderNotice } from './notice.ts';
import type { Observe, ObservedInteraction, Outcome } from './observe.ts';
import type { RateLimit } from './rate-limit.ts';
import { scopeOf } from './scope.ts';
import { asPrivate, canShareIn } from './share.ts';
import { createTurns, type TurnOptions } from './turns.ts';

/** What the answering of interactions needs. */
export interface RouterOptions extends SuggestionDesk {
  /** Hears of every interaction that is over. */
  readonly observe?: Observe;
  /** How fast each person may ask; default as fast as they can. */
  readonly limit?: RateLimit;
  /** Whether a channel is a thread or the post of a forum; default: none is. */
  readonly isThread?: (channelId: string) => boolean;
  /** How long anybody waits for their turn; default as in {@link createTurns}. */
  readonly turns?: TurnOptions;
  /** What calls after a while; default the machine's timers. */
  readonly after?: After;
}

/** An answer that is not there by then is announced: Discord waits for three seconds. In milliseconds. */
const LATE = 2_300;

/**
 * Answers every interaction in its turn, whatever fails. Only what must fetch something is deferred at once: all other work
 * is in memory or in a database at hand, and announced should it be late all the same. Under more load than can be borne, who has waited too long is asked, privately, to try again. The returned function never rejects.
 */
export function createRouter(options: RouterOptions): (interaction: Interaction) => Promise<void> {
  const takeTurn = createTurns(options.turns);
  return (interaction) => {
    const since = performance.now();
    const tell = (kind: ObservedInteraction['kind'], outcome: ObservedInteraction['outcome']): void =>
      options.observe?.({ kind, outcome, milliseconds: performance.now() - since });
    const busyOr = (outcome: Outcome) => (outcome === 'answered' ? 'busy' : outcome);
    if (interaction.isAutocomplete())
      return takeTurn({
        run: async () => tell('suggestions', await answerSuggestions(interaction, options)),
        giveUp: async () => tell('suggestions', busyOr(await suggest(interaction, [], options))),
        key: `${interaction.user.id} ${interaction.commandId}`,
      });
    const kind = interaction.isCommand() ? 'command' : 'component';
    // What somebody wrote into a form is never thrown away.
    const seconds = interaction.isModalSubmit() ? 0 : (options.limit?.take(interaction.user.id) ?? 0);
    const answering = () => (seconds === 0 ? answer(interaction, options) : askForTime(interaction, seconds));
    return takeTurn({
      run: async () => {
        const inTime = Math.max(0, LATE - (performance.now() - since));
        const callOff = announceIfLate(interaction, inTime, options.after);
        tell(kind, await guarded(interaction, options, answering));
        callOff();
      },
      giveUp: async () =>
        tell(kind, busyOr(await guarded(interaction, options, () => askForPatience(interaction)))),
    });
  };
}

async function askForPatience(interaction: RepliableInteraction): Promise<void> {
  await reply(interaction, renderNotice(messages[localeOf(interaction.locale)].busy));
}

async function askForTime(interaction: RepliableInteraction, seconds: number): Promise<void> {
  await reply(interaction, renderNotice(messages[localeOf(interaction.locale)].tooFast(seconds)));
}

async function answer(interaction: RepliableInteraction, options: RouterOptions): Promise<void> {
  if (interaction.isChatInputCommand()) return answerCommand(interaction, options);
  if (interaction.isMessageContextMenuCommand()) return answerMessageCommand(interaction, options);
  if (interaction.isButton()) return answerButton(interaction, options);
  if (interaction.isModalSubmit()) return answerForm(interaction, options);
  // What an older version offered may still be on a screen.
  await reply(interaction, renderNotice(messages[localeOf(interaction.locale)].unknownCommand));
}

async function answerForm(interaction: ModalSubmitInteraction, options: RouterOptions): Promise<void> {
  const action = decodeButton(interaction.customId);
  if (action?.kind === 'step') return answerStep(interaction, action, options);
  await reply(interaction, renderNotice(messages[localeOf(interaction.locale)].lostButton));
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  options: RouterOptions,
): Promise<void> {
  const { commands, contextOf, actions } = options;
  const locale = localeOf(interaction.locale);
  if (isHelp(interaction))
    return reply(interaction, helpFor(interaction, { commands, actionCommands: actions?.commands ?? [] }));
  if (await answerAction(interaction, options)) return;
  const command = commandOf(interaction.commandName, commands);
  if (!command) return reply(interaction, renderNotice(messages[locale].unknownCommand));
  const asked: Asked = { command, values: valuesOf(interaction, command) };
  const context = await contextOf(scopeOf(interaction), locale);
  const message = messageFor(asked, options, context);
  const isPrivate = context.isPrivate === true;
  await reply(
    interaction,
    isPrivate ? asPrivate(message, context.locale, canShareIn(interaction.context)) : message,
  );
}

/** Looks up the text of a message, for whoever clicked alone. Nothing of it is kept. */
async function answerMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  options: RouterOptions,
): Promise<void> {
  const { commands, contextOf } = options;
  const locale = localeOf(interaction.locale);
  const asked = askedOfMessage(interaction.commandName, messageText(interaction.targetMessage), commands);
  if (!asked) return reply(interaction, renderNotice(messages[locale].unknownCommand));
  const isEmpty = !Object.values(asked.values).some((value) => /[\p{L}\p{N}]/u.test(String(value)));
  if (isEmpty) return reply(interaction, renderNotice(messages[locale].noWords));
  const context = await contextOf(scopeOf(interaction), locale);
  const message = messageFor(asked, options, context);
  await reply(interaction, asPrivate(message, context.locale, canShareIn(interaction.context)));
}

/** Runs `work`; on a fault the asker is told so privately, unless the interaction is over. */
async function guarded(
  interaction: RepliableInteraction,
  { log, newFaultId }: RouterOptions,
  work: () => Promise<void>,
): Promise<Outcome> {
  try {
    await work();
    return 'answered';
  } catch (error) {
    const asked = nameOf(interaction);
    if (isSettled(error)) {
      log.info({ ...errorDetails(error), asked }, 'an answer came too late');
      return 'late';
    }
    const fault = newFaultId();
    log.error({ ...errorDetails(error), fault, asked }, 'an answer could not be given: a fault');
    if (interaction.replied || !isMendable(error)) return 'fault';
    const notice = renderNotice(messages[localeOf(interaction.locale)].fault(fault));
    const tell = interaction.deferred ? fillReply : reply;
    await tell(interaction, notice).catch((second: unknown) => {
      log.error({ ...errorDetails(second), fault }, 'the asker could not be told of the fault');
    });
    return 'fault';
  }
}

/** What the log calls an interaction: of a step, no more than which it is. */
function nameOf(interaction: RepliableInteraction): string {
  if (interaction.isCommand()) return interaction.commandName;
  const action = decodeButton(interaction.customId);
  return action?.kind === 'step' ? `${action.command} ${action.step}` : interaction.customId;
}

/** A fault of our own, or a message that Discord refused: a smaller message can still answer. A broken line cannot. */
function isMendable(error: unknown): boolean {
  return isRefused(error) || !(error instanceof Error && 'status' in error);
}

function valuesOf(
  interaction: ChatInputCommandInteraction,
  { options, messages: texts }: Command,
): OptionValues {
  const values: Record<string, string | number> = {};
  for (const option of options) {
    if (option.type === 'action') {
      const given = interaction.options.getSubcommand(false);
      const action = option.actions.find(({ name }) => texts.en.actions?.[name]?.name === given);
      if (action) values[option.name] = action.name;
      continue;
    }
    const value = interaction.options.get(texts.en.options[option.name]?.name ?? option.name)?.value;
    if (value !== undefined) values[option.name] = typeof value === 'boolean' ? String(value) : value;
  }
  return values;
}
