import { type Unzipped, unzipSync, zipSync } from 'fflate';

/** All parts of a document together, unpacked, in bytes; a long book has some 10 MB of them. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;
const MOST_PARTS = 2_000;

/** What text is made of: pictures, fonts and programs are left packed. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/core\.xml$|word\/[^/]*\.xml$|word\/_rels\/)/u;

/** The parts of a word processor's document that its text is made of, by their names, and a packet of them alone. */
export interface Unpacked {
  readonly parts: Unzipped;
  readonly packet: Buffer;
}

/**
 * Unpacks a document. Whatever the sizes that it claims, no more is unpacked than they and the limit allow.
 *
 * @returns nothing when it is damaged, no such document, or too large.
 */
export function unpack(bytes: Uint8Array): Unpacked | undefined {
  let left = UNPACKED_LIMIT;
  let count = 0;
  const filter = ({
    name,
    originalSize,
  }: {
    readonly name: string;
    readonly originalSize: number;
  }): boolean => {
    if (!TEXT_PART.test(name) || left < originalSize || ++count > MOST_PARTS) return false;
    left -= originalSize;
    return true;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    if (parts['word/document.xml'] === undefined) return undefined;
    return { parts, packet: Buffer.from(zipSync(parts, { level: 0 })) };
  } catch {
    return undefined;
  }
}
