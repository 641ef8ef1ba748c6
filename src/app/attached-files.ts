import type { FetchAddress } from '../fetch/fetch-outcome.ts';
import type { ReadingParts } from '../server-articles/read-source.ts';

/** Where Discord keeps what people attach. */
const DISCORD_HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** Opens files that were attached on Discord: from its own hosts only, whatever address comes with them. */
export function attachedFiles(fetchAddress: FetchAddress): ReadingParts['openFile'] {
  return async ({ name, address }) => {
    const extension = /\.[^.]*$/u.exec(name)?.[0] ?? '';
    const fetched = await fetchAddress(address, { hosts: DISCORD_HOSTS, extension });
    return fetched.status === 'fetched' ? { status: 'opened', bytes: fetched.bytes } : fetched;
  };
}
