import type { ActionCommand, ActionContext } from '../answer/action-command.ts';
import type { ActionButton, ActionOutcome } from '../answer/action-reply.ts';
import type { ActionServices } from '../answer/action-services.ts';
import { stepOf } from '../answer/actions-of.ts';
import { commandOf, readActionLine } from './action-line.ts';
import { buttonsOf, replyText } from './action-text.ts';
import { completeAction } from './complete-action.ts';
import type { Completion } from './complete-line.ts';
import type { AnswerLook } from './drawing.ts';
import { isSameName } from './find-command.ts';
import { FormTalk } from './form-talk.ts';
import { messages } from './messages.ts';
import { TERMINAL_SERVER } from './terminal-server.ts';
import { wrapText } from './wrap.ts';

/** The commands that change something, in a terminal. */
export interface TerminalActions {
  readonly commands: readonly ActionCommand[];
  /** What they reach; opened at its first use. Rejects with a message for the asker when it cannot be opened. */
  readonly services: () => Promise<ActionServices>;
  /** Posts what is due now. */
  readonly settle: () => Promise<void>;
}

const HERE = { serverId: TERMINAL_SERVER, userId: 'terminal', isManager: true } as const;
const BUTTON = /^\/(\d{1,2})$/u;

/** The part of a conversation in which something is changed: commands, the buttons under their replies, and forms. */
export class ActionTalk {
  readonly #actions: TerminalActions;
  #buttons: readonly ActionButton[] = [];
  #command: ActionCommand | undefined;
  #form:
    | {
        readonly talk: FormTalk;
        readonly step: string;
        readonly payload: string;
        readonly command: ActionCommand;
      }
    | undefined;

  constructor(actions: TerminalActions) {
    this.#actions = actions;
  }

  /** Whether a line belongs here: an action, such as `/schedule list`; a button, such as `/1`; an answer to a form. */
  takes(line: string): boolean {
    if (this.#form || commandOf(line, this.#actions.commands)) return true;
    return this.#pressed(line) !== undefined;
  }

  /** The reply to a line that belongs here. */
  async reply(line: string, look: AnswerLook): Promise<string> {
    if (this.#form) return this.#fill(line, look);
    const pressed = this.#pressed(line);
    if (pressed && this.#command) return this.#step(this.#command, pressed, {}, look);
    const command = commandOf(line, this.#actions.commands);
    if (!command) return '';
    const read = await readActionLine(line, command, look);
    if ('text' in read) return read.text;
    return this.#show(command, await read.action.run(read.values, await this.#context(look)), look);
  }

  /** What Tab can put at the end of a line that belongs here; `undefined` for any other line. */
  async complete(line: string, look: AnswerLook): Promise<Completion | undefined> {
    return completeAction(line, this.#actions.commands, look.locale, () => this.#context(look));
  }

  #pressed(line: string): ActionButton | undefined {
    const [, number] = BUTTON.exec(line.trim()) ?? [];
    return number === undefined ? undefined : this.#buttons[Number(number) - 1];
  }

  async #fill(line: string, look: AnswerLook): Promise<string> {
    const form = this.#form;
    if (!form) return '';
    const { cancel, cancelled } = messages[look.locale].form;
    if (/^\//u.test(line.trim()) && cancel.some((name) => isSameName(name, line.trim().slice(1)))) {
      this.#form = undefined;
      return cancelled;
    }
    const progress = await form.talk.take(line);
    if ('question' in progress) return wrapped(progress.question, look);
    this.#form = undefined;
    return this.#step(form.command, form, progress.values, look);
  }

  async #step(
    command: ActionCommand,
    { step: name, payload }: { readonly step: string; readonly payload: string },
    fields: Parameters<NonNullable<ReturnType<typeof stepOf>>['run']>[0]['fields'],
    look: AnswerLook,
  ): Promise<string> {
    const step = stepOf(command, name);
    if (!step) throw new TypeError(`there is no step ${name}`);
    return this.#show(command, await step.run({ payload, fields }, await this.#context(look)), look);
  }

  async #show(command: ActionCommand, outcome: ActionOutcome, look: AnswerLook): Promise<string> {
    this.#command = command;
    this.#buttons = outcome.status === 'form' ? [] : buttonsOf(outcome);
    if (outcome.status === 'form') {
      const talk = new FormTalk(outcome, look.locale);
      this.#form = { talk, command, step: outcome.step, payload: outcome.payload };
      return wrapped(talk.open(), look);
    }
    await this.#actions.settle();
    return replyText(outcome, look);
  }

  async #context({ locale }: AnswerLook): Promise<ActionContext> {
    return { ...HERE, locale, services: await this.#actions.services() };
  }
}

function wrapped(text: string, { width }: AnswerLook): string {
  return text
    .split('\n')
    .flatMap((line) => wrapText(line, width, '', '  '))
    .join('\n');
}
