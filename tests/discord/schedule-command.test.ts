import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionCommands } from '../../commands/actions.ts';
import { createPosting } from '../../src/discord/posting.ts';
import { createScheduleService } from '../../src/schedule/schedule-service.ts';
import { createScheduler, type Scheduler } from '../../src/schedule/scheduler.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { ChannelType, Permission } from '../fake-discord/protocol.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type Account, MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import { seededRandom } from '../schedule/crash/seeded-random.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';
import { type RunningFrontEnd, startFrontEnd } from './front-end.ts';
import { noServices } from './no-services.ts';

const HOUR = 3_600_000;
/** Monday 23 November 2026, 07:30 in Paris. */
const NOW = Date.UTC(2026, 10, 23, 6, 30);

let folder: string;
let store: Store;
let now: number;
let discord: FakeDiscord;
let frontEnd: RunningFrontEnd;
let scheduler: Scheduler;
let maker: Account;
let frenchMaker: Account;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'schedule-command-'));
  store = await openSqlite({ folder });
  now = NOW;
  discord = await startFakeDiscord();
  const permissions = MEMBER_PERMISSIONS | Permission.manageGuild;
  maker = discord.user({ permissions });
  frenchMaker = discord.user({ permissions, locale: 'fr' });
  const { token, apiUrl } = discord;
  const libraryOf = () => quotableLibrary;
  const random = seededRandom(3);
  const parts = { store, clock: () => now, random, libraryOf };
  const log = {
    info: () => {},
    warn: () => {},
    error: (details: object) => expect.fail(JSON.stringify(details)),
  };
  scheduler = createScheduler({
    ...parts,
    log,
    owner: 'a',
    outlet: createPosting({ token, apiUrl, libraryOf }),
  });
  const schedules = createScheduleService({ ...parts, wake: () => {} });
  frontEnd = await startFrontEnd(discord, {
    actions: { commands: actionCommands, services: { ...noServices, schedules } },
    contextOf: (_, locale) => ({ library: quotableLibrary, locale }),
  });
});

afterEach(async () => {
  await frontEnd.stop();
  await discord.close();
  await store.close();
  rmSync(folder, { recursive: true });
  discord.expectNoViolations();
});

const idOf = async (): Promise<string> => (await store.schedules.ofServer(discord.guild.id))[0]?.id ?? '';

const create = (more: object = {}) =>
  discord.slash(
    'schedule create',
    {
      kind: 'quote',
      channel: discord.channel,
      time: '8:30',
      zone: 'Europe/Paris',
      ...more,
    },
    { user: maker },
  );

/** Without what escapes markup, and without the indentation that shows what is nested in what. */
const plain = (text: string): string => text.replaceAll('\\', '').replace(/^ +/gmu, '');

