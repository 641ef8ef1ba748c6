import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import type { Network } from './network.ts';
import { openConnection } from './open-connection.ts';
import { ENCODINGS } from './read-body.ts';
import { Refused } from './refused.ts';

/** In bytes; longer headers end the connection. */
const LONGEST_HEADERS = 16 * 1024;

const ACCEPT =
  'text/html, application/xhtml+xml, application/pdf, text/markdown, text/plain;q=0.9, */*;q=0.1';

/** What a request needs besides its address. */
export interface AskOptions {
  readonly network: Network;
  readonly userAgent: string;
  /** Aborted when the time is up; then the answer breaks off too. */
  readonly signal: AbortSignal;
}

/**
 * Asks a server for one address and gives its answer, whose body is still to come. No redirect is followed, no cookie
 * kept, and the connection serves this one request.
 *
 * @throws {Refused} when the address leads nowhere where it may be asked, or nobody answers.
 */
export async function askServer(address: URL, options: AskOptions): Promise<IncomingMessage> {
  const { network, userAgent, signal } = options;
  const socket = await openConnection(address, network);
  if (signal.aborted) socket.destroy();
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const asked = request({
    host: address.hostname,
    path: address.pathname + address.search,
    headers: {
      host: address.host,
      'user-agent': userAgent,
      accept: ACCEPT,
      'accept-encoding': ENCODINGS,
      connection: 'close',
    },
    setDefaultHeaders: false,
    maxHeaderSize: LONGEST_HEADERS,
    // No agent, not even `false`, which would look the host up by itself. Whether the connection is encrypted is its own
    // affair.
    createConnection: () => socket,
    signal,
  });
  asked.on('response', resolve);
  asked.on('error', (error) => reject(refusalOf(error, socket)));
  asked.end();
  return promise;
}

function refusalOf(error: Error, socket: Socket): Refused {
  socket.destroy();
  const code = 'code' in error ? String(error.code) : '';
  return new Refused({ code: code.startsWith('HPE_') ? 'broken-answer' : 'unreachable' });
}
