import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { PROGRAM_LINE } from './program.ts';
import { answersIn, ask, ROOT, run, Scratch, SLOW, startInShell } from './run-terminal.ts';

let scratch: Scratch;
beforeAll(() => {
  scratch = new Scratch();
});
afterAll(() => scratch.remove());

describe('one command on the command line', { timeout: SLOW }, () => {
  it.each([
    ['who-said', "avoir l'air grand et fort et ne rien faire", 'Sam Greene', 'kaz22§8'],
    ['who-said', 'recreateur de l’union sovietique', 'Jonathan Eyal', 'kaz22§17'],
    ['who-said', 'un troupeau de pays qui le voient comme protecteur', 'Jonathan Eyal', 'kaz22§18'],
    ['qui-a-dit', 'bandits et terroristes', 'Kassym-Jomart Tokayev', 'kaz22§6'],
    ['/who-said', 'la chute de Tokayev et un vide de pouvoir', 'Sam Greene', 'kaz22§10'],
    ['who-said', "tirer sur la populasion d'un autre pays", 'Sam Greene', 'kaz22§8'],
  ])('%s « %s » is answered in JSON with %s', async (command, quote, speaker, passageId) => {
    const { status, out, error } = await ask([command, quote, '--json']);
    expect([status, error]).toEqual([0, '']);
    expect(out).toMatch(/^\{[^\n]*\}\n$/u);
    expect(JSON.parse(out)).toMatchObject({
      status: 'found',
      command: 'who-said',
      results: [
        { passageId, article: { id: 'kaz22', language: 'fr' }, quote: { speaker: { name: speaker } } },
      ],
    });
  });

  it('quotes the article character for character', async () => {
    const source = readFileSync(join(ROOT, 'corpus/kazakhstan-2022.txt'), 'utf8').normalize('NFC');
    const { out } = await ask(['context', 'kaz22§8', '--before=2', '--after', '2', '--json']);
    const { results }: { results: { text: string }[] } = JSON.parse(out);
    expect(results).toHaveLength(5);
    for (const { text } of results) expect(source).toContain(text);
  });

  it('ends with 1 when there is nothing on this, with something to try', async () => {
    const question = 'Quelle est la recette de la tarte aux pommes ?';
    const { status, out } = await ask(['ask', question, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ status: 'nothing-found', command: 'ask', results: [] });
    expect(JSON.parse(out).suggestions).toContain('Sam Greene');
  });

  it.each([
    [['who-sayd', 'x'], 'Did you mean who-said?'],
    [['ask', '?!'], 'There is nothing to look for'],
    [['ask', 'a'.repeat(6001)], 'That is 6,001 characters long'],
    [['ask', 'x', '--article', 'nowhere'], 'No article is called “nowhere”'],
  ])('ends with 2 on %j and says on one line what would be right', async (args, text) => {
    const { status, out, error } = await ask([...args, '--json']);
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(/^[^\n]+\n$/u);
    expect(error).toContain(text);
  });

  it('shows help', async () => {
    const { status, out } = await ask(['--help', '--locale', 'fr']);
    expect(status).toBe(0);
    expect(out).toContain('qui-a-dit <citation> [--locuteur…] [--article…]');
  });

  it('is answered without loading what it does not need: Discord, the database, readers of other formats', async () => {
    const list = scratch.folder('loaded-by-ask');
    const dataDir = scratch.folder('data-of-a-bot');
    await (await openSqlite({ folder: dataDir })).close();
    const env = { LOADED_FILES_FOLDER: list, ...listsLoadedFiles };
    await ask(['who-said', 'grand et fort'], { dataDir, env });
    expect(loadedIn(list).filter((url) => NEEDLESS.test(url))).toEqual([]);
  });

  it('is answered to a script without loading what draws answers for people', async () => {
    const list = scratch.folder('loaded-by-script');
    const env = { LOADED_FILES_FOLDER: list, ...listsLoadedFiles };
    await ask(['who-said', 'grand et fort', '--json'], { env });
    expect(loadedIn(list).filter((url) => NEEDLESS.test(url) || READ_BY_PEOPLE.test(url))).toEqual([]);
  });
});

