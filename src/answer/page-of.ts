import type { Locale } from '../model/language.ts';
import type { ActionButton, Line } from './action-reply.ts';
import { phrases } from './phrases/index.ts';

/** How a list is shown page by page. */
export interface Paging {
  /** Counted from 1. A button says it, so it may be anything: the nearest page that there is, the first for no number. */
  readonly asked: number;
  /** How many items a page has. */
  readonly size: number;
  /** The step that turns to another page. */
  readonly step: string;
  /** What the step is given to turn to a page. Default: the number of the page. */
  readonly payload?: (page: number) => string;
  readonly locale: Locale;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** `Page 2 of 3`; empty when there is only one. */
  readonly position: readonly Line[];
  /** To the pages before and after. */
  readonly buttons: readonly ActionButton[];
}

/** The page of a list that was asked for, with the buttons that lead to its neighbours. */
export function pageOf<Item>(
  items: readonly Item[],
  { asked, size, step, payload = String, locale }: Paging,
): Page<Item> {
  const { position, previous, next } = phrases[locale].page;
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  return {
    items: items.slice((page - 1) * size, page * size),
    position: pages > 1 ? [[position(page, pages)]] : [],
    buttons: [
      ...(page > 1 ? [{ label: previous, step, payload: payload(page - 1) }] : []),
      ...(page < pages ? [{ label: next, step, payload: payload(page + 1) }] : []),
    ],
  };
}
