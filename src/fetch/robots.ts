import { createRequire } from 'node:module';
import { Refused } from './refused.ts';

// The library's own types describe a module of another form than the one it is.
const robotsParser: (
  url: string,
  text: string,
) => { readonly isDisallowed: (url: string, robot: string) => boolean | undefined } = createRequire(
  import.meta.url,
)('robots-parser');

/** As much as RFC 9309 asks to be read at least; what lies beyond is not. In bytes. */
export const ROBOTS_LIMIT = 500 * 1024;

/** The name under which a site may address the bot in its robots.txt. */
export const ROBOT_NAME = 'Verbatim';

// The library tries each rule character by character at each place of the path. Real files and paths stay far below.
const MOST_EFFORT = 100_000_000;

/** What a site's robots.txt is: its text, nothing where there is none, or out of reach. */
export type RobotsFile =
  | { readonly status: 'read'; readonly text: string }
  | { readonly status: 'none' }
  | { readonly status: 'unreachable' };

/**
 * Whether a site lets programs fetch an address (RFC 9309).
 *
 * @throws {Refused} when it does not, or does not say because its robots.txt cannot be had.
 */
export function askRobots(address: URL, file: RobotsFile): void {
  if (file.status === 'none') return;
  if (file.status === 'unreachable') throw new Refused({ code: 'robots-unreadable' });
  const path = address.pathname + address.search;
  if (path.length * file.text.length > MOST_EFFORT) throw new Refused({ code: 'robots-unreadable' });
  const rules = robotsParser(new URL('/robots.txt', address).href, file.text);
  if (rules.isDisallowed(address.href, ROBOT_NAME) === true) throw new Refused({ code: 'robots' });
}
