import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

/** The articles that servers added, and those that wait for a person's word. */
export const serverArticles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await withText(db.schema.createTable('server_articles'))
      .addColumn('server_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('text_hash', 'text', (column) => column.notNull())
      .addColumn('added_by', 'text', (column) => column.notNull())
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addColumn('read_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('server_articles_key', ['server_id', 'key'])
      .addUniqueConstraint('server_articles_text', ['server_id', 'text_hash'])
      .execute();
    await withText(db.schema.createTable('article_drafts'))
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('server_id', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('article_drafts_by_server')
      .on('article_drafts')
      .columns(['server_id', 'expires_at'])
      .execute();
  },
};

function withText<Name extends string>(table: CreateTableBuilder<Name>) {
  return table
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('origin_name', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('is_title_descriptive', 'integer', (column) => column.notNull())
    .addColumn('author', 'text')
    .addColumn('publisher', 'text')
    .addColumn('published_at', 'text')
    .addColumn('url', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('headings', 'text', (column) => column.notNull());
}
