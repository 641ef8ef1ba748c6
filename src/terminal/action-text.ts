import type { ActionButton, ActionReply, Line, Piece } from '../answer/action-reply.ts';
import type { Locale } from '../model/language.ts';
import type { AnswerLook } from './drawing.ts';
import { harmless } from './harmless.ts';
import { postText } from './post-text.ts';
import { timeInWords } from './time-in-words.ts';
import { wrapText } from './wrap.ts';

/** The buttons of a reply, in the order in which they are shown. */
export function buttonsOf({ buttons = [], blocks = [] }: ActionReply): readonly ActionButton[] {
  return [...buttons, ...blocks.flatMap((block) => block.buttons ?? [])];
}

/** A reply as text; its buttons are numbered, as they are typed: `/1 Accept`. */
export function replyText(reply: ActionReply, look: AnswerLook): string {
  const { lines, buttons = [], blocks = [], post, file } = reply;
  let number = 0;
  const numbered = (each: ActionButton): string => `/${++number} ${harmless(each.label)}`;
  const parts = [{ lines, buttons }, ...blocks].map((block) =>
    [
      ...block.lines.flatMap((line) => linesOf(line, look)),
      ...(block.buttons?.length ? wrapText(block.buttons.map(numbered).join(' · '), look.width) : []),
    ].join('\n'),
  );
  return [
    ...parts,
    ...(file ? [file.content.trimEnd().split('\n').map(harmless).join('\n')] : []),
    ...(post ? [postText(post, look)] : []),
  ].join(look.isCompact ? '\n' : '\n\n');
}

function linesOf(line: Line, { locale, width }: AnswerLook): string[] {
  return wrapText(line.map((piece) => pieceText(piece, locale)).join(''), width, '', '  ');
}

function pieceText(piece: Piece, locale: Locale): string {
  if (typeof piece === 'string') return harmless(piece);
  return 'time' in piece ? timeInWords(piece.time, locale) : harmless(piece.channelId);
}
