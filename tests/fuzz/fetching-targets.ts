import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import fc from 'fast-check';
import { contentType } from '../../src/fetch/content-type.ts';
import { createFetcher } from '../../src/fetch/create-fetcher.ts';
import { isPublicAddress } from '../../src/fetch/is-public-address.ts';
import { readAddress } from '../../src/fetch/read-address.ts';
import { Refused } from '../../src/fetch/refused.ts';
import { askRobots } from '../../src/fetch/robots.ts';
import { toUtf8 } from '../../src/fetch/to-utf-8.ts';
import { whyNotFetched } from '../../src/server-articles/why-not-fetched.ts';
import { type LocalNetwork, networkTo } from '../fetch/local-network.ts';
import { hostileAddress, names } from './hostile-address.ts';
import { bytesOf, hostileInput } from './hostile-input.ts';
import { hostileReply, hostileRobots } from './hostile-reply.ts';
import { type FuzzTarget, target } from './target.ts';

const SIZE_LIMIT = 1_000_000;
/** robots.txt and the article, each after five redirects, each of which is asked for its robots.txt too. */
const MOST_CONNECTIONS = 6 * 7;

/** What is sent on the connections to come, one after the other; afterwards nothing. */
let replies: Uint8Array[] = [];
let web: Promise<LocalNetwork> | undefined;
const theWeb = (): Promise<LocalNetwork> => {
  web ??= networkTo(
    createServer((socket) => {
      socket.on('error', () => {});
      // The answer comes when something is asked, and is all that comes.
      socket.once('data', () => socket.end(replies.shift() ?? Buffer.alloc(0)));
    }).unref(),
  );
  return web;
};

/** Everything that reaches into the web. */
export const fetchingTargets: readonly FuzzTarget[] = [
  target('addresses to fetch', 40, fc.oneof(hostileAddress, fc.ipV6(), fc.ipV4()), (given) => {
    for (const text of [given, `http://${given}`, `https://[${given}]/`]) {
      try {
        const address = readAddress(text);
        assert(/^https?:$/u.test(address.protocol) && address.username === '' && address.port === '');
      } catch (error) {
        assert(error instanceof Refused, String(error));
      }
    }
    const isPublic = isPublicAddress(given);
    assert(
      !isPublic || !/^(?:127|10|0|169\.254|192\.168)\.|^(?:f[cdef]|::)/iu.test(given),
      `${given} is not public`,
    );
  }),
  target(
    'the web that is fetched',
    12,
    fc.tuple(hostileAddress, fc.array(hostileReply, { maxLength: 6 })),
    async ([address, sent]) => {
      const network = await theWeb();
      network.reached.length = 0;
      network.names.clear();
      for (const [name, found] of names) network.names.set(name, [...found]);
      replies = [...sent];
      const outcome = await createFetcher({ network, sizeLimit: SIZE_LIMIT })(address);
      for (const reached of network.reached) {
        const [, host = '', port = ''] = /^(.+):(\d+)$/u.exec(reached) ?? [];
        assert(isPublicAddress(host) && (port === '80' || port === '443'), `${reached} was reached`);
      }
      assert(network.reached.length <= MOST_CONNECTIONS, `${network.reached.length} connections`);
      if (outcome.status === 'refused') {
        for (const why of Object.values(whyNotFetched(outcome.reason)))
          assert(why !== '' && why.length <= 600);
        return;
      }
      assert(outcome.bytes.length <= SIZE_LIMIT * 3);
      assert(/^https?:\/\/[^@]+$/u.test(new URL(outcome.address).origin));
    },
  ),
  target('robots.txt', 20, fc.tuple(hostileRobots, hostileAddress), ([text, given]) => {
    const address = URL.parse(given, 'https://paper.example/a');
    if (!address?.protocol.startsWith('http')) return;
    try {
      askRobots(address, { status: 'read', text });
    } catch (error) {
      assert(error instanceof Refused, String(error));
    }
  }),
  target(
    'types and encodings of answers',
    60,
    fc.tuple(hostileInput(4), hostileInput(2), bytesOf(hostileInput(6))),
    ([header, path, bytes]) => {
      try {
        const type = contentType(header, path);
        toUtf8(bytes, type);
      } catch (error) {
        assert(error instanceof Refused, String(error));
        assert(error.reason.code === 'wrong-type' && error.reason.given.length <= 80);
      }
      for (const extension of ['.html', '.txt', '.md', '.pdf'])
        assert(toUtf8(bytes, { extension, charset: header }) instanceof Uint8Array);
    },
  ),
];
