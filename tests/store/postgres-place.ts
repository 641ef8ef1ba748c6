import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The PostgreSQL server that tests use, where there is one. */
export const POSTGRES_URL = 'postgres://postgres@127.0.0.1:5432/test';

/** A schema of its own, empty. */
export interface PostgresSchema {
  readonly name: string;
  remove(): Promise<void>;
}

/** Why there is no PostgreSQL to test on, or `undefined` when there is. */
export async function postgresMissing(): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: POSTGRES_URL, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return `no PostgreSQL at 127.0.0.1:5432: ${error instanceof Error && 'code' in error ? error.code : error}`;
  }
}

/** Makes a schema that no other run of the tests uses. */
export async function makeSchema(): Promise<PostgresSchema> {
  const name = `verbatim_${randomUUID().replaceAll('-', '')}`;
  await execute(`create schema ${name}`);
  return { name, remove: () => execute(`drop schema ${name} cascade`) };
}

async function execute(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
