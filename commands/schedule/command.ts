import type {
  Action,
  ActionCommand,
  ActionOption,
  ActionValues,
  ServerContext,
} from '../../src/answer/action-command.ts';
import type { ActionReply } from '../../src/answer/action-reply.ts';
import { textIn } from '../../src/answer/action-values.ts';
import { done } from '../../src/answer/plain-reply.ts';
import type { ChangeOutcome } from '../../src/answer/schedule-service.ts';
import { create } from './create.ts';
import { nextLine, unknownReply } from './lines.ts';
import { history, list, turningSteps } from './lists.ts';
import { actionMessages, commandMessages } from './messages.ts';
import { replies } from './replies.ts';

const whichSchedule: ActionOption = {
  type: 'text',
  name: 'schedule',
  isRequired: true,
  complete: (typed, { services, serverId, locale }) =>
    services.schedules.suggestSchedules(serverId, typed, locale),
};

const preview: Action = {
  messages: actionMessages.preview,
  options: [whichSchedule],
  run: async (values, context) => {
    const outcome = await context.services.schedules.preview(context.serverId, named(values));
    const words = replies[context.locale];
    if (outcome.status === 'unknown-schedule') return unknownReply(outcome, context);
    if (outcome.status === 'silent') return done([[words.silent]]);
    return { status: 'done', lines: [[words.previewOf(outcome.schedule.id)]], post: outcome.post };
  },
};

const remove: Action = {
  messages: actionMessages.delete,
  options: [whichSchedule],
  run: async (values, context) => {
    const outcome = await context.services.schedules.remove(context.serverId, named(values));
    if (outcome.status === 'unknown-schedule') return unknownReply(outcome, context);
    return done([[replies[context.locale].deleted(outcome.schedule.id)]]);
  },
};

type Change = 'pause' | 'resume' | 'runNow';

function change(
  messages: Action['messages'],
  name: Change,
  wordings: readonly ['paused' | 'resumed' | 'running', 'alreadyPaused' | 'alreadyActive' | 'alreadyRunning'],
): Action {
  return {
    messages,
    options: [whichSchedule],
    run: async (values, context) =>
      changeReply(await context.services.schedules[name](context.serverId, named(values)), context, wordings),
  };
}

function changeReply(
  outcome: ChangeOutcome,
  context: ServerContext,
  [changed, unchanged]: Parameters<typeof change>[2],
): ActionReply {
  if (outcome.status === 'unknown-schedule') return unknownReply(outcome, context);
  const words = replies[context.locale];
  const text = words[outcome.status === 'changed' ? changed : unchanged](outcome.schedule.id);
  return done([[text], ...(outcome.next.length === 0 ? [] : [nextLine(outcome.next, words.nextRuns)])]);
}

function named(values: ActionValues): string {
  return textIn(values, 'schedule') ?? '';
}

export default {
  audience: 'managers',
  messages: commandMessages,
  actions: [
    create,
    list,
    preview,
    change(actionMessages.pause, 'pause', ['paused', 'alreadyPaused']),
    change(actionMessages.resume, 'resume', ['resumed', 'alreadyActive']),
    change(actionMessages['run-now'], 'runNow', ['running', 'alreadyRunning']),
    history(whichSchedule),
    remove,
  ],
  steps: turningSteps,
} satisfies ActionCommand;
