import type { AddressInfo, Server, Socket } from 'node:net';
import { connect } from 'node:net';
import type { Network } from '../../src/fetch/network.ts';

/** The internet as a test makes it: names and addresses behind all of which stands one server on the loopback interface. */
export interface LocalNetwork extends Network {
  /** What names lead to, look-up by look-up; the last one stays. */
  readonly names: Map<string, (readonly string[])[]>;
  /** All addresses that were connected to, with their ports. */
  readonly reached: string[];
  /** Lets the time run out that is being waited for. */
  readonly runOut: () => void;
  readonly close: () => void;
}

/** The address behind every name that a test does not set. */
export const PUBLIC = '93.184.216.34';

/** Lets `server` listen, and leads everything to it. */
export async function networkTo(server: Server): Promise<LocalNetwork> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const realPort = portOf(server.address());
  const names = new Map<string, (readonly string[])[]>();
  const reached: string[] = [];
  const waiting = new Set<() => void>();
  return {
    names,
    reached,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
    runOut: () => {
      for (const call of waiting) call();
    },
    resolve: async (host) => {
      const next = names.get(host) ?? [[PUBLIC]];
      const addresses = (next.length > 1 ? next.shift() : next[0]) ?? [];
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
    connect: (addresses, port) => {
      for (const { address } of addresses) reached.push(`${address}:${port}`);
      return connect(realPort, '127.0.0.1');
    },
    after: (_milliseconds, call) => {
      waiting.add(call);
      return () => waiting.delete(call);
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address.port;
}
