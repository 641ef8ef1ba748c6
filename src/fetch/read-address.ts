import { Refused } from './refused.ts';

/** Longer ones are not addresses of articles; the rules of robots.txt are tried on every character. */
const MAXIMUM_LENGTH = 2_048;

/**
 * An address as it may be fetched, without its fragment.
 *
 * @param base what a relative address starts from.
 * @throws {Refused} when it is none, or one that is never fetched.
 */
export function readAddress(given: string, base?: URL): URL {
  const address = URL.parse(given.trim(), base?.href);
  if (address === null || given.length > MAXIMUM_LENGTH) throw new Refused({ code: 'not-an-address' });
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    throw new Refused({ code: 'not-an-address' });
  }
  if (address.username !== '' || address.password !== '') throw new Refused({ code: 'credentials' });
  // The default port of its scheme is left out of an address.
  if (address.port !== '') throw new Refused({ code: 'port' });
  address.hash = '';
  return address;
}
