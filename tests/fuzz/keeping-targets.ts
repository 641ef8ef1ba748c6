import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { type Articles, openArticles } from '../../src/app/open-articles.ts';
import { ArticleKeep } from '../../src/keep/article-keep.ts';
import { languagePacks } from '../../src/lang/index.ts';
import { TimeSlices } from '../../src/slices/time-slices.ts';
import { BackupRefused } from '../../src/store/backup-refused.ts';
import { backUp, restore } from '../../src/store/open-store.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { StoreRefused } from '../../src/store/store.ts';
import { type Damage, damaged, damages } from './damage.ts';
import { type FuzzTarget, target } from './target.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-keeping-'));
const TEXTS = {
  'bridge.txt':
    'Le maire de Valmer a annoncé lundi la fermeture du pont.\n\n« Nous ne vendrons jamais le pont à personne », a déclaré Anne Martin, maire de Valmer.\n',
  'tower.md':
    '---\ntitle: The tower\n---\n\nThe council spoke about the tower on Monday.\n\n"We shall never sell the tower to anybody", said John Ferrand, the mayor.\n',
};
/** Far enough from when the files were written that a further change could not be missed. */
const LATER = (): number => Date.now() + 10_000;

interface Kept {
  readonly corpus: string;
  readonly data: string;
  readonly bytes: Uint8Array;
  readonly answers: string;
}

let kept: Promise<Kept> | undefined;
const theKept = (): Promise<Kept> => {
  kept ??= keepOnce();
  return kept;
};

async function keepOnce(): Promise<Kept> {
  const [corpus, data] = [join(folder, 'corpus'), join(folder, 'data')];
  for (const each of [corpus, data]) mkdirSync(each);
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(corpus, name), text);
  const articles = await open(corpus, data, []);
  await articles.settle();
  const answers = answersOf(articles);
  await articles.close();
  return { corpus, data, bytes: readFileSync(join(data, 'articles.kept')), answers };
}

function open(corpus: string, data: string, faults: string[]): Promise<Articles> {
  return openArticles({
    folder: corpus,
    dataFolder: data,
    leastKept: 1,
    clock: LATER,
    onFault: (_, what) => faults.push(what),
  });
}

/** What people are told of the articles. */
function answersOf({ library }: Articles): string {
  const context = { library, locale: 'en', random: () => 0.5 } as const;
  const asked = [
    ['who-said', { quote: 'vendre le pont' }],
    ['who-said', { quote: 'sell the tower' }],
    ['quotes', { speaker: 'Ferrand' }],
  ] as const;
  return JSON.stringify([
    asked.map(([name, values]) => commands.find((each) => each.name === name)?.run(values, context)),
    library.articles().map(({ id }) => [library.passages(id), library.quotes(id), library.speakers(id)]),
  ]);
}

/** Where such a file says what made it. */
const MAKER = { start: 16, end: 48 };

/** Files that outlive the process, damaged. */
export const keepingTargets: readonly FuzzTarget[] = [
  target('kept articles, read', 10, damages, async (all) => {
    const { bytes } = await theKept();
    const path = join(folder, 'damaged.kept');
    const after = damaged(bytes, all);
    writeFileSync(path, after);
    const maker = bytes.slice(MAKER.start, MAKER.end);
    const lexicals = languagePacks.map(({ lexical }) => lexical);
    const loaded = await new ArticleKeep({ path, maker, lexicals, slices: new TimeSlices() }).load();
    const isSame = Buffer.from(after).equals(bytes);
    assert.equal(
      typeof loaded,
      isSame ? 'object' : 'string',
      'damaged articles are used, or whole ones are not',
    );
  }),
  target('kept articles, at a start', 0.2, damages, async (all) => {
    const { corpus, data, bytes, answers } = await theKept();
    writeFileSync(join(data, 'articles.kept'), damaged(bytes, all));
    const faults: string[] = [];
    const articles = await open(corpus, data, faults);
    assert.equal(answersOf(articles), answers);
    assert(faults.length <= 1, faults.join('\n'));
    await articles.close();
  }),
  target('backups to restore', 0.1, damages, async (all) => {
    await restoresOrRefuses(all);
  }),
];

let backup: Promise<Uint8Array> | undefined;

async function backUpOnce(): Promise<Uint8Array> {
  const [place, file] = [join(folder, 'backed-up'), join(folder, 'backup.db')];
  const store = await openSqlite({ folder: place });
  for (let server = 0; server < 50; server++)
    await store.settings.put(`server ${server}`, { isPrivate: true, articleKey: `key ${server}` });
  await store.close();
  await backUp({ folder: place }, file);
  return readFileSync(file);
}

/** A damaged backup is refused and the data stay, or it is taken and opens, or is then refused in plain words. */
async function restoresOrRefuses(all: readonly Damage[]): Promise<void> {
  backup ??= backUpOnce();
  const [file, place] = [join(folder, 'damaged.db'), mkdtempSync(join(folder, 'restored-'))];
  writeFileSync(file, damaged(await backup, all));
  const before = await openSqlite({ folder: place });
  await before.settings.put('here', { isPrivate: true });
  await before.close();
  let isRestored = false;
  try {
    await restore(file, { folder: place });
    isRestored = true;
  } catch (error) {
    assert(error instanceof StoreRefused || error instanceof BackupRefused, String(error));
    assert(!/\n/u.test(error.message), error.message);
  }
  try {
    const after = await openSqlite({ folder: place });
    assert(isRestored || (await after.settings.find('here'))?.isPrivate === true, 'the data are gone');
    await after.close();
  } catch (error) {
    assert(isRestored && error instanceof StoreRefused, String(error));
  }
  assert(!isRestored || existsSync(join(place, 'verbatim.db.replaced-1')), 'what was there is gone');
  rmSync(place, { recursive: true });
}
