import { DEFAULT_PATIENCE } from '../changes.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { renderMessage } from '../render-message.ts';
import type { Choice } from '../validation/choice-rules.ts';
import type { Component } from '../validation/component-shape.ts';
import type { Modal } from '../validation/modal-rules.ts';
import { describeViolations, type Violation } from '../violations.ts';
import type { Message } from '../world/message.ts';

/** What the bot made of an interaction. It is live: later edits and follow-ups appear in it. */
export class Reply {
  readonly interaction: Interaction;
  readonly #what: string;
  readonly #violations: () => readonly Violation[];

  constructor(interaction: Interaction, what: string, violations: () => readonly Violation[]) {
    this.interaction = interaction;
    this.#what = what;
    this.#violations = violations;
  }

  /** Whether a first response came, deferred or not. */
  get isAcknowledged(): boolean {
    return this.interaction.outcome !== undefined;
  }

  /** Whether there is something to see, or a deferred update was all that came. */
  get isAnswered(): boolean {
    return this.interaction.elapsed !== undefined;
  }

  /** Whether the bot first said that it is thinking, or that an update would come. */
  get wasDeferred(): boolean {
    return this.interaction.wasDeferred;
  }

  /** Whether it changed the message whose component was used, instead of sending another. */
  get isUpdate(): boolean {
    return this.interaction.source !== undefined && this.#original === this.interaction.source;
  }

  /** The reply, or the message that was changed. Throws where there is none. */
  get message(): Message {
    const message = this.#original;
    if (!message) throw new Error(`${this.#what} was not answered with a message`);
    return message;
  }

  get content(): string {
    return this.message.content;
  }

  get components(): readonly Component[] {
    return this.message.components;
  }

  get flags(): number {
    return this.message.flags;
  }

  get isEphemeral(): boolean {
    return this.message.isEphemeral;
  }

  /** The reply as readable text, with its components. */
  get text(): string {
    return renderMessage(this.message);
  }

  /** What was sent after the first response, oldest first. */
  get followUps(): readonly Message[] {
    return this.interaction.followUps;
  }

  /** The form that opened. Throws where none did. */
  get modal(): Modal {
    const modal = this.interaction.outcome?.modal;
    if (!modal) throw new Error(`${this.#what} was not answered with a modal`);
    return modal;
  }

  /** The suggestions. Throws where it was no autocomplete. */
  get choices(): readonly Choice[] {
    const choices = this.interaction.outcome?.choices;
    if (!choices) throw new Error(`${this.#what} was not answered with choices`);
    return choices;
  }

  /** Real milliseconds until it was answered. Throws before. */
  get elapsed(): number {
    const { elapsed } = this.interaction;
    if (elapsed === undefined) throw new Error(`${this.#what} is not answered yet`);
    return elapsed;
  }

  /** Waits for the first response, deferred or not; rejects after `patience` real milliseconds. */
  async acknowledged(patience = DEFAULT_PATIENCE): Promise<this> {
    await this.#wait(this.interaction.acknowledged, 'a first response', patience);
    return this;
  }

  /** Waits for something to see; rejects after `patience` real milliseconds. */
  async answered(patience = DEFAULT_PATIENCE): Promise<this> {
    await this.#wait(this.interaction.answered, 'an answer', patience);
    return this;
  }

  get #original(): Message | undefined {
    return this.interaction.outcome?.original;
  }

  async #wait(promise: Promise<void>, what: string, patience: number): Promise<void> {
    const late = Promise.withResolvers<never>();
    const fail = () => {
      const wrongs = describeViolations(this.#violations());
      late.reject(new Error(`${this.#what}: waited ${patience} ms in vain for ${what}\n${wrongs}`));
    };
    const timer = setTimeout(fail, patience);
    try {
      await Promise.race([promise, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}
