import ipaddr from 'ipaddr.js';

/** All of IPv6 that has been given out for the internet; what embeds IPv4 addresses lies outside or is named below. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

// Public by their range, yet answered inside of a provider's network, with what only the machine itself should know.
const PROVIDER_SERVICES: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one of the public internet: not loopback, private, link-local, shared (carrier-grade NAT),
 * multicast, reserved, for documentation, nor one of IPv6 in which an IPv4 address is wrapped (mapped, compatible, NAT64,
 * 6to4, Teredo). The ranges are those of IANA's registries of special-purpose addresses.
 */
export function isPublicAddress(address: string): boolean {
  // A zone, as in `fe80::1%eth0`, belongs to link-local addresses only.
  if (!ipaddr.isValid(address) || address.includes('%') || PROVIDER_SERVICES.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}
