import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionCommands } from '../../commands/actions.ts';
import type { Clock } from '../../src/model/clock.ts';
import { createScheduleService } from '../../src/schedule/schedule-service.ts';
import { createScheduler } from '../../src/schedule/scheduler.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { StoreRefused } from '../../src/store/store.ts';
import { startTerminal } from '../../src/terminal/start-terminal.ts';
import { createTerminalActions, type TerminalData } from '../../src/terminal/terminal-actions.ts';
import type { TerminalOptions } from '../../src/terminal/terminal-options.ts';
import { noServices } from '../discord/no-services.ts';
import { seededRandom } from '../schedule/crash/seeded-random.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';
import { Recorder } from './recorder.ts';
import { sampleCommands } from './sample-commands.ts';

const clock: Clock = () => Date.UTC(2026, 10, 23, 6, 30);

let folder: string;
let faults: unknown[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-actions-'));
  faults = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
});

/** Types the lines one after the other, in one session, and gives what stands on the screen. */
async function type(lines: readonly string[], changes: Partial<TerminalOptions> = {}): Promise<string> {
  const [input, output] = [new PassThrough(), new Recorder()];
  let close = async (): Promise<void> => {};
  input.end(lines.join('\n'));
  await startTerminal({
    commands: sampleCommands,
    context: (locale) => ({ library: quotableLibrary, locale }),
    locale: 'en',
    input,
    output,
    errorOutput: new Recorder(),
    color: false,
    onFault: (fault) => faults.push(fault),
    actions: (print, look) =>
      createTerminalActions({
        commands: actionCommands,
        print,
        look,
        open: async (outlet): Promise<TerminalData> => {
          const store = await openSqlite({ folder });
          close = () => store.close();
          const parts = { store, clock, random: seededRandom(5), libraryOf: () => quotableLibrary };
          const log = { info: () => {}, warn: () => {}, error: (details: object) => faults.push(details) };
          const scheduler = createScheduler({ ...parts, outlet, log, owner: 'terminal' });
          const schedules = createScheduleService({ ...parts, wake: () => {} });
          return { services: { ...noServices, schedules }, start: () => {}, settle: () => scheduler.tick() };
        },
      }),
    ...changes,
  });
  await close();
  return output.text;
}

const create = (channel: string): string =>
  `/schedule create kind:quote channel:${channel} time:8:30 zone:Paris weekdays:en semaine`;
const idIn = (text: string): string => /Schedule (\w{5}) is set/u.exec(text)?.[1] ?? '';

describe('/schedule in the terminal', () => {
  it('makes a schedule that is still there in the next session', async () => {
    const id = idIn(await type([create('screen')]));
    const listed = await type(['/programmer liste']);
    expect(listed).toContain(`${id} · Quote of the day · 08:30, weekdays, Europe/Paris · screen`);
  });

  it('posts to the screen what the preview shows', async () => {
    const id = idIn(await type([create('screen')]));
    const preview = await type([`/schedule preview ${id}`]);
    expect(preview).toContain(`The next post of ${id}:\nQuote of the day\n│ […] The harbour of town`);
    const posted = await type([`/schedule run-now ${id}`]);
    expect(posted).toContain(`Schedule ${id} is being posted now.`);
    expect(posted).toMatch(/Quote of the day\n│ \[…\] The harbour of town \d needs \d+ new cranes/u);
  });

  it('posts to the end of a file, once', async () => {
    const file = join(folder, 'posts.md');
    const id = idIn(await type([create(file)]));
    await type([`/schedule run-now ${id}`, `/schedule run-now ${id}`]);
    const posts = readFileSync(file, 'utf8').match(/Quote of the day/gu);
    expect(posts).toHaveLength(1);
  });

  it('pauses a schedule whose file cannot be written, and says so', async () => {
    const id = idIn(await type([create(join(folder, 'no such folder', 'posts.md'))]));
    const said = await type([`/schedule run-now ${id}`, '/schedule list']);
    expect(said).toContain(`I have paused the schedule ${id}`);
    expect(said).toContain('paused: the channel is gone');
  });

  it.each([
    ['en', 'Page 1 of 2\n', '/1 Next page', 'Page 2 of 2\n', '/1 Previous page'],
    ['fr', 'Page 1 sur 2\n', '/1 Page suivante', 'Page 2 sur 2\n', '/1 Page précédente'],
  ] as const)(
    'turns the pages of a long list and of a long history by numbered buttons (%s)',
    async (locale, first, next, second, previous) => {
      const id = idIn(await type([create('screen')]));
      await type(Array.from({ length: 10 }, () => create('screen')));
      const listed = await type(['/schedule list', '/1', '/1'], { locale });
      for (const part of [first, next, second, previous]) expect(listed).toContain(part);
      const store = await openSqlite({ folder });
      for (let number = 10; number < 22; number++)
        await store.runs.request(id, { date: '2026-11-23', time: `05:00:${number}`, dueAt: clock() });
      await store.close();
      const history = await type([`/schedule history ${id}`, '/1'], { locale });
      for (const part of [first, next, second, previous]) expect(history).toContain(part);
    },
  );

  it('says what is wrong with what was typed, and what would work', async () => {
    expect(await type(['/schedule create kind:poem channel:screen time:8:30 zone:Paris'])).toContain(
      'kind must be one of: quote (Quote of the day), prompt (For discussion)',
    );
    expect(await type(['/schedule create kind:quote'])).toContain('channel');
    expect(await type(['/schedule pause k3x9f'])).toContain('This server has no schedule “k3x9f”.');
    expect(await type(['/schedule'])).toContain('/schedule create <kind> channel:… time:… zone:…');
  });

  it('leaves plain questions and other commands as they are', async () => {
    const lines = ['harbour', '/help who-said', '/quit'];
    expect(await type(lines)).toBe(
      await type(lines, {
        actions: () => ({
          commands: [],
          services: () => Promise.reject(new Error('not asked for')),
          settle: async () => {},
        }),
      }),
    );
  });

  it.each([
    ['en', '/help', '/schedule create|list|preview|pause|resume|run-now|history|delete'],
    ['fr', '/aide', '/programmer créer|liste|aperçu|pause|reprendre|publier|historique|supprimer'],
    ['en', '/help schedule', '/schedule pause <schedule>\n  Stop posting until it is resumed'],
    ['fr', '/aide programmer', '/programmer pause <programme>'],
    ['en', '/help schedule create', 'zone: Whose local time'],
    ['fr', '/aide /programmer créer', 'fuseau: L’heure de quel lieu'],
    ['en', '/help who-said', 'speaker: Only this speaker'],
    ['en', '/help shcedule', 'Did you mean /schedule?'],
    ['en', '/shcedule list', 'Did you mean /schedule?'],
  ] as const)('is told of in the help (%s): %s', async (locale, line, part) => {
    expect(await type([line], { locale, actionCommands })).toContain(part);
  });

  it('says why the data cannot be opened', async () => {
    const held = await openSqlite({ folder });
    expect(await type(['/schedule list'])).toContain('another process is using');
    await held.close();
    expect(new StoreRefused('in-use', 'x').name).toBe('StoreRefused');
  });
});
