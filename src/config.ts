import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import * as v from 'valibot';
import type { Locale } from './model/language.ts';

/** How much is logged; each level includes the ones before it. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug'] as const;
const LOCALES = ['en', 'fr'] as const satisfies readonly Locale[];

/** What the administrator decided. `.env.example` explains each variable. */
export interface Config {
  /** `DISCORD_TOKEN`; absent: no Discord, a chat in the terminal. Secret: never to be logged or shown. */
  readonly discordToken?: string;
  /** `DISCORD_API_URL`, without a slash at its end; default Discord's own. */
  readonly discordApiUrl: string;
  /** `CORPUS_DIR`: the folder of the articles; default `corpus`. */
  readonly corpusFolder: string;
  /** `DATA_DIR`: the folder of the embedded database; default `data`. */
  readonly dataFolder: string;
  /** `DATABASE_URL`: a PostgreSQL database in place of the folder. Secret: it may hold a password. */
  readonly databaseUrl?: string;
  /** `SERVER_MAX_ARTICLES`: how many articles a server may add; default 100. */
  readonly serverMaxArticles: number;
  /** `SERVER_MAX_CHARACTERS`: how long they may be together; default 2,000,000, as much as two thousand pages. */
  readonly serverMaxCharacters: number;
  /** `FETCH_CONTACT`: told to the sites that articles are fetched from; absent: nothing. */
  readonly fetchContact?: string;
  /** `LOG_LEVEL`; default `info`. */
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** `METRICS_PORT`: where `/health` and `/metrics` are served; absent: nowhere. */
  readonly metricsPort?: number;
  /** `METRICS_HOST`: the address that they are served on; default `127.0.0.1`, this machine alone. */
  readonly metricsHost: string;
  /** `LOCALE`: the language of the terminal; default the system's, English where that is neither of the two. */
  readonly locale: Locale;
  /** False when `NO_COLOR` is set to anything, or the terminal is dumb. */
  readonly isColorAllowed: boolean;
  /** `TERM=dumb`: the terminal knows no cursor movement. */
  readonly isTerminalDumb: boolean;
}

/** The configuration, or one line for each variable that is wrong, naming it and what it may be. */
export type ConfigOutcome =
  | { readonly status: 'ok'; readonly config: Config }
  | { readonly status: 'invalid'; readonly problems: readonly string[] };

/** Variables by name, as in `process.env`; these are the ones that are read. */
export interface Environment
  extends Readonly<Partial<Record<Variable | SystemVariable, string | undefined>>> {
  readonly [name: string]: string | undefined;
}

/**
 * Reads the configuration from the environment and from a `.env` file; a file that is not there is no problem.
 *
 * @param path of the file; default `.env` in the working folder.
 * @param env default the process's own.
 */
export function readConfig(path = '.env', env: Environment = process.env): ConfigOutcome {
  try {
    return loadConfig(env, readFileSync(path, 'utf8'));
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (cause === 'ENOENT') return loadConfig(env);
    if (cause === '') throw error;
    return { status: 'invalid', problems: [UNREADABLE_FILE[systemLocale(env)](path, cause)] };
  }
}

/**
 * Checks the variables. A variable of the environment goes before the one of the file, even when it is empty; an empty
 * variable counts as not set. No value is repeated in a problem, so that a secret in the wrong place stays one.
 *
 * @param envFile the content of a `.env` file.
 */
export function loadConfig(env: Environment, envFile = ''): ConfigOutcome {
  const all: Environment = { ...parse(envFile), ...defined(env) };
  const given: Environment = Object.fromEntries(
    VARIABLES.map((name) => [name, all[name]?.trim()]).filter(([, value]) => value !== ''),
  );
  const checked = v.safeParse(schema, given);
  const system = systemLocale(all);
  if (!checked.success) return { status: 'invalid', problems: problemsOf(checked.issues, given, system) };
  const {
    DISCORD_TOKEN: discordToken,
    DATABASE_URL: databaseUrl,
    METRICS_PORT: metricsPort,
    FETCH_CONTACT: fetchContact,
    ...values
  } = checked.output;
  const isTerminalDumb = all['TERM'] === 'dumb';
  const config: Config = {
    ...(discordToken === undefined ? {} : { discordToken }),
    discordApiUrl: values.DISCORD_API_URL,
    corpusFolder: values.CORPUS_DIR,
    dataFolder: values.DATA_DIR,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    serverMaxArticles: values.SERVER_MAX_ARTICLES,
    serverMaxCharacters: values.SERVER_MAX_CHARACTERS,
    ...(fetchContact === undefined ? {} : { fetchContact }),
    logLevel: values.LOG_LEVEL,
    ...(metricsPort === undefined ? {} : { metricsPort }),
    metricsHost: values.METRICS_HOST,
    locale: values.LOCALE ?? system,
    isColorAllowed: (all['NO_COLOR'] ?? '') === '' && !isTerminalDumb,
    isTerminalDumb,
  };
  return { status: 'ok', config };
}

// Whether a token is right only Discord can say; one with a space in it was pasted with something else, such as "Bot …".
const TOKEN = /^\S+$/u;

const PORT = /^[1-9]\d{0,4}$/u;

/** It goes into a header of HTTP. */
const CONTACT = /^[\x21-\x7e]{1,200}$/u;

/** A whole number from 0 up to, and with, `most`. */
function wholeNumber(most: number) {
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/u),
    v.check((digits) => Number(digits) <= most),
    v.transform(Number),
  );
}

/** An address that begins so. */
function address(beginning: RegExp) {
  return v.pipe(v.string(), v.regex(beginning), v.check(URL.canParse));
}

