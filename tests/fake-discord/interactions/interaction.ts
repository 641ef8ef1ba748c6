import { randomBytes } from 'node:crypto';
import { CallbackType, MessageFlag } from '../protocol.ts';
import type { Choice } from '../validation/choice-rules.ts';
import type { Modal } from '../validation/modal-rules.ts';
import type { Account } from '../world/account.ts';
import type { Channel, Guild } from '../world/guild.ts';
import type { StoredMessage } from '../world/message.ts';

/** Who does something, where, and by which installation of the app. */
export interface Scene {
  readonly user: Account;
  readonly channel: Channel;
  readonly guild: Guild | undefined;
  /** Whether the app comes from the user's own installation, not from the server's. */
  readonly isUserInstall: boolean;
  /** 0 a server, 1 a DM with the bot, 2 another DM. */
  readonly context: number;
}

/** What becomes of an interaction. */
export interface Outcome {
  /** The type of the first response. */
  callbackType: number;
  /** The message that `@original` stands for. */
  original?: StoredMessage;
  modal?: Modal;
  choices?: readonly Choice[];
}

/** Someone did something, and the bot is to answer. */
export class Interaction {
  readonly id: string;
  readonly token = randomBytes(24).toString('base64url');
  readonly type: number;
  /** What was done: `/ask`. */
  readonly what: string;
  readonly createdAt: number;
  readonly scene: Scene;
  /** The message whose component was used. */
  readonly source: StoredMessage | undefined;
  /** Of the option that is being typed. */
  readonly focusedType: number | undefined;
  /** What the bot created after its first response. */
  readonly followUps: StoredMessage[] = [];
  /** Resolves on the first response, deferred or not. */
  readonly acknowledged: Promise<void>;
  /** Resolves once there is something to see: the first response, or what filled a deferred one. */
  readonly answered: Promise<void>;
  outcome: Outcome | undefined;
  /** Real milliseconds from being sent to being answered. */
  elapsed: number | undefined;
  readonly #startedAt = performance.now();
  readonly #acknowledge: () => void;
  readonly #answer: () => void;

  constructor(init: {
    readonly id: string;
    readonly type: number;
    readonly what: string;
    readonly createdAt: number;
    readonly scene: Scene;
    readonly source?: StoredMessage | undefined;
    readonly focusedType?: number | undefined;
  }) {
    this.id = init.id;
    this.type = init.type;
    this.what = init.what;
    this.createdAt = init.createdAt;
    this.scene = init.scene;
    this.source = init.source;
    this.focusedType = init.focusedType;
    const acknowledged = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    this.acknowledged = acknowledged.promise;
    this.answered = answered.promise;
    this.#acknowledge = acknowledged.resolve;
    this.#answer = answered.resolve;
  }

  /** Whether the first response only announced another. */
  get wasDeferred(): boolean {
    const type = this.outcome?.callbackType;
    return type === CallbackType.deferredMessage || type === CallbackType.deferredUpdate;
  }

  /** Whether the bot's loading message still waits to be filled. */
  get isThinking(): boolean {
    return ((this.outcome?.original?.flags ?? 0) & MessageFlag.loading) !== 0;
  }

  /** Takes the first response. */
  respond(outcome: Outcome): void {
    this.outcome = outcome;
    this.#acknowledge();
    if (!this.wasDeferred) this.settle();
  }

  /** There is something to see now. */
  settle(): void {
    this.elapsed ??= performance.now() - this.#startedAt;
    this.#answer();
  }
}
