import type { IncomingMessage } from 'node:http';
import { type AskOptions, askServer } from './ask-server.ts';
import { contentType } from './content-type.ts';
import type { FetchAddress, Fetched, FetchOutcome, FetchRequest } from './fetch-outcome.ts';
import { machineNetwork, type Network } from './network.ts';
import { readAddress } from './read-address.ts';
import { readBody } from './read-body.ts';
import { Refused } from './refused.ts';
import { askRobots, ROBOT_NAME, ROBOTS_LIMIT, type RobotsFile } from './robots.ts';
import { toUtf8 } from './to-utf-8.ts';

/** How addresses are fetched. */
export interface FetcherOptions {
  /** The largest body, in bytes; default 5 MiB. */
  readonly sizeLimit?: number;
  /** For everything that one address takes, robots.txt and redirects included, in milliseconds; default 20,000. */
  readonly timeLimit?: number;
  /** Where a site's owner can reach whoever runs the bot: an address or a mailbox; default: not told. */
  readonly contact?: string;
  readonly network?: Network;
}

/** What is fetched of one address. */
interface Fetching extends AskOptions {
  readonly sizeLimit: number;
  readonly request: FetchRequest;
}

const SIZE_LIMIT = 5 * 1024 * 1024;
const TIME_LIMIT = 20_000;
const MOST_REDIRECTS = 5;

/** What is wrong with a host, whichever of its addresses is asked for. */
const SAME_FOR_ALL: ReadonlySet<string> = new Set([
  'private-network',
  'unknown-host',
  'unreachable',
  'broken-answer',
]);

/** Makes what fetches articles from the web. */
export function createFetcher(options: FetcherOptions = {}): FetchAddress {
  const { sizeLimit = SIZE_LIMIT, timeLimit = TIME_LIMIT, contact, network = machineNetwork } = options;
  const userAgent = `${ROBOT_NAME} (reads an article when a person asks for it${contact ? `; ${contact}` : ''})`;
  return async (address, request = {}) => {
    const time = new AbortController();
    const calledOff = Promise.withResolvers<FetchOutcome>();
    const callOff = network.after(timeLimit, () => {
      calledOff.resolve({ status: 'refused', reason: { code: 'too-slow', limit: timeLimit } });
      time.abort();
    });
    try {
      const fetching = { network, userAgent, signal: time.signal, sizeLimit, request };
      // A name that is looked up cannot be called off, hence the race.
      return await Promise.race([fetchArticle(address, fetching), calledOff.promise]);
    } finally {
      callOff();
    }
  };
}

async function fetchArticle(given: string, fetching: Fetching): Promise<FetchOutcome> {
  try {
    const { hosts } = fetching.request;
    const { answer, address } = await follow(readAddress(given), fetching, async (each) => {
      if (hosts === undefined) askRobots(each, await robotsOf(each, fetching));
      else if (!hosts.has(each.hostname)) throw new Refused({ code: 'other-host' });
    });
    return { status: 'fetched', ...(await articleIn(answer, address, fetching)) };
  } catch (error) {
    return { status: 'refused', reason: reasonOf(error) };
  }
}

async function articleIn(answer: IncomingMessage, address: URL, fetching: Fetching): Promise<Fetched> {
  refuseStatus(answer);
  const { extension } = fetching.request;
  const type = extension ? { extension } : contentType(answer.headers['content-type'], address.pathname);
  const bytes = await bodyOf(answer, fetching.sizeLimit);
  const robotsTag = [answer.headers['x-robots-tag'] ?? []].flat().join(', ');
  return {
    bytes: extension === undefined ? toUtf8(bytes, type) : bytes,
    extension: type.extension,
    address: address.href,
    robotsTag,
  };
}

/** Asks at an address and wherever it leads on to, each checked before it is asked. */
async function follow(
  first: URL,
  fetching: Fetching,
  check: (address: URL) => Promise<void>,
): Promise<{ readonly answer: IncomingMessage; readonly address: URL }> {
  let address = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    await check(address);
    const answer = await askServer(address, fetching);
    const leadsTo = isRedirect(answer) ? answer.headers.location : undefined;
    if (leadsTo === undefined) return { answer, address };
    answer.destroy();
    address = readAddress(leadsTo, address);
  }
  throw new Refused({ code: 'too-many-redirects' });
}

function isRedirect({ statusCode = 0 }: IncomingMessage): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode);
}

/** A site's robots.txt, by the rules of RFC 9309: where there is none everything is allowed. */
async function robotsOf(address: URL, fetching: Fetching): Promise<RobotsFile> {
  try {
    const { answer } = await follow(new URL('/robots.txt', address), fetching, async () => {});
    const { statusCode = 0 } = answer;
    if (statusCode >= 200 && statusCode < 300) {
      const bytes = await bodyOf(answer, ROBOTS_LIMIT);
      return { status: 'read', text: new TextDecoder().decode(bytes) };
    }
    answer.destroy();
    return { status: statusCode >= 400 && statusCode < 500 ? 'none' : 'unreachable' };
  } catch (error) {
    // What is wrong with the host is wrong with the article too, and better said of it.
    const { code } = reasonOf(error);
    if (SAME_FOR_ALL.has(code)) throw error;
    return { status: code === 'too-many-redirects' ? 'none' : 'unreachable' };
  }
}

/** @throws {Refused} also when the body breaks off. */
async function bodyOf(answer: IncomingMessage, limit: number): Promise<Uint8Array> {
  try {
    return await readBody(answer, limit);
  } catch (error) {
    answer.destroy();
    if (error instanceof Refused) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refused({
      code: /^(?:Z_|ERR_BROTLI|ERR__ERROR)/u.test(code) ? 'broken-answer' : 'unreachable',
    });
  }
}

function refuseStatus(answer: IncomingMessage): void {
  const { statusCode = 0 } = answer;
  if (statusCode >= 200 && statusCode < 300) return;
  answer.destroy();
  if (statusCode === 401 || statusCode === 407) throw new Refused({ code: 'login' });
  if (statusCode === 402) throw new Refused({ code: 'paywall' });
  if (statusCode === 404 || statusCode === 410) throw new Refused({ code: 'missing' });
  throw new Refused({ code: 'status', status: statusCode });
}

/** @throws what is a fault of the bot's own. */
function reasonOf(error: unknown) {
  if (error instanceof Refused) return error.reason;
  throw error;
}
