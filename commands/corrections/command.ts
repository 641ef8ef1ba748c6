import { createHash } from 'node:crypto';
import type { Action, ActionCommand, ServerContext, Step } from '../../src/answer/action-command.ts';
import type { ActionReply } from '../../src/answer/action-reply.ts';
import { textIn } from '../../src/answer/action-values.ts';
import type { Settled } from '../../src/answer/correction-service.ts';
import { refuse } from '../../src/answer/plain-reply.ts';
import type { ReportedWords } from '../../src/model/report.ts';
import { correctForm, speakerIn } from './correct-form.ts';
import { correctionList, pageOfCorrection, pageOfReport, reportList, shortened } from './lists.ts';
import { actionMessages, commandMessages } from './messages.ts';
import { replies } from './replies.ts';
import { report, reported } from './report.ts';

const LONGEST_ECHO = 60;
const LONGEST_CHOICE = 60;
const MOST_QUOTES = 25;

const SEPARATOR = '~';
const MARK_LENGTH = 8;

/** Tells whether a passage still has the quotes among which one was chosen: of others, another would be corrected. */
function markOf(found: readonly { readonly words: ReportedWords }[]): string {
  const words = JSON.stringify(found.map(({ words }) => words.parts));
  return createHash('sha256').update(words).digest('base64url').slice(0, MARK_LENGTH);
}

const add: Action = {
  messages: actionMessages.add,
  options: [
    {
      type: 'text',
      name: 'passage',
      isRequired: true,
      complete: (typed, { services, serverId }) => services.corrections.suggestPassages(serverId, typed),
    },
  ],
  run: async (values, { services, serverId, locale }) => {
    const typed = textIn(values, 'passage') ?? '';
    const found = (await services.corrections.inPassage(serverId, typed)).slice(0, MOST_QUOTES);
    const [first] = found;
    if (!first) return refuse(replies[locale].noQuoteIn(typed.slice(0, LONGEST_ECHO)));
    const quotes = found.map(({ words, speaker }) => {
      const said = speaker ?? replies[locale].noneEstablished;
      return `${shortened(words.parts.join(' '), LONGEST_CHOICE)} — ${said}`;
    });
    const payload = `${first.words.passageId}${SEPARATOR}${markOf(found)}`;
    return correctForm('add', payload, first.speakers, locale, { quotes });
  },
};

const added: Step = {
  name: 'add',
  run: async ({ payload, fields }, context) => {
    const { services, serverId, userId, locale } = context;
    const [passage = '', mark] = payload.split(SEPARATOR);
    const found = (await services.corrections.inPassage(serverId, passage)).slice(0, MOST_QUOTES);
    const quote = found[Number(textIn(fields, 'quote') ?? 0)];
    const speaker = speakerIn(fields);
    const words = replies[locale];
    if (!quote || markOf(found) !== mark) return refuse(words.changedMeanwhile);
    if (speaker === undefined) return refuse(words.nobodyNamed);
    await services.corrections.make(serverId, userId, quote.words, speaker);
    return correctionList(context, { head: words.corrected });
  },
};

const correct: Step = {
  name: 'correct',
  run: async ({ payload }, context) => {
    const { services, serverId, locale } = context;
    const found = await services.corrections.find(serverId, payload);
    if (!found) return reportList(context, { head: replies[locale].settledBefore });
    const { saidBy } = found.item;
    return correctForm(
      'corrected',
      payload,
      found.speakers,
      locale,
      saidBy === undefined ? {} : { name: saidBy },
    );
  },
};

const corrected: Step = {
  name: 'corrected',
  run: async ({ payload, fields }, context) => {
    const { services, serverId, userId, locale } = context;
    const speaker = speakerIn(fields);
    const page = await pageOfReport(context, payload);
    if (speaker === undefined) return reportList(context, { head: replies[locale].nobodyNamed, page });
    const settled = await services.corrections.correct(serverId, payload, userId, speaker);
    return afterwards(settled, replies[locale].accepted, page, context);
  },
};

const accept: Step = {
  name: 'accept',
  run: async ({ payload }, context) => {
    const { services, serverId, userId, locale } = context;
    const page = await pageOfReport(context, payload);
    const settled = await services.corrections.accept(serverId, payload, userId);
    return afterwards(settled, replies[locale].accepted, page, context);
  },
};

const dismiss: Step = {
  name: 'dismiss',
  run: async ({ payload }, context) => {
    const { services, serverId, userId, locale } = context;
    const page = await pageOfReport(context, payload);
    const settled = await services.corrections.dismiss(serverId, payload, userId);
    return afterwards(settled, replies[locale].dismissed, page, context);
  },
};

const back: Step = {
  name: 'back',
  run: async ({ payload }, context) => {
    const page = await pageOfCorrection(context, payload);
    await context.services.corrections.takeBack(context.serverId, payload);
    return correctionList(context, { head: replies[context.locale].tookBack, page });
  },
};

const turnReports: Step = {
  name: 'reports',
  run: ({ payload }, context) => reportList(context, { page: Number(payload) }),
};

const turnList: Step = {
  name: 'list',
  run: ({ payload }, context) => correctionList(context, { page: Number(payload) }),
};

/** What became of a report, above those that are left. */
function afterwards(
  settled: Settled,
  success: string,
  page: number,
  context: ServerContext,
): Promise<ActionReply> {
  const words = replies[context.locale];
  const heads = { settled: success, gone: words.settledBefore, unfit: words.unfit };
  return reportList(context, { head: heads[settled], page });
}

export default {
  audience: 'managers',
  messages: commandMessages,
  actions: [
    { messages: actionMessages.reports, options: [], run: (_, context) => reportList(context) },
    { messages: actionMessages.list, options: [], run: (_, context) => correctionList(context) },
    add,
  ],
  steps: [report, reported, accept, correct, corrected, dismiss, added, back, turnReports, turnList],
} satisfies ActionCommand;
