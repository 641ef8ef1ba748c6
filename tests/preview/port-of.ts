import type { Server } from 'node:http';

/** The port that a server listens on. Throws before it does. */
export function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address.port;
}
