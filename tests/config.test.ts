import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Environment, loadConfig, readConfig } from '../src/config.ts';

const TOKEN = 'bm90LWEtYm90.not-a.real-token-of-any-bot_0123456789';

function configOf(env: Environment, file?: string) {
  const outcome = loadConfig(env, file);
  if (outcome.status === 'invalid') throw new Error(outcome.problems.join('\n'));
  return outcome.config;
}

function problemsOf(env: Environment, file?: string) {
  const outcome = loadConfig(env, file);
  return outcome.status === 'invalid' ? outcome.problems : [];
}

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(configOf({})).toEqual({
      discordApiUrl: 'https://discord.com/api',
      corpusFolder: 'corpus',
      dataFolder: 'data',
      metricsHost: '127.0.0.1',
      serverMaxArticles: 100,
      serverMaxCharacters: 2_000_000,
      logLevel: 'info',
      locale: 'en',
      isColorAllowed: true,
      isTerminalDumb: false,
    });
  });

  it('takes every variable', () => {
    const env = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      CORPUS_DIR: 'my articles',
      DATA_DIR: 'my data',
      DATABASE_URL: 'postgres://me:secret@db.example:5432/verbatim',
      SERVER_MAX_ARTICLES: '0',
      SERVER_MAX_CHARACTERS: '5000',
      FETCH_CONTACT: 'https://example.org/bot',
      LOG_LEVEL: 'debug',
      METRICS_PORT: '9464',
      METRICS_HOST: '0.0.0.0',
      LOCALE: 'fr',
      NO_COLOR: '1',
      TERM: 'dumb',
    };
    expect(configOf(env)).toEqual({
      discordToken: TOKEN,
      discordApiUrl: 'http://127.0.0.1:8080/api',
      corpusFolder: 'my articles',
      dataFolder: 'my data',
      databaseUrl: 'postgres://me:secret@db.example:5432/verbatim',
      serverMaxArticles: 0,
      serverMaxCharacters: 5000,
      fetchContact: 'https://example.org/bot',
      logLevel: 'debug',
      metricsPort: 9464,
      metricsHost: '0.0.0.0',
      locale: 'fr',
      isColorAllowed: false,
      isTerminalDumb: true,
    });
  });

  it.each(['0', '65536', '-1', '80a', '1e3', '٨٠'])('does not take %s for a port', (METRICS_PORT) => {
    expect(problemsOf({ METRICS_PORT })).toEqual([expect.stringContaining('METRICS_PORT')]);
  });

  it.each(['-1', '10001', '1.5', 'many'])(
    'does not take %s for a number of articles',
    (SERVER_MAX_ARTICLES) => {
      expect(problemsOf({ SERVER_MAX_ARTICLES })).toEqual([expect.stringContaining('SERVER_MAX_ARTICLES')]);
    },
  );

  it.each(['two words', 'a\u0000b', 'é@example.org'])('does not take %j for a contact', (FETCH_CONTACT) => {
    expect(problemsOf({ FETCH_CONTACT })).toEqual([expect.stringContaining('FETCH_CONTACT')]);
  });

  it('takes the example file as it stands for no setting at all', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    expect(configOf({}, example)).toEqual(configOf({}));
    expect(Object.keys(parse(example)).sort()).toEqual([
      'CORPUS_DIR',
      'DATABASE_URL',
      'DATA_DIR',
      'DISCORD_API_URL',
      'DISCORD_TOKEN',
      'FETCH_CONTACT',
      'LOCALE',
      'LOG_LEVEL',
      'METRICS_HOST',
      'METRICS_PORT',
      'NO_COLOR',
      'SERVER_MAX_ARTICLES',
      'SERVER_MAX_CHARACTERS',
    ]);
  });

  it('lets the environment go before the file, even when it empties a variable', () => {
    const file = `DISCORD_TOKEN=${TOKEN}\nLOG_LEVEL=debug`;
    expect(configOf({ LOG_LEVEL: 'warn' }, file)).toMatchObject({ discordToken: TOKEN, logLevel: 'warn' });
    expect(configOf({ DISCORD_TOKEN: '' }, file)).not.toHaveProperty('discordToken');
  });

  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'fr_CA.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_BE' }, 'fr'],
    [{ LC_ALL: '', LANG: 'fr_FR' }, 'fr'],
    [{ LANG: 'fro' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{ LANG: 'fr_FR', LOCALE: 'en' }, 'en'],
  ])('speaks with %j the language %s', (env, locale) => {
    expect(configOf(env).locale).toBe(locale);
  });

  it.each([
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug'],
    [{ LOCALE: 'de' }, 'LOCALE must be en or fr'],
    [{ LANG: 'fr_FR', LOCALE: 'de' }, 'LOCALE doit être en ou fr'],
    [{ LOCALE: 'fr', LOG_LEVEL: 'x' }, 'LOG_LEVEL doit être l’un de fatal, error, warn, info, debug'],
  ])('says for %j in one line what the variable may be', (env, line) => {
    expect(problemsOf(env)).toEqual([line]);
  });

  it.each([
    'ftp://example.org',
    'discord.com/api',
    'http//x',
    'http:discord.com',
    'http://',
    'javascript:alert(1)',
  ])('refuses %s as an address', (DISCORD_API_URL) => {
    expect(problemsOf({ DISCORD_API_URL })[0]).toMatch(/^DISCORD_API_URL must be an address/u);
  });

  it('names all wrong variables at once, in the order of the example', () => {
    const problems = problemsOf({ LOG_LEVEL: 'x', LOCALE: 'y', DISCORD_TOKEN: 'y z' });
    expect(problems.map((line) => line.split(' ')[0])).toEqual(['DISCORD_TOKEN', 'LOG_LEVEL', 'LOCALE']);
  });

  it.each([
    ['a token with its scheme', `Bot ${TOKEN}`],
    ['a token in two lines', TOKEN.replace('.', '.\n')],
    ['a placeholder', '<your token here>'],
  ])('refuses %s as a token without repeating it', (_, token) => {
    const [problem = '', ...others] = problemsOf({ DISCORD_TOKEN: token });
    expect(others).toEqual([]);
    expect(problem).toMatch(/^DISCORD_TOKEN must be the token of a bot/u);
    expect(problem).not.toContain(token.slice(0, 12));
  });

  it('never repeats a token, whatever variable it was put in', () => {
    const variable = fc.constantFrom('DISCORD_TOKEN', 'DISCORD_API_URL', 'LOG_LEVEL', 'LOCALE');
    const secret = fc.stringMatching(/^[A-Za-z0-9_-]{12,30} [A-Za-z0-9_-]{12,30}$/u);
    fc.assert(
      fc.property(variable, secret, (name, value) => {
        const problems = problemsOf({ [name]: value });
        expect(problems).toHaveLength(1);
        expect(problems.join()).not.toContain(value.trim());
      }),
    );
  });

  it('reads the file where there is one, and says so where it cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-config-'));
    try {
      expect(readConfig(join(folder, '.env'), {})).toEqual(loadConfig({}));
      writeFileSync(join(folder, '.env'), 'LOG_LEVEL=debug');
      expect(readConfig(join(folder, '.env'), {})).toEqual(loadConfig({ LOG_LEVEL: 'debug' }));
      const outcome = readConfig(folder, {});
      expect(outcome.status === 'invalid' && outcome.problems).toEqual([expect.stringContaining('EISDIR')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
