import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Articles, openArticles } from '../../src/app/open-articles.ts';
import { ArticleKeep } from '../../src/keep/article-keep.ts';
import { languagePacks } from '../../src/lang/index.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { TimeSlices } from '../../src/slices/time-slices.ts';
import { type TemporaryFolder, temporaryFolder } from '../ingest/temporary-folder.ts';
import { LIGHTHOUSE } from '../search/search-articles.ts';

const FILE = 'articles.kept';
/** Far enough from when the files were written that a further change could not be missed. */
const LATER = (): number => Date.now() + 10_000;

const TEXTS = [
  'Le maire de Valmer a annoncé lundi la fermeture du pont.\n\n« Nous ne vendrons jamais le pont à personne », a déclaré Anne Martin, maire de Valmer.\n',
  'The council spoke about the tower on Monday.\n\n"We shall never sell the tower to anybody", said John Ferrand, the mayor.\n\n"Nor the bridge", he added.\n',
  'La récolte d’olives sera mauvaise.\n\nSelon la coopérative, « les olives que nous pressons sont d’une qualité rare ».\n',
  'Un autre texte, sans citation, sur le pont et la tour.\n',
  '',
];
const NAMES = ['bridge.txt', 'tower.md', 'below/olives.txt', 'bridge.yaml'];

interface Told {
  readonly faults: string[];
  readonly articles: Articles;
}

async function open(corpus: TemporaryFolder, data?: TemporaryFolder): Promise<Told> {
  const faults: string[] = [];
  const articles = await openArticles({
    folder: corpus.path,
    dataFolder: data?.path,
    leastKept: 1,
    clock: LATER,
    onFault: (_, what) => faults.push(what),
  });
  return { faults, articles };
}

/** All that people can be told. */
function answers({ library, notices }: Articles): unknown {
  const context = { library, locale: 'en', random: () => 0.5 } as const;
  const asked = [
    ['who-said', { quote: 'vendre le pont' }],
    ['who-said', { quote: 'sell the tower' }],
    ['ask', { question: 'olives' }],
    ['quotes', { speaker: 'Martin' }],
    ['quotes', { speaker: 'Ferrand' }],
    ['context', { passage: 'nor the bridge' }],
    ['article', { action: 'list' }],
  ] as const;
  const given = asked.map(([name, values]) =>
    commands.find((each) => each.name === name)?.run(values, context),
  );
  const read = library.articles().map((article) => ({
    ...article,
    passages: library.passages(article.id),
    quotes: library.quotes(article.id),
    speakers: library.speakers(article.id),
  }));
  return { given, read, notices: notices() };
}

/** Opens, keeps and closes. */
async function runOnce(corpus: TemporaryFolder, data: TemporaryFolder): Promise<Told> {
  const told = await open(corpus, data);
  await told.articles.settle();
  await told.articles.close();
  return told;
}

