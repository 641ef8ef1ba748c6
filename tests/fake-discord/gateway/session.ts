import type { WebSocket } from 'ws';
import { Opcode } from '../protocol.ts';
import { shardOf } from '../snowflakes.ts';
import type { GatewayEvent } from '../world/gateway-event.ts';

/** Events kept for a client that comes back. */
const REPLAY_LIMIT = 10_000;

/** How a client introduced itself. */
export interface Identify {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
}

/** One shard's session: it outlives its connection, keeps what was missed, and replays it on resume. */
export class Session {
  readonly id: string;
  readonly identify: Identify;
  #socket: WebSocket | undefined;
  #sequence = 0;
  #sent: { readonly sequence: number; readonly frame: string }[] = [];

  constructor(id: string, identify: Identify, socket: WebSocket) {
    this.id = id;
    this.identify = identify;
    this.#socket = socket;
  }

  get isConnected(): boolean {
    return this.#socket !== undefined;
  }

  /** Whether an event of this server, or of none, belongs to this shard and its intents. */
  wants(event: GatewayEvent): boolean {
    const [id, count] = this.identify.shard;
    const hasIntent = event.intent === undefined || (this.identify.intents & event.intent) !== 0;
    return hasIntent && shardOf(event.guildId, count) === id;
  }

  /** Sends an event now, or keeps it for the return of a client that lost its connection. */
  dispatch(name: string, data: unknown): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: Opcode.dispatch, t: name, s: this.#sequence, d: data });
    this.#sent.push({ sequence: this.#sequence, frame });
    if (this.#sent.length > REPLAY_LIMIT) this.#sent.shift();
    this.#socket?.send(frame);
  }

  /** The client has everything up to here. */
  confirm(sequence: number): void {
    const first = this.#sent.findIndex((sent) => sent.sequence > sequence);
    this.#sent = first === -1 ? [] : this.#sent.slice(first);
  }

  /** Takes up the session on a new connection: first what was missed since `sequence`, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    this.confirm(sequence);
    for (const { frame } of this.#sent) socket.send(frame);
    this.dispatch('RESUMED', { _trace: [] });
  }

  /** The connection is gone; events are kept from now on. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }
}
