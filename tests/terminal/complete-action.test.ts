import { describe, expect, it } from 'vitest';
import { actionCommands } from '../../commands/actions.ts';
import { commands } from '../../commands/index.ts';
import type { ActionContext } from '../../src/answer/action-command.ts';
import type { Locale } from '../../src/model/language.ts';
import { createScheduleService } from '../../src/schedule/schedule-service.ts';
import { completeAction } from '../../src/terminal/complete-action.ts';
import { completeLine } from '../../src/terminal/complete-line.ts';
import { noServices } from '../discord/no-services.ts';
import { seededRandom } from '../schedule/crash/seeded-random.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';
import { contextIn } from './sample.ts';

const nothing = () => {
  throw new Error('nothing is stored here');
};
const store = new Proxy({}, { get: () => nothing });

async function values(line: string, locale: Locale = 'en'): Promise<readonly string[] | undefined> {
  const schedules = createScheduleService({
    store: Object(store),
    clock: () => 0,
    random: seededRandom(1),
    libraryOf: () => quotableLibrary,
    wake: () => {},
  });
  const context = (): Promise<ActionContext> =>
    Promise.resolve({
      locale,
      services: { ...noServices, schedules },
      userId: 'terminal',
      serverId: 'terminal',
      isManager: true,
    });
  const completed = await completeAction(line, actionCommands, locale, context);
  return completed?.suggestions.map(({ value }) => value);
}

describe('the Tab key on a command that changes something', () => {
  it.each([
    ['/schedule pr', 'en', ['preview ']],
    ['/schedule r', 'en', ['resume ', 'run-now ']],
    ['/programmer cre', 'fr', ['créer ']],
    ['/schedule créer kind:qu', 'en', ['quote']],
    ['/schedule create ki', 'en', ['kind:']],
    ['/programmer créer genre:quote sa', 'fr', ['salon:']],
    ['/schedule create kind:quote channel:', 'en', ['screen']],
    [
      '/schedule create kind:quote channel:screen ',
      'en',
      ['time:', 'zone:', 'weekdays:', 'article:', 'when-empty:', 'language:'],
    ],
    ['/schedule create kind:quote channel:screen time:8:30 zo', 'en', ['zone:']],
    ['/schedule create language:fr', 'en', ['fr']],
  ] as const)('completes it: %s (%s)', async (line, locale, expected) => {
    expect(await values(line, locale)).toEqual(expected);
  });

  it('asks for the values of an option', async () => {
    expect(await values('/schedule create kind:quote channel:screen time:8:30 zone:Par')).toContain(
      'Europe/Paris',
    );
    expect(await values('/schedule create weekdays:week')).not.toEqual([]);
  });

  it('leaves every other line alone', async () => {
    for (const line of ['', 'schedule', '/schedule', '/who-said x', 'what of /schedule create'])
      expect(await values(line)).toBeUndefined();
  });
});

describe('the Tab key on other lines', () => {
  it('completes the names of these commands too', () => {
    const completed = completeLine('/sch', commands, contextIn('en'), actionCommands);
    expect(completed.suggestions.map(({ value }) => value)).toEqual(['/schedule ']);
  });

  it.each([
    ['/who-said zzzzqqq sp', 'en', ['speaker:']],
    ['/qui-a-dit zzzzqqq lo', 'fr', ['locuteur:']],
    ['/context kaz22§2 ', 'en', ['passage:', 'before:', 'after:']],
    ['/context passage:kaz22§2 be', 'en', ['before:']],
    ['plain words sp', 'en', []],
  ] as const)('completes the names of options where no value fits: %s', (line, locale, expected) => {
    const { suggestions } = completeLine(line, commands, contextIn(locale));
    expect(suggestions.map(({ value }) => value)).toEqual(expected);
  });
});
