import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/fetch/is-public-address.ts';

describe('which addresses are public', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2001:4860:4860::8888',
    '2a00:1450:4007:80e::200e',
  ])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['the machine itself', '127.0.0.1'],
    ['the machine itself by another number', '127.8.9.1'],
    ['nowhere', '0.0.0.0'],
    ['nowhere in particular', '0.1.2.3'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['link-local, where clouds answer machines about themselves', '169.254.169.254'],
    ['shared by the customers of a provider', '100.64.0.1'],
    ['shared, with a metadata service', '100.100.100.200'],
    ['a metadata service', '192.0.0.192'],
    ['a service of a provider for its machines', '168.63.129.16'],
    ['multicast', '224.0.0.1'],
    ['multicast', '239.255.255.250'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['for documentation', '192.0.2.1'],
    ['for documentation', '198.51.100.7'],
    ['for documentation', '203.0.113.9'],
    ['for measurements', '198.18.0.1'],
    ['a relay of 6to4', '192.88.99.1'],
    ['the machine itself', '::1'],
    ['nowhere', '::'],
    ['IPv4 mapped', '::ffff:93.184.216.34'],
    ['IPv4 mapped', '::ffff:127.0.0.1'],
    ['IPv4 mapped, in digits', '::ffff:7f00:1'],
    ['IPv4 compatible', '::127.0.0.1'],
    ['IPv4 compatible', '::5db8:d822'],
    ['translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 of a network', '64:ff9b:1::a00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:53aa:64c::1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['of a site, as it was once', 'fec0::1'],
    ['unique local', 'fd00:ec2::254'],
    ['unique local', 'fc00::1'],
    ['multicast', 'ff02::1'],
    ['for documentation', '2001:db8::1'],
    ['for documentation', '3fff::1'],
    ['thrown away', '100::1'],
    ['not given out', '4000::1'],
    ['for routing', '5f00::1'],
    ['a number of its own', '2130706433'],
    ['octal', '0177.0.0.1'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('what is %s is not: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('no IPv4 address gets through inside of one of IPv6', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const wraps = fc.constantFrom('::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::');
    fc.assert(
      fc.property(wraps, fc.tuple(byte, byte, byte, byte), (wrap, bytes) => {
        expect(isPublicAddress(wrap + bytes.join('.'))).toBe(false);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === 'boolean'));
  });
});
