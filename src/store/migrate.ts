import type { Kysely, Migration } from 'kysely';
import { Migrator, sql } from 'kysely';
import { migrations as allMigrations } from './migrations/index.ts';
import { StoreRefused } from './store.ts';

/** What migrating needs to know besides the database. */
export interface MigrateOptions {
  /** Names the database in messages. */
  readonly name: string;
  /** The PostgreSQL schema that holds the tables. */
  readonly schema?: string;
  /** Default: all of this version. */
  readonly migrations?: Readonly<Record<string, Migration>>;
}

/**
 * Brings a database to the newest schema; one that has it stays untouched.
 *
 * @throws {StoreRefused} when a newer version of the program has migrated it already.
 */
export async function migrate<Tables>(db: Kysely<Tables>, options: MigrateOptions): Promise<void> {
  await refuseNewer(db, options);
  const { schema, migrations = allMigrations } = options;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/**
 * Changes nothing.
 *
 * @throws {StoreRefused} when a newer version of the program has migrated the database.
 */
export async function refuseNewer<Tables>(db: Kysely<Tables>, options: MigrateOptions): Promise<void> {
  const { name, schema, migrations = allMigrations } = options;
  const unknown = (await executedMigrations(db, schema)).filter((executed) => !(executed in migrations));
  if (unknown.length === 0) return;
  throw new StoreRefused(
    'newer-version',
    `${name} was written by a newer version of this program (it has ${unknown.join(', ')}); start that version, or restore an older backup`,
  );
}

/** The names of the migrations that a database has gone through. */
async function executedMigrations<Tables>(db: Kysely<Tables>, schema?: string): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isThere = tables.some(
    (table) => table.name === 'kysely_migration' && (schema === undefined || table.schema === schema),
  );
  if (!isThere) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}
