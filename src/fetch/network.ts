import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { connect, isIP, type Socket, type TcpNetConnectOpts } from 'node:net';
import {
  checkServerIdentity as checkIdentity,
  connect as connectSecurely,
  type PeerCertificate,
} from 'node:tls';

/** How the outside is reached; handed in, so that tests reach only what they made. */
export interface Network {
  /** All addresses of a host. @throws when it is unknown. */
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
  /**
   * Connects to the first of the addresses that answers, and to no other.
   *
   * @param host whose certificate is asked for, over an encrypted connection; default: not encrypted.
   */
  readonly connect: (addresses: readonly LookupAddress[], port: number, host?: string) => Socket;
  /** Calls once after so many milliseconds. @returns what calls it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

/** The machine's own network and clock. */
export const machineNetwork: Network = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  connect: (addresses, port, host) => {
    const options: TcpNetConnectOpts = {
      // Never looked up: the addresses are those that were checked.
      host: 'checked.invalid',
      port,
      autoSelectFamily: true,
      lookup: (_host, { all }, give) => {
        const [first] = addresses;
        if (all === true) give(null, [...addresses]);
        else give(null, first?.address ?? '', first?.family);
      },
    };
    if (host === undefined) return connect(options);
    // An IP address is no name for a server to choose its certificate by; it is checked all the same.
    const checkServerIdentity = (_: string, certificate: PeerCertificate) => checkIdentity(host, certificate);
    const servername = isIP(host) === 0 ? host : '';
    return connectSecurely({ ...options, servername, checkServerIdentity, minVersion: 'TLSv1.2' });
  },
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