const schema = v.object({
  DISCORD_TOKEN: v.optional(v.pipe(v.string(), v.regex(TOKEN))),
  DISCORD_API_URL: v.optional(
    v.pipe(
      address(/^https?:\/\//iu),
      v.transform((url) => url.replace(/\/$/u, '')),
    ),
    'https://discord.com/api',
  ),
  CORPUS_DIR: v.optional(v.string(), 'corpus'),
  DATA_DIR: v.optional(v.string(), 'data'),
  DATABASE_URL: v.optional(address(/^postgres(?:ql)?:\/\//iu)),
  SERVER_MAX_ARTICLES: v.optional(wholeNumber(10_000), '100'),
  SERVER_MAX_CHARACTERS: v.optional(wholeNumber(100_000_000), '2000000'),
  FETCH_CONTACT: v.optional(v.pipe(v.string(), v.regex(CONTACT))),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS), 'info'),
  LOCALE: v.optional(v.picklist(LOCALES)),
  METRICS_PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(PORT),
      v.check((port) => Number(port) <= 65_535),
      v.transform(Number),
    ),
  ),
  METRICS_HOST: v.optional(v.string(), '127.0.0.1'),
});

const VARIABLES = [
  'DISCORD_TOKEN',
  'DISCORD_API_URL',
  'CORPUS_DIR',
  'DATA_DIR',
  'DATABASE_URL',
  'SERVER_MAX_ARTICLES',
  'SERVER_MAX_CHARACTERS',
  'FETCH_CONTACT',
  'LOG_LEVEL',
  'LOCALE',
  'METRICS_PORT',
  'METRICS_HOST',
] as const;
type Variable = (typeof VARIABLES)[number];
type SystemVariable = 'NO_COLOR' | 'LC_ALL' | 'LC_MESSAGES' | 'LANG';

const MEANT: Readonly<Record<Locale, Readonly<Record<Variable, string>>>> = {
  en: {
    DISCORD_TOKEN:
      'must be the token of a bot and nothing else, without spaces, from the page “Bot” of https://discord.com/developers/applications; leave it empty to chat in the terminal',
    DISCORD_API_URL:
      'must be an address that begins with http:// or https://; leave it empty for Discord’s own',
    CORPUS_DIR: 'must be the path of a folder',
    DATA_DIR: 'must be the path of a folder',
    DATABASE_URL:
      'must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/name; leave it empty to keep the data in DATA_DIR',
    SERVER_MAX_ARTICLES: 'must be a whole number from 0 to 10000: how many articles a server may add',
    SERVER_MAX_CHARACTERS:
      'must be a whole number from 0 to 100000000: how many characters the articles of a server may have together',
    FETCH_CONTACT:
      'must be an address of a page or a mailbox, without spaces, where the owners of sites can reach you; leave it empty to tell none',
    LOG_LEVEL: `must be one of ${LOG_LEVELS.join(', ')}`,
    LOCALE: 'must be en or fr',
    METRICS_PORT: 'must be the number of a port, from 1 to 65535; leave it empty to serve nothing',
    METRICS_HOST: 'must be an address of this machine, such as 127.0.0.1 or 0.0.0.0',
  },
  fr: {
    DISCORD_TOKEN:
      'doit être le jeton d’un bot et rien d’autre, sans espace, de la page « Bot » de https://discord.com/developers/applications ; laissez vide pour discuter dans le terminal',
    DISCORD_API_URL:
      'doit être une adresse qui commence par http:// ou https:// ; laissez vide pour celle de Discord',
    CORPUS_DIR: 'doit être le chemin d’un dossier',
    DATA_DIR: 'doit être le chemin d’un dossier',
    DATABASE_URL:
      'doit être l’adresse d’une base PostgreSQL, comme postgres://utilisateur:motdepasse@hôte:5432/nom ; laissez vide pour garder les données dans DATA_DIR',
    SERVER_MAX_ARTICLES:
      'doit être un nombre entier de 0 à 10000 : combien d’articles un serveur peut ajouter',
    SERVER_MAX_CHARACTERS:
      'doit être un nombre entier de 0 à 100000000 : combien de caractères les articles d’un serveur peuvent compter ensemble',
    FETCH_CONTACT:
      'doit être l’adresse d’une page ou d’une boîte de courriel, sans espace, où les propriétaires des sites peuvent vous joindre ; laissez vide pour n’en donner aucune',
    LOG_LEVEL: `doit être l’un de ${LOG_LEVELS.join(', ')}`,
    LOCALE: 'doit être en ou fr',
    METRICS_PORT: 'doit être un numéro de port, de 1 à 65535 ; laissez vide pour ne rien servir',
    METRICS_HOST: 'doit être une adresse de cette machine, par exemple 127.0.0.1 ou 0.0.0.0',
  },
};

const UNREADABLE_FILE: Readonly<Record<Locale, (path: string, cause: string) => string>> = {
  en: (path, cause) => `${path} cannot be read (${cause}); it must be a text file that this user may read`,
  fr: (path, cause) =>
    `${path} ne peut être lu (${cause}) ; ce doit être un fichier texte que cet utilisateur peut lire`,
};

function problemsOf(
  issues: readonly v.InferIssue<typeof schema>[],
  given: Environment,
  system: Locale,
): string[] {
  const locale = LOCALES.find((known) => known === given['LOCALE']) ?? system;
  const wrong = new Set(issues.map(({ path }) => path?.[0].key));
  return VARIABLES.filter((name) => wrong.has(name)).map((name) => `${name} ${MEANT[locale][name]}`);
}

/** The language that the system is set to, by the variables and in the order that POSIX gives. */
function systemLocale(env: Environment): Locale {
  const value = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((set) => set !== undefined && set !== '');
  return /^fr(?:[_.@-]|$)/iu.test(value ?? '') ? 'fr' : 'en';
}

function defined(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}
