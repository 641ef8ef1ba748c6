import type { FindOutcome, PauseNotice, PostOutlet, PostRequest, SendOutcome } from '../../src/model/post.ts';

/** A message as it stands in a channel. */
export interface RecordedMessage extends PostRequest {
  readonly messageId: string;
  readonly at: number;
}

/** What answers in place of the channel; `stored`: the message is there although the answer does not say so. */
export interface Trouble {
  readonly outcome: Exclude<SendOutcome, { readonly status: 'sent' }>;
  readonly isStored?: boolean;
}

/** Channels in memory, which forget nonces after a while as Discord does, and fail as they are told. */
export class RecordingOutlet implements PostOutlet {
  readonly messages: RecordedMessage[] = [];
  readonly notices: PauseNotice[] = [];
  readonly published: string[] = [];
  /** What the next requests to send are answered with, in this order. */
  readonly troubles: Trouble[] = [];
  /** What the next requests to publish are answered with. */
  readonly publishTroubles: SendOutcome[] = [];
  isReadable = true;
  sends = 0;
  finds = 0;
  readonly #clock: () => number;
  readonly #nonceWindow: number;

  constructor(clock: () => number, nonceWindow = 300_000) {
    this.#clock = clock;
    this.#nonceWindow = nonceWindow;
  }

  async send(request: PostRequest): Promise<SendOutcome> {
    this.sends++;
    const trouble = this.troubles.shift();
    if (trouble && trouble.isStored !== true) return trouble.outcome;
    const { messageId } = this.#store(request);
    return trouble?.outcome ?? { status: 'sent', messageId };
  }

  async find({ nonce }: Pick<PostRequest, 'schedule' | 'nonce'>): Promise<FindOutcome> {
    this.finds++;
    if (!this.isReadable) return { status: 'unreadable' };
    const found = this.messages.find((message) => message.nonce === nonce);
    return found ? { status: 'found', messageId: found.messageId } : { status: 'absent' };
  }

  async publish(_: unknown, messageId: string): Promise<SendOutcome> {
    const trouble = this.publishTroubles.shift();
    if (trouble) return trouble;
    this.published.push(messageId);
    return { status: 'sent', messageId };
  }

  async tell(notice: PauseNotice): Promise<SendOutcome> {
    this.notices.push(notice);
    return { status: 'sent', messageId: `notice ${this.notices.length}` };
  }

  #store(request: PostRequest): RecordedMessage {
    const at = this.#clock();
    const former = this.messages.find(
      (message) => message.nonce === request.nonce && at - message.at <= this.#nonceWindow,
    );
    if (former) return former;
    const message = { ...request, messageId: `m${this.messages.length + 1}`, at };
    this.messages.push(message);
    return message;
  }
}
