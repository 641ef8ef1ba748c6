import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/ingest/text-blocks.ts';
import { finish } from '../../src/slices/steps.ts';

const blocksOf = (text: string) => finish(textBlocks(text)).map(({ start, end }) => text.slice(start, end));

const PROSE = [
  'The council met on Tuesday, for the third time this month, and again it did not agree on what to do about the bridge.',
  'The mayor, who had been ill, spoke for an hour; most of those present remember that she did not once raise her voice.',
  '“It will hold another year,” said the engineer, and he repeated it twice, because the back rows had not heard him.',
];

describe('the blocks of a text', () => {
  it('are separated by blank lines', () => {
    expect(blocksOf('One\ngoes on.\n\nTwo.\n \n\nThree.')).toEqual(['One\ngoes on.', 'Two.', 'Three.']);
  });

  it('are its lines where each line is a paragraph and none is blank', () => {
    expect(blocksOf(PROSE.join('\n'))).toEqual(PROSE);
    expect(blocksOf(PROSE.join('\r\n'))).toEqual(PROSE);
    expect(
      blocksOf(['“Why?” she asked.', 'Nobody knew.', 'THE BRIDGE', 'It was old.'].join('\n')),
    ).toHaveLength(4);
  });

  it('are long lines where only the title is set off by a blank line', () => {
    const lines = PROSE.map((line) => `${line} ${line}`);
    expect(blocksOf(`The bridge\n\n${lines.join('\n')}`)).toEqual(['The bridge', ...lines]);
  });

  it.each([40, 60, 72, 80, 100, 120])(
    'are not the lines of a text that was wrapped at %i columns',
    (width) => {
      const wrapped = wrap(`In short: ${PROSE.join(' ')}`, width);
      expect(wrapped).toContain('\n');
      expect(blocksOf(wrapped)).toEqual([wrapped]);
      expect(blocksOf(`${wrapped}\n\n${wrapped}`)).toEqual([wrapped, wrapped]);
    },
  );

  it('keep verse and addresses together', () => {
    for (const text of [
      'Roses are red,\nviolets are blue,\nsugar is sweet',
      'Town hall\n3 Bridge Street\nVétheuil',
    ]) {
      expect(blocksOf(text)).toEqual([text]);
    }
  });

  it('hold every character of any text but white space, in order', () => {
    const line = fc.constantFrom('A.', 'b', ...PROSE, ' ', '', 'C', '\t«»');
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', ' ')), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          text.map((parts) => parts.flat().join('')),
        ),
        (any) => {
          expect(blocksOf(any).join('').replace(/\s/gu, '')).toBe(any.replace(/\s/gu, ''));
          for (const block of blocksOf(any)) expect(block.trim()).toBe(block);
        },
      ),
    );
  });
});

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
