import type { Action, ActionOption, ServerContext, Step } from '../../src/answer/action-command.ts';
import type { ActionReply } from '../../src/answer/action-reply.ts';
import { textIn } from '../../src/answer/action-values.ts';
import { pageOf } from '../../src/answer/page-of.ts';
import { done, refuse } from '../../src/answer/plain-reply.ts';
import { runLine, scheduleLines, unknownReply } from './lines.ts';
import { actionMessages } from './messages.ts';
import { replies } from './replies.ts';

/** As many as fit into one message, however long the name of a place and the days of a week are. */
const PAGE = 10;
/** More than anybody turns to: 27 years of daily posts. */
const LONGEST_HISTORY = 10_000;

/** `/schedule list` */
export const list: Action = {
  messages: actionMessages.list,
  options: [],
  run: (_, context) => listReply(1, context),
};

/** `/schedule history` */
export function history(whichSchedule: ActionOption): Action {
  return {
    messages: actionMessages.history,
    options: [whichSchedule],
    run: (values, context) => historyReply(textIn(values, 'schedule') ?? '', 1, context),
  };
}

/** Turn the pages of both lists. */
export const turningSteps: readonly Step[] = [
  {
    name: 'list',
    run: async ({ payload }, context) => ({
      ...(await listReply(Number(payload), context)),
      isInPlace: true,
    }),
  },
  {
    name: 'history',
    run: async ({ payload }, context) => {
      const [id = '', page] = payload.split(':');
      return { ...(await historyReply(id, Number(page), context)), isInPlace: true };
    },
  },
];

async function listReply(asked: number, context: ServerContext): Promise<ActionReply> {
  const { services, serverId, locale } = context;
  const listed = await services.schedules.list(serverId);
  if (listed.length === 0) return refuse(replies[locale].noSchedules);
  const { items, position, buttons } = pageOf(listed, { asked, size: PAGE, step: 'list', locale });
  const lines = [...position, ...items.flatMap((each) => scheduleLines(each, context))];
  return { status: 'done', lines, buttons };
}

async function historyReply(given: string, asked: number, context: ServerContext): Promise<ActionReply> {
  const { services, serverId, locale } = context;
  const outcome = await services.schedules.history(serverId, given, LONGEST_HISTORY);
  if (outcome.status === 'unknown-schedule') return unknownReply(outcome, context);
  const { schedule, runs } = outcome;
  if (runs.length === 0) return done([[replies[locale].noRuns]]);
  const payload = (page: number): string => `${schedule.id}:${page}`;
  const { items, position, buttons } = pageOf(runs, { asked, size: PAGE, step: 'history', payload, locale });
  const lines = [...position, ...items.map((run) => runLine(run, schedule, context))];
  return { status: 'done', lines, buttons };
}
