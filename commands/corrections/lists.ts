import type { ServerContext } from '../../src/answer/action-command.ts';
import type { ActionButton, ActionReply, Line, ReplyBlock } from '../../src/answer/action-reply.ts';
import type { Looked } from '../../src/answer/correction-service.ts';
import type { Correction, Report, ReportedWords } from '../../src/model/report.ts';
import { replies } from './replies.ts';

/** More do not fit into one message with their buttons. */
const MOST_SHOWN = 5;
const LONGEST_WORDS = 180;

/** The open reports, each with what can be done about it. */
export async function reportList(context: ServerContext, head?: string): Promise<ActionReply> {
  const reports = await context.services.corrections.reports(context.serverId);
  const words = replies[context.locale];
  const count = reports.length === 0 ? words.noReports : words.reports(reports.length);
  return list(head, count, reports, context, (each) => reportBlock(each, context));
}

/** The corrections that were made, each with a button that takes it back. */
export async function correctionList(context: ServerContext, head?: string): Promise<ActionReply> {
  const corrections = await context.services.corrections.corrections(context.serverId);
  const words = replies[context.locale];
  const count = corrections.length === 0 ? words.noCorrections : words.corrections(corrections.length);
  // The newest first: those are the ones that somebody may want to take back.
  return list(head, count, corrections.toReversed(), context, (each) => correctionBlock(each, context));
}

function list<Item>(
  head: string | undefined,
  count: string,
  items: readonly Item[],
  { locale }: ServerContext,
  block: (item: Item) => ReplyBlock,
): ActionReply {
  const left = items.length - MOST_SHOWN;
  return {
    status: 'done',
    lines: [
      ...(head === undefined ? [] : [[head]]),
      [count],
      ...(left > 0 ? [[replies[locale].more(left)]] : []),
    ],
    blocks: items.slice(0, MOST_SHOWN).map(block),
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
