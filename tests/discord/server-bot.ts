import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { actionCommands } from '../../commands/actions.ts';
import { commands } from '../../commands/index.ts';
import type { ActionServices } from '../../src/answer/action-services.ts';
import type { CorpusLimits } from '../../src/answer/corpus-service.ts';
import { withDefaultArticle } from '../../src/answer/default-article.ts';
import type { Library } from '../../src/answer/library.ts';
import { createCorrectionService } from '../../src/answer/server/create-correction-service.ts';
import { createPrivacyService } from '../../src/answer/server/create-privacy-service.ts';
import { createSettingsService } from '../../src/answer/server/create-settings-service.ts';
import { openServerStates } from '../../src/answer/server/server-states.ts';
import { attachedFiles } from '../../src/app/attached-files.ts';
import { createCorrectedLibraries } from '../../src/app/corrected-libraries.ts';
import type { Articles } from '../../src/app/open-articles.ts';
import { openServerArticles, type ServerArticles } from '../../src/app/open-server-articles.ts';
import { serverContext } from '../../src/app/server-context.ts';
import type { DiscordOptions } from '../../src/discord/start-discord.ts';
import { createFetcher } from '../../src/fetch/create-fetcher.ts';
import { createScheduleService } from '../../src/schedule/schedule-service.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { Permission } from '../fake-discord/protocol.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type Account, MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import type { LocalWeb } from '../fetch/local-web.ts';
import { seededRandom } from '../schedule/crash/seeded-random.ts';
import { type RunningFrontEnd, startFrontEnd } from './front-end.ts';
import { noServices } from './no-services.ts';

/** What is different in a test. */
export interface ServerBotOptions {
  readonly libraryOf: (serverId: string | undefined) => Library;
  readonly services?: Partial<ActionServices>;
  /** With these, servers can add articles of their own, from this web; then `libraryOf` is not asked. */
  readonly own?: {
    readonly articles: Articles;
    readonly web: LocalWeb;
    readonly limits?: Partial<CorpusLimits>;
  };
}

/** The whole bot on a fake Discord with a store of its own, which outlives its restarts. */
export class ServerBot {
  readonly discord: FakeDiscord;
  readonly manager: Account;
  readonly frenchManager: Account;
  readonly member: Account;
  /** Milliseconds since 1970; a test moves it. */
  now = Date.UTC(2026, 10, 23, 6, 30);
  readonly #options: ServerBotOptions;
  readonly #folder = mkdtempSync(join(tmpdir(), 'server-bot-'));
  #reports = 0;
  #store: Store | undefined;
  #frontEnd: RunningFrontEnd | undefined;

  private constructor(discord: FakeDiscord, options: ServerBotOptions) {
    this.discord = discord;
    this.#options = options;
    const permissions = MEMBER_PERMISSIONS | Permission.manageGuild;
    this.manager = discord.user({ permissions });
    this.frenchManager = discord.user({ permissions, locale: 'fr' });
    this.member = discord.user();
  }

  /** Starts a fake Discord with the bot. */
  static async start(options: ServerBotOptions): Promise<ServerBot> {
    const bot = new ServerBot(await startFakeDiscord(), options);
    await bot.#open();
    return bot;
  }

  get store(): Store {
    if (!this.#store) throw new Error('the store is not open');
    return this.#store;
  }

  /** What the bot logged since its last start. */
  get lines(): RunningFrontEnd['lines'] {
    return this.#frontEnd?.lines ?? [];
  }

  /** The ids of the servers that the bot is in. */
  servers(): Promise<ReadonlySet<string>> {
    if (!this.#frontEnd) throw new Error('the bot does not run');
    return this.#frontEnd.servers();
  }

  /** Stops the bot and starts it again on the same data. */
  async restart(): Promise<void> {
    await this.#frontEnd?.stop();
    await this.#store?.close();
    await this.#open();
  }

  /** Ends everything; fails if the bot did something against the rules. */
  async end(): Promise<void> {
    await this.#frontEnd?.stop();
    await this.discord.close();
    await this.#store?.close();
    rmSync(this.#folder, { recursive: true });
    this.discord.expectNoViolations();
  }

  #openOwn(store: Store): ServerArticles | undefined {
    const { own } = this.#options;
    if (!own) return undefined;
    const fetchAddress = createFetcher({ network: own.web });
    const openFile = attachedFiles(fetchAddress);
    // Where people's files would be: the test's web has them from the fake Discord.
    const { origin } = new URL(this.discord.apiUrl);
    own.web.pages['cdn.discordapp.com/*'] = async ({ url }, response) => {
      const file = await fetch(origin + url);
      response.writeHead(file.status).end(Buffer.from(await file.arrayBuffer()));
    };
    return openServerArticles({
      store,
      articles: own.articles,
      fetchAddress,
      openFile: (file) =>
        openFile({ ...file, address: file.address.replace(origin, 'https://cdn.discordapp.com') }),
      limits: { articles: 100, characters: 2_000_000, fileSize: 5 * 1024 * 1024, ...own.limits },
      clock: () => this.now,
    });
  }

  async #open(): Promise<void> {
    const store = await openSqlite({ folder: this.#folder });
    this.#store = store;
    const now = () => this.now;
    const onFault = (error: unknown) => expect.fail(String(error));
    const states = await openServerStates({ store, now, onFault });
    const { libraryOf } = this.#options;
    const correctedOf = createCorrectedLibraries(states);
    const own = this.#openOwn(store);
    const articlesOf = async (serverId: string | undefined) =>
      own && serverId !== undefined ? own.libraries.libraryOf(serverId) : libraryOf(serverId);
    const seenBy = async (serverId: string) => correctedOf(serverId, await articlesOf(serverId));
    const services: ActionServices = {
      ...noServices,
      settings: createSettingsService({ store, states, libraryOf: seenBy }),
      corrections: createCorrectionService({
        store,
        states,
        libraryOf: seenBy,
        now,
        newId: () => `report${++this.#reports}`,
      }),
      privacy: createPrivacyService({
        store,
        onForgotten: async (serverId) => {
          own?.libraries.forget(serverId);
          await states.refresh(serverId);
        },
      }),
      schedules: createScheduleService({
        store,
        libraryOf: seenBy,
        clock: now,
        random: seededRandom(1),
        wake: () => {},
      }),
      ...(own ? { corpus: own.service } : {}),
      ...this.#options.services,
    };
    const contextOf: DiscordOptions['contextOf'] = async ({ guildId }, locale) => {
      const library = guildId === undefined ? libraryOf(guildId) : await seenBy(guildId);
      return serverContext({ library, locale, random: () => 0 }, states.of(guildId), guildId !== undefined);
    };
    this.#frontEnd = await startFrontEnd(this.discord, {
      commands: commands.map(withDefaultArticle),
      actions: { commands: actionCommands, services },
      contextOf,
      localeOf: (text) => (/\b(?:que|qui|le|la)\b/u.test(text) ? 'fr' : 'en'),
      now,
      welcome: (serverId) => store.keeping.welcome(serverId, this.now),
    });
  }
}
