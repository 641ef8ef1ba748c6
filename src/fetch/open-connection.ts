import type { LookupAddress } from 'node:dns';
import { isIP, type Socket } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';
import type { Network } from './network.ts';
import { Refused } from './refused.ts';

const HTTP_PORT = 80;
const HTTPS_PORT = 443;

/**
 * A connection to an address's host. The host is looked up once, and the connection goes to what that gave: a name that
 * leads somewhere else a moment later changes nothing.
 *
 * @throws {Refused} when the host is unknown or has no address in the public internet.
 */
export async function openConnection(address: URL, network: Network): Promise<Socket> {
  const host = address.hostname.replace(/^\[|\]$/gu, '');
  const found = await addressesOf(host, network);
  const reachable = found.filter((each) => isPublicAddress(each.address));
  if (reachable.length === 0) throw new Refused({ code: 'private-network' });
  return address.protocol === 'https:'
    ? network.connect(reachable, HTTPS_PORT, host)
    : network.connect(reachable, HTTP_PORT);
}

async function addressesOf(host: string, network: Network): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  const found = await network.resolve(host).catch(() => []);
  if (found.length === 0) throw new Refused({ code: 'unknown-host' });
  return found;
}
