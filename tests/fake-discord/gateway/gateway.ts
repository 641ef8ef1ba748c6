import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { z } from 'zod';
import { Opcode } from '../protocol.ts';
import type { GatewayEvent } from '../world/gateway-event.ts';
import type { World } from '../world/world.ts';
import { CloseCode, clientFrame, ENDING_CODES } from './client-frame.ts';
import { greet, refuseIdentify } from './greet.ts';
import { type Identify, Session } from './session.ts';

type IdentifyFrame = Extract<z.infer<typeof clientFrame>, { op: 2 }>['d'];
type ResumeFrame = Extract<z.infer<typeof clientFrame>, { op: 6 }>['d'];

/** How the gateway behaves. */
export interface GatewayOptions {
  /** Milliseconds between two heartbeats. */
  readonly heartbeatInterval: number;
  /** Privileged intents that the application was granted. */
  readonly privilegedIntents: number;
}

/** The websocket side of the fake Discord, with what a test may do to it and read from it. */
export class Gateway {
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly #sessionOf = new Map<WebSocket, Session>();
  readonly #identifies: Identify[] = [];
  #isAcknowledging = true;
  #isGreeting = true;
  /** How many sessions were taken up again. */
  resumes = 0;
  /** How many connections were opened. */
  connections = 0;
  /** How many heartbeats came. */
  heartbeats = 0;

  constructor(world: World, http: Server, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    this.#server = new WebSocketServer({ server: http, path: '/gateway/' });
    this.#server.on('connection', (socket, request) => this.#welcome(socket, request.url ?? ''));
    world.tell = (event) => this.#dispatch(event);
  }

  /** Every identify so far, with its intents and shard. */
  get identifies(): readonly Identify[] {
    return this.#identifies;
  }

  /** Whether every shard that the client announced has a session and a connection. */
  get isReady(): boolean {
    const count = this.#identifies.at(-1)?.shard[1];
    if (count === undefined) return false;
    const connected = [...this.#sessions.values()].filter(({ isConnected }) => isConnected);
    return new Set(connected.map(({ identify }) => identify.shard[0])).size === count;
  }

  /** Closes every connection with this code, as Discord does; see its list of gateway close codes. */
  closeAll(code: number): void {
    for (const socket of this.#server.clients) this.#close(socket, code);
  }

  /** Cuts every connection without a closing handshake, as a network does. */
  cutAll(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  /** Asks every client to reconnect and resume. */
  requestReconnect(): void {
    this.#sendToAll({ op: Opcode.reconnect, d: null });
  }

  /** Declares every session invalid; unless `isResumable`, clients must identify anew. */
  invalidateSessions(isResumable = false): void {
    if (!isResumable) this.forgetSessions();
    this.#sendToAll({ op: Opcode.invalidSession, d: isResumable });
  }

  /** Forgets every session: the next resume is refused. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  /** Asks for a heartbeat now. */
  requestHeartbeat(): void {
    this.#sendToAll({ op: Opcode.heartbeat, d: null });
  }

  /** Stops, or starts again, to acknowledge heartbeats: a connection that looks open and is dead. */
  acknowledgeHeartbeats(isAcknowledging: boolean): void {
    this.#isAcknowledging = isAcknowledging;
  }

  /** Stops, or starts again, to say READY to those who identify: a Discord that has accepted them and is overloaded. */
  greetSessions(isGreeting: boolean): void {
    this.#isGreeting = isGreeting;
  }

  /** How many connections are open. */
  get openConnections(): number {
    return this.#server.clients.size;
  }

  /** Ends all connections. */
  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #sendToAll(frame: { readonly op: number; readonly d: unknown }): void {
    for (const socket of this.#server.clients) socket.send(JSON.stringify(frame));
  }

  #close(socket: WebSocket, code: number): void {
    const session = this.#sessionOf.get(socket);
    if (session && ENDING_CODES.has(code)) this.#sessions.delete(session.id);
    session?.detach(socket);
    socket.close(code);
  }

  #dispatch(event: GatewayEvent): boolean {
    const told = [...this.#sessions.values()].filter((session) => session.wants(event));
    for (const session of told) session.dispatch(event.name, event.data(session.identify.intents));
    this.#world.changes.notify();
    return told.length > 0;
  }

  #welcome(socket: WebSocket, url: string): void {
    this.connections += 1;
    if (new URLSearchParams(url.split('?')[1]).get('v') !== '10') {
      this.#close(socket, CloseCode.invalidVersion);
      return;
    }
    socket.on('message', (data) => this.#receive(socket, String(data)));
    socket.on('close', (code) => {
      const session = this.#sessionOf.get(socket);
      session?.detach(socket);
      if (session && ENDING_CODES.has(code)) this.#sessions.delete(session.id);
      this.#sessionOf.delete(socket);
      this.#world.changes.notify();
    });
    socket.send(
      JSON.stringify({ op: Opcode.hello, d: { heartbeat_interval: this.#options.heartbeatInterval } }),
    );
  }

  #receive(socket: WebSocket, text: string): void {
    const frame = clientFrame.safeParse(parse(text));
    if (!frame.success) {
      this.#violate(`sent a frame that Discord cannot read: ${frame.error.message}`);
      this.#close(socket, CloseCode.decodeError);
      return;
    }
    const { op, d } = frame.data;
    if (op === Opcode.heartbeat) this.#acknowledge(socket, d);
    else if (op === Opcode.identify) this.#identify(socket, d);
    else if (op === Opcode.resume) this.#resume(socket, d);
    else if (!this.#sessionOf.has(socket)) this.#close(socket, CloseCode.notAuthenticated);
    this.#world.changes.notify();
  }

  #acknowledge(socket: WebSocket, sequence: number | null): void {
    this.heartbeats += 1;
    if (sequence !== null) this.#sessionOf.get(socket)?.confirm(sequence);
    if (this.#isAcknowledging) socket.send(JSON.stringify({ op: Opcode.heartbeatAck, d: null }));
  }

  #identify(socket: WebSocket, { token, intents, shard }: IdentifyFrame): void {
    const refusal = this.#sessionOf.has(socket)
      ? CloseCode.alreadyAuthenticated
      : refuseIdentify({ token, intents, shard }, this.#world.token, this.#options.privilegedIntents);
    if (refusal !== undefined) {
      if (refusal !== CloseCode.authenticationFailed) this.#violate(`identify was refused with ${refusal}`);
      this.#close(socket, refusal);
      return;
    }
    const session = new Session(randomUUID(), { intents, shard }, socket);
    this.#identifies.push(session.identify);
    this.#sessions.set(session.id, session);
    this.#sessionOf.set(socket, session);
    if (this.#isGreeting) greet(session, this.#world);
  }

  #resume(socket: WebSocket, { token, session_id: id, seq }: ResumeFrame): void {
    const session = this.#sessions.get(id);
    if (token !== this.#world.token) {
      this.#close(socket, CloseCode.authenticationFailed);
    } else if (session === undefined) {
      socket.send(JSON.stringify({ op: Opcode.invalidSession, d: false }));
    } else {
      this.resumes += 1;
      this.#sessionOf.set(socket, session);
      session.resume(socket, seq);
    }
  }

  #violate(rule: string): void {
    this.#world.violations.record('GATEWAY', [{ path: '', rule }]);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
