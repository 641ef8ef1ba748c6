import fc from 'fast-check';
import { hostileInput } from './hostile-input.ts';

/** Addresses of machines that nobody outside may reach, written in every way that some program understands. */
const PRIVATE_HOSTS = [
  '127.0.0.1',
  '127.1',
  '0177.0.0.1',
  '0x7f.1',
  '0x7f000001',
  '2130706433',
  '017700000001',
  '127.0.0.1.',
  '１２７.０.０.１',
  '⑫7.0.0.1',
  '127。0。0。1',
  '0',
  '0.0.0.0',
  '10.1',
  '169.254.169.254',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[fe80::1%25eth0]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[0:0:0:0:0:ffff:a00:1]',
  '168.63.129.16',
  '100.64.0.1',
  '192.168.1.1',
  '172.31.255.255',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
];
const HOSTS = [
  ...PRIVATE_HOSTS,
  'paper.example',
  'PAPER.example.',
  'pâtes.example',
  'xn--p-2fa.example',
  'xn--',
  'раураl.example',
  'a..b',
  `${'a'.repeat(64)}.example`,
  'localhost',
  'LOCALHOST',
  '93.184.216.34',
  '[2606:2800:220:1::]',
  'inside.example',
  'both.example',
  'moves.example',
  'nowhere.example',
  '%31%32%37.0.0.1',
  'paper.example%00.inside.example',
  'paper.example\t',
];
const SCHEMES = [
  'http://',
  'https://',
  'HTTP:',
  'http:/',
  'http:\\\\',
  '//',
  'ftp://',
  'file://',
  'javascript:',
  'data:',
  '',
];
const USERS = ['', '', '', '', 'user@', 'user:pass@', ':@', '@', 'paper.example@', 'paper.example%40'];
const PORTS = ['', '', '', ':80', ':443', ':0', ':22', ':65536', ':', ':080'];

/** An address as nobody means well with it. */
export const hostileAddress: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...SCHEMES),
        fc.constantFrom(...USERS),
        fc.constantFrom(...HOSTS),
        fc.constantFrom(...PORTS),
        fc.oneof(
          fc.constantFrom(
            '',
            '/',
            '/a',
            '/../../a',
            '//inside.example/',
            '/%2e%2e/',
            '?a',
            '#a',
            '/a b',
            '\\a',
          ),
          hostileInput(2),
        ),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.webUrl() },
  { weight: 1, arbitrary: hostileInput(3) },
);

/** Where names lead: into the internet, into the house, both at once, elsewhere a moment later, or nowhere. */
export const names: ReadonlyMap<string, (readonly string[])[]> = new Map([
  ['inside.example', [['10.0.0.7']]],
  ['localhost', [['127.0.0.1', '::1']]],
  ['both.example', [['10.0.0.7', '93.184.216.34']]],
  ['moves.example', [['93.184.216.34'], ['127.0.0.1']]],
  ['nowhere.example', [[]]],
]);
