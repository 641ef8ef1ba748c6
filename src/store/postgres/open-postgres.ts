import type { Migration } from 'kysely';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Tables } from '../database.ts';
import { migrate } from '../migrate.ts';
import { queryStore } from '../query-store.ts';
import type { OnUnreadable } from '../readable-rows.ts';
import type { Store } from '../store.ts';
import { StoreRefused } from '../store.ts';

/** Where the data is. */
export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database`. */
  readonly url: string;
  /** The schema of the tables, which must exist. Default: the one that the connection comes with. */
  readonly schema?: string;
  /** Connections at most. Default 10. */
  readonly connections?: number;
  /** Default: those of this version. */
  readonly migrations?: Readonly<Record<string, Migration>>;
  /** Default: nobody hears of them. */
  readonly onUnreadable?: OnUnreadable;
}

/**
 * Opens the store in a PostgreSQL database, and makes or migrates the tables first. Several processes may use it at once.
 *
 * @throws {StoreRefused} when it cannot be reached, or is of a newer version.
 */
export async function openPostgres(options: PostgresOptions): Promise<Store> {
  const { onUnreadable } = options;
  return queryStore({ db: await openPostgresDatabase(options), isShared: true, onUnreadable });
}

/** Opens the database itself. The caller destroys it. */
export async function openPostgresDatabase(options: PostgresOptions): Promise<Kysely<Tables>> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: parserOf },
    ...(options.schema === undefined ? {} : { options: `-c search_path=${options.schema}` }),
  });
  // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {});
  // So would one that breaks between two queries of a transaction; the next query then fails, and tells it.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const schema = await currentSchema(db);
    const { migrations } = options;
    await migrate(db, { name: 'the database', schema, ...(migrations === undefined ? {} : { migrations }) });
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function currentSchema(db: Kysely<Tables>): Promise<string> {
  try {
    const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
    const name = rows[0]?.name;
    if (typeof name === 'string') return name;
  } catch (error) {
    throw new StoreRefused(
      'unreachable',
      `the database of DATABASE_URL does not answer: ${codeOf(error)}`,
      error,
    );
  }
  throw new StoreRefused('unreachable', 'the database of DATABASE_URL has no schema to put tables into');
}

/** The code of a connection error; its message could hold the address with the password. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'no connection';
}

/** Whole numbers of 64 bits, which pg gives as text, as numbers: all that is stored are counts and times. */
function parserOf(oid: number): (value: string) => unknown {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid);
}
