import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** The program has far fewer different statements; the bound is for safety. */
const MOST_STATEMENTS = 500;

/** What stands between the statements and their database. */
export interface SqliteGuard {
  /** Called before a transaction, and before a write outside of one; what it throws is what comes of it. */
  readonly beforeWriting: () => void;
  /** Gives what is thrown in place of what SQLite throws. */
  readonly explain: (error: unknown) => unknown;
}

const UNGUARDED: SqliteGuard = { beforeWriting: () => {}, explain: (error) => error };

/** Node's own SQLite in the shape that Kysely's dialect drives. Statements are prepared once. */
export function nodeSqlite(database: DatabaseSync, guard: SqliteGuard = UNGUARDED): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known) return known;
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      const prepared = explained(guard, () => database.prepare(sql));
      const statement = kyselyStatement(prepared, {
        ...guard,
        beforeWriting: () => {
          if (!database.isTransaction) guard.beforeWriting();
        },
      });
      statements.set(sql, statement);
      return statement;
    },
  };
}

function kyselyStatement(statement: StatementSync, guard: SqliteGuard): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => explained(guard, () => statement.all(...parameters.map(inputValue))),
    run: (parameters) => {
      guard.beforeWriting();
      return explained(guard, () => statement.run(...parameters.map(inputValue)));
    },
    iterate: (parameters) => statement.iterate(...parameters.map(inputValue)),
  };
}

function explained<T>({ explain }: SqliteGuard, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explain(error);
  }
}

function inputValue(value: unknown): SQLInputValue {
  if (value === null || value instanceof Uint8Array) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`SQLite has no such value: ${typeof value}`);
}
