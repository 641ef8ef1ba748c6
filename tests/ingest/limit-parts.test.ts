import { describe, expect, it } from 'vitest';
import { limitParts } from '../../src/ingest/limit-parts.ts';
import { txtReader } from '../../src/ingest/txt/txt-reader.ts';

const reader = limitParts(txtReader, 3);
const statusOf = async (text: string) => (await reader.read(Buffer.from(text), 'a.txt')).status;

describe('a reader of so many parts', () => {
  it('refuses a text that falls into more paragraphs, and no other', async () => {
    expect(await statusOf('One.\n\nTwo.\n\nThree.')).toBe('read');
    expect(await reader.read(Buffer.from('One.\n\nTwo.\n\nThree.\n\nFour.'), 'a.txt')).toEqual({
      status: 'refused',
      reason: { code: 'too-many-parts', limit: 3 },
    });
    expect(await statusOf('One line.\nTwo lines.\nThree lines.\nFour lines.')).toBe('refused');
  });

  it('leaves what the reader itself refuses', async () => {
    expect(await reader.read(Buffer.from(' '), 'a.txt')).toEqual({
      status: 'refused',
      reason: { code: 'empty' },
    });
  });
});
