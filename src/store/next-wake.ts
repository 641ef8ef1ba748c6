import type { ExpressionBuilder } from 'kysely';
import type { Database, RunRow } from './database.ts';

/** When a schedule or an open run is to be seen to next, in milliseconds since the epoch. */
export async function nextWake(db: Database['db']): Promise<number | undefined> {
  const schedule = await db
    .selectFrom('schedules')
    .select((eb) => eb.fn.min('next_due_at').as('at'))
    .executeTakeFirst();
  const run = await db
    .selectFrom('runs')
    .innerJoin('schedules', 'schedules.id', 'runs.schedule_id')
    .select((eb) => [eb.fn.min(claimableAt(eb)).as('at')])
    .where('runs.state', 'in', ['due', 'publishing'])
    .where((eb) =>
      eb.or([
        eb('schedules.paused_at', 'is', null),
        eb('runs.is_requested', '=', 1),
        eb('runs.state', '=', 'publishing'),
      ]),
    )
    .executeTakeFirst();
  const times = [schedule?.at, run?.at].filter((at) => at !== null && at !== undefined);
  return times.length === 0 ? undefined : Math.min(...times);
}

function claimableAt(eb: ExpressionBuilder<{ runs: RunRow }, 'runs'>) {
  return eb
    .case()
    .when('runs.lease_until', '>', eb.ref('runs.next_attempt_at'))
    .then(eb.ref('runs.lease_until'))
    .else(eb.ref('runs.next_attempt_at'))
    .end();
}
