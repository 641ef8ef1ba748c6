import type { APIButtonComponent } from 'discord.js';
import type { Result } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { button } from './components.ts';
import { messages } from './messages.ts';
import type { View } from './view.ts';

/** Paragraphs that come along where reading goes on beyond those that are shown. */
const READ_ON = 2;

/** How many paragraphs are shown around the one that was asked for, and whether more would have had no room. */
export interface Shown {
  readonly before: number;
  readonly after: number;
  readonly isFull: boolean;
}

/**
 * The buttons of a context: one paragraph more on either side, or, where the message is full or as many are shown as can
 * be, on to the paragraphs beyond; and back to the answer that it was opened from.
 */
export function contextButtons(
  { article, passage: { id: passageId } }: Result,
  { before, after, isFull }: Shown,
  { asked, library, locale, reach, openedFrom }: View,
): APIButtonComponent[] {
  const words = messages[locale].button;
  const passages = library.passages(article.id);
  const place = passages.findIndex(({ id }) => id === passageId);
  const turns =
    reach === undefined
      ? []
      : [
          side({
            more: words.oneMoreBefore,
            on: words.earlier,
            grow: { kind: 'context', before: before + 1, after, passageId },
            canGrow: !isFull && before < reach.before,
            beyond: passages[place - before - 1]?.id,
            reading: { before: READ_ON, after: 0 },
          }),
          side({
            more: words.oneMoreAfter,
            on: words.later,
            grow: { kind: 'context', before, after: after + 1, passageId },
            canGrow: !isFull && after < reach.after,
            beyond: passages[place + after + 1]?.id,
            reading: { before: 0, after: READ_ON },
          }),
        ];
  if (openedFrom !== undefined)
    return [...turns, button(words.back, { kind: 'back', index: openedFrom, passageId })];
  // Read on from an answer, one is at a passage that is none of its results.
  const isElsewhere = asked.command.name !== 'context' && asked.command.name !== 'check';
  return isElsewhere ? [...turns, button(words.back, { kind: 'again' })] : turns;
}

/** The buttons ◀ 2/5 ▶ through the parts of a long passage. */
export function partButtons(
  passageId: string,
  part: number,
  parts: number,
  locale: Locale,
): APIButtonComponent[] {
  const words = messages[locale].button;
  const turn = (label: string, index: number, place: string): APIButtonComponent =>
    index < 0 || index >= parts
      ? button(label, { kind: 'none', place }, true)
      : button(label, { kind: 'part', index, passageId });
  return [
    turn(words.previous, part - 1, 'previous-part'),
    button(words.part(part + 1, parts), { kind: 'none', place: 'part' }, true),
    turn(words.next, part + 1, 'next-part'),
  ];
}

interface Side {
  readonly more: string;
  readonly on: string;
  readonly grow: Parameters<typeof button>[1];
  readonly canGrow: boolean;
  /** The nearest passage that is not shown; none at the end of the article. */
  readonly beyond: string | undefined;
  readonly reading: { readonly before: number; readonly after: number };
}

function side({ more, on, grow, canGrow, beyond, reading }: Side): APIButtonComponent {
  if (beyond === undefined) return button(more, grow, true);
  return canGrow ? button(more, grow) : button(on, { kind: 'context', ...reading, passageId: beyond });
}
