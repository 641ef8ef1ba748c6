import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../src/answer/library.ts';
import { openApp } from '../../src/app.ts';

const PORTS: Readonly<Record<string, string>> = {
  north: `The northern harbour waits

“The harbour needs ten new cranes before the winter comes,” said Ada Marlow, who runs the port of Northam.

Bela Castan, a councillor, said that the town cannot pay for cranes this year.

“Nobody asked the dockers what they think of it,” said Castan.

Cora Lindh has worked in the port for thirty years. She said the old cranes still lift what ships bring.`,
  south: `The southern harbour grows

“Our harbour has enough cranes for fifty years,” said Dov Renner, the mayor of Southam.

According to the port office, three more ships arrive every month.`,
};

/** A real library: the shipped article in French, and two on harbours in English, with the keys `north` and `south`. */
export async function twoArticles(changes: Readonly<Record<string, string>> = {}): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'two-articles-'));
  cpSync(join(import.meta.dirname, '../../corpus'), folder, { recursive: true });
  for (const [key, text] of Object.entries({ ...PORTS, ...changes })) {
    const [title] = text.split('\n', 1);
    writeFileSync(join(folder, `${key}.txt`), text);
    writeFileSync(join(folder, `${key}.yaml`), `key: ${key}\ntitle: ${title}\nlanguage: en\n`);
  }
  const app = await openApp({
    corpusFolder: folder,
    onFault: (error) => {
      throw error;
    },
  });
  await app.close();
  rmSync(folder, { recursive: true });
  return app.library;
}
