import type { ServerContext } from '../../src/answer/action-command.ts';
import type { ActionButton, ActionReply, Line, ReplyBlock } from '../../src/answer/action-reply.ts';
import type { Looked } from '../../src/answer/correction-service.ts';
import { pageOf } from '../../src/answer/page-of.ts';
import type { Correction, Report, ReportedWords } from '../../src/model/report.ts';
import { replies } from './replies.ts';

/** More do not fit into one message with their buttons. */
const PAGE = 5;
const LONGEST_WORDS = 180;

/** What of a list is shown. */
export interface Shown {
  /** A line above it. */
  readonly head?: string;
  /** Counted from 1. Default: the first. */
  readonly page?: number;
}

/** The open reports, each with what can be done about it. */
export async function reportList(context: ServerContext, shown: Shown = {}): Promise<ActionReply> {
  const reports = await context.services.corrections.reports(context.serverId);
  const words = replies[context.locale];
  const count = reports.length === 0 ? words.noReports : words.reports(reports.length);
  return list(reports, { ...shown, count, step: 'reports' }, context, reportBlock);
}

/** The corrections that were made, each with a button that takes it back. */
export async function correctionList(context: ServerContext, shown: Shown = {}): Promise<ActionReply> {
  const newest = await newestCorrections(context);
  const words = replies[context.locale];
  const count = newest.length === 0 ? words.noCorrections : words.corrections(newest.length);
  return list(newest, { ...shown, count, step: 'list' }, context, correctionBlock);
}

/** The page on which an open report is shown, so that the list stays there when the report is settled. */
export async function pageOfReport(context: ServerContext, id: string): Promise<number> {
  return pageWith(id, await context.services.corrections.reports(context.serverId));
}

/** As {@link pageOfReport}, for a correction. */
export async function pageOfCorrection(context: ServerContext, id: string): Promise<number> {
  return pageWith(id, await newestCorrections(context));
}

function pageWith(id: string, items: readonly Looked<{ readonly id: string }>[]): number {
  return Math.floor(items.findIndex(({ item }) => item.id === id) / PAGE) + 1;
}

/** The newest first: those are the ones that somebody may want to take back. */
async function newestCorrections({ services, serverId }: ServerContext) {
  return (await services.corrections.corrections(serverId)).toReversed();
}

function list<Item>(
  all: readonly Item[],
  { head, page = 1, count, step }: Shown & { readonly count: string; readonly step: string },
  context: ServerContext,
  block: (item: Item, context: ServerContext) => ReplyBlock,
): ActionReply {
  const { locale } = context;
  const { items, position, buttons } = pageOf(all, { asked: page, size: PAGE, step, locale });
  return {
    status: 'done',
    lines: [...(head === undefined ? [] : [[head]]), [count], ...position],
    buttons,
    blocks: items.map((item) => block(item, context)),
    isInPlace: true,
  };
}

function reportBlock({ item, stands }: Looked<Report>, context: ServerContext): ReplyBlock {
  const words = replies[context.locale];
  const { id, fault, saidBy, note, shownSpeaker } = item;
  const shown = shownSpeaker ?? words.noneEstablished;
  const really = saidBy === undefined ? '' : words.reallySaidBy(saidBy);
  const hasQuote = item.words.kind !== undefined;
  const lines: Line[] = [
    [quoted(item.words, context)],
    [words.shownAs(shown, item.words.passageId)],
    [`${words.reported(words.report.faults[fault])}${really}`],
    ...(note === undefined ? [] : [[words.noted(note)]]),
    ...(hasQuote ? [] : [[words.noQuoteHere]]),
    ...(stands ? [] : [[words.wordsGone]]),
  ];
  const accept: ActionButton = { label: words.accept, step: 'accept', payload: id };
  const correct: ActionButton = { label: words.correct, step: 'correct', payload: id };
  const dismiss: ActionButton = { label: words.dismiss, step: 'dismiss', payload: id };
  const isAcceptable = context.services.corrections.isAcceptable(item);
  return {
    lines,
    buttons: [...(isAcceptable ? [accept] : []), ...(hasQuote ? [correct] : []), dismiss],
  };
}

function correctionBlock({ item, stands }: Looked<Correction>, context: ServerContext): ReplyBlock {
  const words = replies[context.locale];
  const { id, speaker } = item;
  const { passageId } = item.words;
  return {
    lines: [
      [quoted(item.words, context)],
      [speaker === null ? words.isNoQuote(passageId) : words.isSaidBy(speaker, passageId)],
      ...(stands ? [] : [[words.noLongerApplies]]),
    ],
    buttons: [{ label: words.takeBack, step: 'back', payload: id }],
  };
}

function quoted({ parts }: ReportedWords, { locale }: ServerContext): string {
  return replies[locale].words(shortened(parts.join(' […] ')));
}

/** Words as long as a line of a list. */
export function shortened(words: string, longest = LONGEST_WORDS): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(' ', longest);
  return `${line.slice(0, end > 0 ? end : longest)} […]`;
}