describe('/schedule on Discord', () => {
  it('is for those who manage the server, in servers only, in English and French, and written once', async () => {
    const registered = discord.registeredCommands().find(({ name }) => name === 'schedule');
    expect(registered).toMatchObject({
      name_localizations: { fr: 'programmer' },
      default_member_permissions: '32',
      contexts: [0],
      integration_types: [0],
    });
    await frontEnd.stop();
    frontEnd = await startFrontEnd(discord, {
      actions: {
        commands: actionCommands,
        services: {
          ...noServices,
          schedules: createScheduleService({
            store,
            clock: () => now,
            random: () => 0,
            libraryOf: () => quotableLibrary,
            wake: () => {},
          }),
        },
      },
    });
    expect(discord.commandWrites).toBe(1);
  });

  it('makes a schedule and shows its next runs in the reader’s own time, to the asker alone', async () => {
    const reply = await create({ weekdays: 'weekdays' });
    expect(reply.isEphemeral).toBe(true);
    expect(plain(reply.text)).toContain(`${await idOf()} · Quote of the day · 08:30, weekdays, Europe/Paris`);
    expect(reply.text).toContain(`<#${discord.channel.id}>`);
    for (const day of [0, 1, 2]) expect(reply.text).toContain(`<t:${(NOW + HOUR) / 1000 + day * 86_400}:F>`);
  });

  it('sets nothing where it may not post, and says what it needs', async () => {
    discord.channel.botPermissions &= ~(Permission.sendMessages | Permission.readMessageHistory);
    const reply = await create();
    expect(reply.text).toContain('Send Messages, Read Message History');
    expect(await idOf()).toBe('');
  });

  it('posts, publishes in announcement channels, and links the message in the history', async () => {
    const channel = discord.addChannel(discord.guild, { type: ChannelType.announcement });
    await create({ channel });
    now = NOW + HOUR;
    await scheduler.tick();
    const [message] = discord.messages(channel);
    expect(message?.isCrossposted).toBe(true);
    const reply = await discord.slash('schedule history', { schedule: await idOf() }, { user: maker });
    expect(reply.text).toContain(
      `posted · https://discord.com/channels/${discord.guild.id}/${channel.id}/${message?.id}`,
    );
  });

  it('previews exactly what it posts', async () => {
    await create();
    const preview = await discord.slash('schedule preview', { schedule: await idOf() }, { user: maker });
    now = NOW + HOUR;
    await scheduler.tick();
    const quote = /The harbour of town \d needs \d+ new cranes/u;
    const posted = JSON.stringify(discord.messages(discord.channel)[0]?.components);
    expect(quote.exec(preview.text)?.[0]).toBe(quote.exec(posted)?.[0]);
    expect(preview.isEphemeral).toBe(true);
  });

  it('offers zones, weekdays, articles and the server’s own schedules while they are typed', async () => {
    await create();
    const others = { kind: 'quote', channel: discord.channel, time: '8:30' };
    const zones = await discord.autocomplete('schedule create', 'zone', 'londr', others, { user: maker });
    expect(zones[0]?.value).toBe('Europe/London');
    const days = await discord.autocomplete(
      'schedule create',
      'weekdays',
      'week',
      { ...others, zone: 'UTC' },
      { user: maker },
    );
    expect(days[0]?.value).toBe('weekdays');
    const articles = await discord.autocomplete(
      'schedule create',
      'article',
      'town 1',
      { ...others, zone: 'UTC' },
      { user: maker },
    );
    expect(articles[0]?.value).toBe('town1');
    const schedules = await discord.autocomplete('schedule pause', 'schedule', 'quote', {}, { user: maker });
    expect(schedules.map(({ value }) => value)).toEqual([await idOf()]);
  });

  it('tells whoever made it, once, when it may no longer post, and goes on when resumed', async () => {
    await create();
    discord.channel.botPermissions &= ~Permission.sendMessages;
    now = NOW + HOUR;
    await scheduler.tick();
    await scheduler.tick();
    const told = discord.messages(discord.dm(maker));
    expect(told).toHaveLength(1);
    expect((await discord.slash('schedule list', {}, { user: maker })).text).toContain(
      'paused: I may not post there',
    );
    discord.channel.botPermissions |= Permission.sendMessages;
    now = NOW + 2 * HOUR;
    await discord.slash('schedule resume', { schedule: await idOf() }, { user: maker });
    await scheduler.tick();
    expect(discord.messages(discord.channel)).toHaveLength(1);
  });

  it('answers in French, pauses, runs at once and deletes', async () => {
    await create();
    const id = await idOf();
    const as = { user: frenchMaker };
    const said = async (name: string): Promise<string> =>
      (await discord.slash(name, { schedule: id }, as)).text;
    expect(await said('schedule pause')).toContain(`Le programme ${id} est en pause`);
    expect(await said('schedule run-now')).toContain('est publié à l’instant');
    await scheduler.tick();
    expect(discord.messages(discord.channel)).toHaveLength(1);
    expect(await said('schedule delete')).toContain('supprimés');
    expect(await said('schedule delete')).toContain(`Ce serveur n’a pas de programme « ${id} »`);
  });

  const turned = [
    ['en', 'Page 1 of 3', 'Page 3 of 3', 'Next page', 'Previous page'],
    ['fr', 'Page 1 sur 3', 'Page 3 sur 3', 'Page suivante', 'Page précédente'],
  ] as const;

  it.each(turned)(
    'lists as many schedules as there are, page by page (%s)',
    async (locale, first, last, next, previous) => {
      // The longest that there is to say of a schedule.
      const weekdays = 'Mon, Tue, Wed, Thu, Fri, Sat';
      for (let made = 0; made < 25; made++)
        await create({ weekdays, zone: 'America/Argentina/Buenos_Aires' });
      const ids = (await store.schedules.ofServer(discord.guild.id)).map(({ id }) => id);
      const as = { user: locale === 'fr' ? frenchMaker : maker };
      const pages: string[] = [];
      let shown = await discord.slash('schedule list', {}, as);
      expect(shown.text).toContain(first);
      for (let page = 1; page <= 3; page++) {
        if (page > 1) shown = await discord.click(shown, next, as);
        pages.push(shown.text);
      }
      expect(shown.isUpdate).toBe(true);
      expect(shown.text).toContain(last);
      expect(shown.text).not.toContain(next);
      const listed = pages.flatMap((text) => text.match(/(?<=^ *)\w{5}(?= · )/gmu) ?? []);
      expect(listed).toEqual(ids);
      expect(pages.join()).not.toContain('…');
      expect((await discord.click(shown, previous, as)).text).toContain(ids[10]);
    },
  );

  it.each(turned)(
    'shows the whole history, page by page, the latest first (%s)',
    async (locale, first, last, next) => {
      await create();
      const id = await idOf();
      for (let day = 0; day < 25; day++) {
        now = NOW + HOUR + day * 24 * HOUR;
        await scheduler.tick();
      }
      const links = discord
        .messages(discord.channel)
        .map((message) => `/${message.id}`)
        .toReversed();
      expect(links).toHaveLength(25);
      const as = { user: locale === 'fr' ? frenchMaker : maker };
      let shown = await discord.slash('schedule history', { schedule: id }, as);
      expect(shown.text).toContain(first);
      const pages = [shown.text];
      for (let page = 2; page <= 3; page++) {
        shown = await discord.click(shown, next, as);
        pages.push(shown.text);
      }
      expect(shown.text).toContain(last);
      const linked = pages.flatMap((text) => text.match(/(?<=channels\/\d+\/\d+)\/\d+/gu) ?? []);
      expect(linked).toEqual(links);
      expect(pages.join()).not.toContain('…');
      await discord.slash('schedule delete', { schedule: id }, { user: maker });
      const gone = await discord.click(shown, locale === 'fr' ? 'Page précédente' : 'Previous page', as);
      expect(plain(gone.text)).toContain(
        locale === 'fr' ? 'Ce serveur n’a pas de programme' : 'has no schedule',
      );
    },
  );

  it.each([
    [{ time: 'soon' }, '“soon” is no time of day'],
    [{ weekdays: 'someday' }, '“someday” are no weekdays'],
    [{ zone: 'Par' }, '“Par” is not clearly one time zone.\nTry: Paris (Europe/Paris)'],
    [{ kind: 'article' }, 'Which article?\nTry: Town 0'],
  ])('says what is wrong with %j and what would work', async (wrong, text) => {
    const reply = await create(wrong);
    expect(plain(reply.text)).toContain(text);
    expect(await idOf()).toBe('');
  });
});
