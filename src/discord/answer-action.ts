import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Action, ActionCommand, ActionContext } from '../answer/action-command.ts';
import type { ActionOutcome, ActionReply } from '../answer/action-reply.ts';
import type { ActionServices } from '../answer/action-services.ts';
import { actionsOf, doesOneThing, stepOf } from '../answer/actions-of.ts';
import type { Suggestion } from '../model/answer.ts';
import { fieldsGiven, optionsGiven } from './action-input.ts';
import { endWait } from './announce-late.ts';
import type { ButtonAction, ButtonStep } from './button-id.ts';
import { fillReply, openForm, replaceMessage, reply } from './deliver.ts';
import type { Grants } from './grants.ts';
import { localeOf } from './locale.ts';
import { messages } from './messages.ts';
import { renderNotice } from './notice.ts';
import { renderForm } from './render-form.ts';
import { renderReply } from './render-reply.ts';
import { type ContextOf, scopeOf, serverOf } from './scope.ts';

/** The action commands, and what they reach. */
export interface ActionReach {
  readonly commands: readonly ActionCommand[];
  readonly services: ActionServices;
}

/** What answering actions needs. */
export interface ActionDesk {
  readonly actions?: ActionReach;
  readonly grants: Grants;
  readonly contextOf: ContextOf;
}

type Stepping = ButtonInteraction | ModalSubmitInteraction;

/**
 * Runs an action that was typed, and answers; false when it is none. Who may use a command for those who manage a server,
 * Discord itself decides before it lets anybody through: it alone knows whom the server chose.
 */
export async function answerAction(
  interaction: ChatInputCommandInteraction,
  desk: ActionDesk,
): Promise<boolean> {
  const found = actionOf(interaction, desk);
  if (!found) return false;
  const { command, action } = found;
  const context = contextFor(interaction, found.services);
  if (command.audience === 'managers' && context.serverId === undefined) return false;
  const values = optionsGiven(interaction, action, context.locale);
  const work = { isSlow: action.isSlow?.(values) === true, run: () => action.run(values, context) };
  await perform(
    interaction,
    work,
    { command, context, grant: newGrant(command, context, desk.grants) },
    desk,
  );
  return true;
}

/** Takes the step of a button or a form, if whoever comes with it may. */
export async function answerStep(
  interaction: Stepping,
  { command: name, step: stepName, grant, payload }: ButtonStep,
  desk: ActionDesk,
): Promise<void> {
  const words = messages[localeOf(interaction.locale)];
  const command = desk.actions?.commands.find(({ messages }) => messages.en.name === name);
  const step = command && stepOf(command, stepName);
  if (!desk.actions || !command || !step) return reply(interaction, renderNotice(words.lostButton));
  const context = contextFor(interaction, desk.actions.services);
  const { serverId, userId, isManager } = context;
  const mayGoOn =
    step.isForEveryone ||
    (serverId !== undefined && desk.grants.allows(grant, { serverId, userId, command: name }, isManager));
  if (!mayGoOn) return reply(interaction, renderNotice(words.notAllowed));
  const input = { payload, fields: interaction.isModalSubmit() ? fieldsGiven(interaction) : {} };
  const work = { isSlow: step.isSlow?.(input) === true, run: () => step.run(input, context) };
  // What follows holds as long as what came before, and no longer.
  await perform(interaction, work, { command, context, grant }, desk);
}

/** Suggestions for an option of an action; `undefined` when it is none. */
export async function completeAction(
  interaction: AutocompleteInteraction,
  desk: ActionDesk,
): Promise<readonly Suggestion[] | undefined> {
  const found = actionOf(interaction, desk);
  if (!found) return undefined;
  const { command, action } = found;
  const context = contextFor(interaction, found.services);
  if (command.audience === 'managers' && context.serverId === undefined) return [];
  const { name, value } = interaction.options.getFocused(true);
  const option = action.options.find((each) => action.messages.en.options[each.name]?.name === name);
  return option?.type === 'text' ? ((await option.complete?.(value, context)) ?? []) : [];
}

function actionOf(
  { commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction,
  { actions: reach }: ActionDesk,
): { command: ActionCommand; action: Action<ActionContext>; services: ActionServices } | undefined {
  const command = reach?.commands.find(({ messages }) => messages.en.name === commandName);
  if (!reach || !command) return undefined;
  const all = actionsOf(command);
  const name = options.getSubcommand(false);
  const action = doesOneThing(command) ? all[0] : all.find(({ messages }) => messages.en.name === name);
  return action && { command, action, services: reach.services };
}

function contextFor(interaction: BaseInteraction, services: ActionServices): ActionContext {
  const serverId = serverOf(interaction);
  const isManager =
    serverId !== undefined && interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  return {
    services,
    isManager,
    userId: interaction.user.id,
    locale: localeOf(interaction.locale),
    ...(serverId === undefined ? {} : { serverId }),
  };
}

interface Work {
  readonly isSlow: boolean;
  readonly run: () => Promise<ActionOutcome>;
}

interface Acting {
  readonly command: ActionCommand;
  readonly context: ActionContext;
  readonly grant: string;
}

function newGrant(command: ActionCommand, { serverId, userId, isManager }: ActionContext, grants: Grants) {
  if (serverId === undefined || command.audience === 'everyone') return '';
  const grantee = { serverId, userId, command: command.messages.en.name };
  return grants.make(isManager ? 'manager' : 'chosen', grantee);
}

/** Does the work and shows what became of it; what is slow is announced first, since Discord waits for three seconds only. */
async function perform(
  interaction: ChatInputCommandInteraction | Stepping,
  { isSlow, run }: Work,
  acting: Acting,
  desk: ActionDesk,
): Promise<void> {
  const { command, context, grant } = acting;
  const toStep = (step: string, payload: string): ButtonAction => {
    const isOpen = stepOf(command, step)?.isForEveryone === true;
    return { kind: 'step', command: command.messages.en.name, step, grant: isOpen ? '' : grant, payload };
  };
  const { locale } = context;
  const render = async (done: ActionReply) => {
    const { library } = await desk.contextOf(scopeOf(interaction), locale);
    return renderReply(done, library, toStep);
  };
  if (isSlow && !(await endWait(interaction)))
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const outcome = await run();
  if (outcome.status === 'form') {
    if (isSlow) throw new TypeError('a form can only be the first answer to a command or a button');
    // The id of a button, sent in place of a form's: Discord shows no form after a form.
    if (interaction.isModalSubmit())
      return reply(interaction, renderNotice(messages[context.locale].lostButton));
    return openForm(interaction, renderForm(outcome, toStep));
  }
  if (isSlow) return fillReply(interaction, await render(outcome));
  const own = outcome.isInPlace === true ? ownMessage(interaction) : undefined;
  if (own) return replaceMessage(own, await render(outcome));
  return reply(interaction, await render(outcome));
}

/** The message whose button or form this is, where only whoever used it sees it. */
function ownMessage(interaction: ChatInputCommandInteraction | Stepping) {
  if (interaction.isChatInputCommand()) return undefined;
  if (interaction.message?.flags.has(MessageFlags.Ephemeral) !== true) return undefined;
  if (interaction.isButton()) return interaction;
  return interaction.isFromMessage() ? interaction : undefined;
}