describe('commands from a pipe', { timeout: SLOW }, () => {
  it('get one answer each, a blank line between, and nothing else', async () => {
    const input =
      "/who-said grand et fort\n\n/context kaz22§11\nQue pense Kortunov de l'Ukraine ?\ntarte aux pommes\n";
    const { status, out, error } = await run({ input });
    expect([status, error]).toEqual([0, '']);
    const [whoSaid, context, asked, nothing, ...more] = answersIn(out);
    expect(whoSaid).toMatch(
      /^│ "La meilleure mission[^\n]*\n— Sam Greene, directeur du Russia Institute[^\n]* · said/u,
    );
    expect(context).toContain('\nEN ROUTE\n┃ Mais il y a aussi');
    expect(asked).toContain('— Andrey Kortunov');
    expect(nothing).toMatch(/^Nothing on this in the articles\./u);
    expect(more).toEqual([]);
  });

  it('has not one escape code, with or without NO_COLOR', async () => {
    for (const env of [{}, { NO_COLOR: '1' }]) {
      expect((await run({ input: '/who-said grand et fort\n/help\n', env })).out).not.toContain('\u001B');
    }
  });

  it('may hold anything: markup, mentions, invisible and direction characters, control characters, long lines', async () => {
    const lines = [
      '@everyone **gras** <@1234> `code` ||spoiler||',
      "/who-said l\u200B'air gr\u00ADand\u00A0et \u202Efort\u202C",
      "\u001B[2J\u0007l'air grand et fort",
      '/who-said "bandits et terroristes" speaker:\u001B[31mTokayev',
      'a'.repeat(6000),
      '\u0645\u0631\u062D\u0628\u0627 \u2066?\u2069',
      '/\u001B]0;title\u0007',
      '///',
      '/who-said --\u009B=1',
    ];
    const { status, out, error } = await run({ input: `${lines.join('\n')}\n` });
    expect([status, error]).toEqual([0, '']);
    expect(answersIn(out)).toHaveLength(lines.length);
    expect(answersIn(out)[1]).toContain('— Sam Greene');
    expect(answersIn(out)[2]).toContain('— Sam Greene');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  });

  it('end quietly when nobody reads the answers any more', async () => {
    const child = startInShell(`yes '/who-said grand et fort' | head -n 300 | ${PROGRAM_LINE} | head -n 1`);
    const [out, error] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
    expect(out.join('')).toMatch(/^│ "La meilleure mission[^\n]*\n$/u);
    expect(error.join('')).toBe('');
  });

  it('are answered without loading what they do not need', async () => {
    const list = scratch.folder('loaded-by-pipe');
    await run({ input: 'grand et fort\n', env: { LOADED_FILES_FOLDER: list, ...listsLoadedFiles } });
    expect(loadedIn(list).filter((url) => NEEDLESS.test(url))).toEqual([]);
  });
});

const listsLoadedFiles = {
  NODE_OPTIONS: `--import=${new URL('list-loaded-files.ts', import.meta.url).href}`,
};

/** Packages that the first answer in the terminal does not need, and what only Discord needs of the program. */
const NEEDLESS =
  /\/(?:discord\.js|@discordjs|discord-api-types|ws|undici|kysely|pg|zod|linkedom|mammoth|unpdf|fflate|mdast-util-from-markdown|temporal-polyfill|pino|prom-client)\/|\/src\/(?:discord|schedule|fetch|operation)\//u;
/** What is needed besides by those who read, not by a script. */
const READ_BY_PEOPLE = /\/(?:string-width|chokidar)\/|\/src\/terminal\/(?:render-answer|chat)\.ts$/u;

/** The addresses of what was loaded, once it is sure that it was listed. */
function loadedIn(list: string): string[] {
  const loaded = readdirSync(list).flatMap((file) => readFileSync(join(list, file), 'utf8').split('\n'));
  expect(loaded.some((url) => url.endsWith('/src/answer/who-said.ts'))).toBe(true);
  expect(loaded.some((url) => url.includes('/node_modules/minisearch/'))).toBe(true);
  return loaded;
}
