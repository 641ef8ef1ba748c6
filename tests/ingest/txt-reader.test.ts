import { txtReader } from '../../src/ingest/txt/txt-reader.ts';
import { describeReader } from '../contracts/describe-reader.ts';

describeReader('the reader of plain text', txtReader, {
  write: (paragraphs) => paragraphs.join('\n\n'),
  nest: (depth) => `${'('.repeat(depth)}word${'\n\r '.repeat(depth)}`,
});