describe('what was read of the articles, kept for the next start', () => {
  it('answers as articles that are read anew, whatever came, changed and went between the starts', {
    timeout: 120_000,
  }, async () => {
    const change = fc.record({
      name: fc.constantFrom(...NAMES),
      text: fc.option(fc.constantFrom(...TEXTS, 'key: pont\n', 'key: pont\ntitle: Le pont\n')),
    });
    const runs = fc.array(fc.array(change, { maxLength: 3 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(runs, async (changes) => {
        const [corpus, data] = [await temporaryFolder(), await temporaryFolder()];
        for (const between of changes) {
          for (const { name, text } of between) {
            if (text === null) await corpus.remove(name);
            else await corpus.write(name, text);
          }
          const { articles, faults } = await runOnce(corpus, data);
          const fresh = await open(corpus);
          expect(answers(articles)).toEqual(answers(fresh.articles));
          expect(faults).toEqual([]);
          await fresh.articles.close();
        }
      }),
      { numRuns: 15, seed: 4 },
    );
  });

  it('reads and writes nothing again where nothing has changed', async () => {
    const corpus = await temporaryFolder({ 'bridge.txt': TEXTS[0] ?? '', 'tower.txt': TEXTS[1] ?? '' });
    const data = await temporaryFolder();
    const writing = async (): Promise<number> => {
      await runOnce(corpus, data);
      return (await stat(data.at(FILE))).ino;
    };
    const first = await writing();
    expect(await writing()).toBe(first);
    await corpus.write('tower.txt', TEXTS[2] ?? '');
    expect(await writing()).not.toBe(first);
  });

  it('reads everything again, with one line about it, when the file is damaged, and mends it', async () => {
    const corpus = await temporaryFolder({ 'bridge.txt': TEXTS[0] ?? '' });
    const data = await temporaryFolder();
    await runOnce(corpus, data);
    const whole = await readFile(data.at(FILE));
    for (const at of [0, 60, whole.length >> 1, whole.length - 1]) {
      await writeFile(data.at(FILE), whole.with(at, (whole[at] ?? 0) ^ 1));
      const { articles, faults } = await runOnce(corpus, data);
      expect(faults).toEqual([expect.stringContaining('damaged')]);
      expect(articles.library.articles()).toHaveLength(1);
      expect((await runOnce(corpus, data)).faults).toEqual([]);
    }
  });

  it('works as ever where nothing can be written, and says so once', async () => {
    const corpus = await temporaryFolder({ 'bridge.txt': TEXTS[0] ?? '' });
    const data = await temporaryFolder({ 'is-a-file': '' });
    const faults: string[] = [];
    const articles = await openArticles({
      folder: corpus.path,
      dataFolder: data.at('is-a-file'),
      leastKept: 1,
      clock: LATER,
      onFault: (_, what) => faults.push(what),
    });
    await articles.settle();
    await articles.settle();
    expect(articles.library.articles()).toHaveLength(1);
    expect(faults).toEqual([expect.stringContaining('could not be kept')]);
    await articles.close();
  });

  it('writes nothing for a few passages, and removes what it kept once there are so few', async () => {
    const corpus = await temporaryFolder({ 'bridge.txt': TEXTS[0] ?? '' });
    const data = await temporaryFolder();
    const few = await openArticles({
      folder: corpus.path,
      dataFolder: data.path,
      clock: LATER,
      onFault: fail,
    });
    await few.settle();
    await few.close();
    expect(await readdir(data.path)).toEqual([]);
    await runOnce(corpus, data);
    expect(await readdir(data.path)).toEqual([FILE]);
    await rm(corpus.at('bridge.txt'));
    await runOnce(corpus, data);
    expect(await readdir(data.path)).toEqual([]);
  });

  it('holds all of an article that is kept in many parts', async () => {
    const [corpus, data] = [await temporaryFolder(), await temporaryFolder()];
    const said = (at: number) => `TITRE ${at}\n\n« Nous garderons le pont ${at} », a déclaré Anne Martin.`;
    await corpus.write('long.txt', Array.from({ length: 1_200 }, (_, at) => said(at)).join('\n\n'));
    const { articles } = await runOnce(corpus, data);
    const again = await open(corpus, data);
    expect(again.articles.library.quotes('long.txt')).toHaveLength(1_200);
    expect(answers(again.articles)).toEqual(answers(articles));
    expect(again.faults).toEqual([]);
    await again.articles.close();
  });

  it('is not written while an article is being indexed, whose words would be there only in part', async () => {
    const data = await temporaryFolder();
    const lexicals = languagePacks.map(({ lexical }) => lexical);
    const engine = createSearchEngine({ lexicals });
    const { article, documents } = LIGHTHOUSE;
    const path = join(data.path, FILE);
    const keep = new ArticleKeep({ path, maker: new Uint8Array(32), lexicals, slices: new TimeSlices() });
    const indexing = engine.adding(article, documents);
    const goOn = () => {
      indexing.next();
      return false;
    };
    expect(await keep.save({ engine, sources: new Map() }, goOn)).toBe(false);
    expect(existsSync(path)).toBe(false);
    expect(await keep.save({ engine, sources: new Map() }, () => false)).toBe(true);
    const kept = await keep.load();
    expect(typeof kept === 'object' && kept.engine.search({ text: article.text })).toEqual([]);
  });
});

function fail(error: unknown): void {
  throw error;
}
