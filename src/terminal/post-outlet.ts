import { appendFile, readFile } from 'node:fs/promises';
import { postPhrases } from '../answer/post-phrases/index.ts';
import type { FindOutcome, Post, PostOutlet, SendOutcome } from '../model/post.ts';

/** The channel that stands for the screen. */
export const SCREEN = 'screen';

/** Where posts go in a terminal. */
export interface TerminalOutletOptions {
  /** Writes a post, or a notice, on the screen. */
  readonly print: (text: string) => void;
  /** A post as text, for the screen or for a file. */
  readonly textOf: (post: Post, place: 'screen' | 'file') => string;
}

/** Posts to the screen, or to the end of a file, each with a mark by which it is found again. */
export function createTerminalOutlet({ print, textOf }: TerminalOutletOptions): PostOutlet {
  const printed = new Set<string>();
  return {
    send: async ({ schedule: { channelId }, post, nonce }) => {
      if (channelId !== SCREEN) return append(channelId, textOf(post, 'file'), nonce);
      if (!printed.has(nonce)) print(textOf(post, 'screen'));
      printed.add(nonce);
      return { status: 'sent', messageId: nonce };
    },
    find: ({ schedule: { channelId }, nonce }) => findMark(channelId, nonce),
    publish: async (_, messageId) => ({ status: 'sent', messageId }),
    tell: async ({ schedule: { id, channelId, locale }, reason, nonce }) => {
      print(postPhrases[locale].paused(id, channelId, reason));
      return { status: 'sent', messageId: nonce };
    },
  };
}

function markOf(nonce: string): string {
  return `<!-- ${nonce} -->`;
}

async function append(path: string, text: string, nonce: string): Promise<SendOutcome> {
  try {
    await appendFile(path, `${text}\n${markOf(nonce)}\n\n`);
    return { status: 'sent', messageId: nonce };
  } catch (error) {
    return { status: 'refused', reason: isMissing(error) ? 'unknown-channel' : 'forbidden' };
  }
}

/** Nothing on the screen outlives the process, so that what is not known to be printed is printed. */
async function findMark(path: string, nonce: string): Promise<FindOutcome> {
  if (path === SCREEN) return { status: 'absent' };
  try {
    const isThere = (await readFile(path, 'utf8')).includes(markOf(nonce));
    return isThere ? { status: 'found', messageId: nonce } : { status: 'absent' };
  } catch (error) {
    return { status: isMissing(error) ? 'absent' : 'unreadable' };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
