import type { Kysely } from 'kysely';
import type { Correction } from '../model/report.ts';
import type { Database, Tables } from './database.ts';
import type { ReadRows } from './readable-rows.ts';
import { correctionOf, correctionRow, reportOf, reportRow } from './report-rows.ts';
import type { ReportStore } from './server-store.ts';

/** The queries on reports and corrections. */
export function queryReports({ db, readRows }: Database): ReportStore {
  const ofServer = (serverId: string) =>
    db
      .selectFrom('reports')
      .selectAll()
      .where('server_id', '=', serverId)
      .orderBy('reported_at')
      .orderBy('id');
  return {
    add: (report, limits) =>
      db.transaction().execute(async (transaction) => {
        const all = transaction.selectFrom('reports').where('server_id', '=', report.serverId);
        const count = (query: typeof all) =>
          query.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
        const opened = await count(all.where('state', '=', 'open'));
        if (Number(opened.count) >= limits.open) return 'too-many-open';
        const theirs = all
          .where('reported_by', '=', report.reportedBy ?? null)
          .where('reported_at', '>=', limits.since);
        if (Number((await count(theirs)).count) >= limits.ofPerson) return 'too-many-of-person';
        await transaction.insertInto('reports').values(reportRow(report)).execute();
        return 'added';
      }),
    open: async (serverId) => (await ofServer(serverId).where('state', '=', 'open').execute()).map(reportOf),
    ofServer: async (serverId) => (await ofServer(serverId).execute()).map(reportOf),
    find: async (serverId, id) => {
      const query = db.selectFrom('reports').selectAll().where('server_id', '=', serverId);
      const row = await query.where('id', '=', id).executeTakeFirst();
      return row && reportOf(row);
    },
    settle: (serverId, id, { state, by, at }, correction) =>
      db.transaction().execute(async (transaction) => {
        const settled = await transaction
          .updateTable('reports')
          .set({ state, settled_by: by, settled_at: at })
          .where('server_id', '=', serverId)
          .where('id', '=', id)
          .where('state', '=', 'open')
          .executeTakeFirst();
        if (settled.numUpdatedRows === 0n) return false;
        if (correction) await putCorrection(transaction, correction);
        return true;
      }),
    ...queryCorrections(db, readRows),
  };
}

function queryCorrections(
  db: Database['db'],
  readRows: ReadRows,
): Pick<ReportStore, 'putCorrection' | 'allCorrections' | 'corrections' | 'removeCorrection'> {
  const all = () => db.selectFrom('corrections').selectAll().orderBy('made_at').orderBy('id');
  return {
    putCorrection: (correction) => putCorrection(db, correction),
    allCorrections: async () => readRows(await all().execute(), correctionOf, ({ id }) => `correction ${id}`),
    corrections: async (serverId) =>
      (await all().where('server_id', '=', serverId).execute()).map(correctionOf),
    removeCorrection: async (serverId, id) => {
      const query = db.deleteFrom('corrections').where('server_id', '=', serverId).where('id', '=', id);
      return (await query.executeTakeFirst()).numDeletedRows === 1n;
    },
  };
}

async function putCorrection(db: Kysely<Tables>, correction: Correction): Promise<void> {
  const { id, ...row } = correctionRow(correction);
  await db
    .insertInto('corrections')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}
