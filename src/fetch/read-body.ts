import type { IncomingMessage } from 'node:http';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refused } from './refused.ts';

/** The compressions that are asked for and understood. */
export const ENCODINGS = 'gzip, br, deflate';

/**
 * The body of an answer, decompressed. The limit holds for what is sent and for what becomes of it, so that a small
 * answer that would unfold into gigabytes is given up as soon as it is over the limit.
 *
 * @param limit in bytes.
 * @throws {Refused} when it is too large or its compression is unknown or broken.
 */
export async function readBody(answer: IncomingMessage, limit: number): Promise<Uint8Array> {
  const announced = Number(answer.headers['content-length'] ?? 0);
  if (announced > limit) throw new Refused({ code: 'too-large', limit });
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      size += chunk.length;
      chunks.push(chunk);
      done(size > limit ? new Refused({ code: 'too-large', limit }) : null);
    },
  });
  const decompress = decompressor(answer.headers['content-encoding']);
  if (decompress === undefined) await pipeline(answer, collect);
  else await pipeline(answer, decompress, collect);
  return Buffer.concat(chunks, size);
}

function decompressor(encoding: string | undefined) {
  switch ((encoding ?? '').trim().toLowerCase()) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      throw new Refused({ code: 'broken-answer' });
  }
}
