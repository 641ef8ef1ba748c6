import { writeSections } from '../../src/keep/write-sections.ts';

// Writes files of sections, one after the other, until it is killed: node write-for-ever.ts PATH. Says when each is there.
const [path = ''] = process.argv.slice(2);
for (let round = 0; ; round++) {
  const section = new Uint8Array(4_000_000).fill(round % 256);
  await writeSections(path, new Uint8Array(32), [[section], [section.subarray(0, 10)]]);
  process.stdout.write(`${round}\n`);
}
