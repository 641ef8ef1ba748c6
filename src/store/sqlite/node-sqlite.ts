import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** The program has far fewer different statements; the bound is for safety. */
const MOST_STATEMENTS = 500;

/**
 * Node's own SQLite in the shape that Kysely's dialect drives. Statements are prepared once.
 *
 * @param beforeWriting called before a transaction, and before a write outside of one; what it throws is what comes of it.
 */
export function nodeSqlite(database: DatabaseSync, beforeWriting: () => void = () => {}): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known) return known;
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      const statement = kyselyStatement(database.prepare(sql), () => {
        if (!database.isTransaction) beforeWriting();
      });
      statements.set(sql, statement);
      return statement;
    },
  };
}

function kyselyStatement(statement: StatementSync, beforeWriting: () => void): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(inputValue)),
    run: (parameters) => {
      beforeWriting();
      return statement.run(...parameters.map(inputValue));
    },
    iterate: (parameters) => statement.iterate(...parameters.map(inputValue)),
  };
}

function inputValue(value: unknown): SQLInputValue {
  if (value === null || value instanceof Uint8Array) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`SQLite has no such value: ${typeof value}`);
}
