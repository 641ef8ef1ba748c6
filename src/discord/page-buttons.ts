import type { APIButtonComponent } from 'discord.js';
import type { Result } from '../model/answer.ts';
import { button } from './components.ts';
import type { Messages } from './messages.ts';

/** Where the buttons of a page lead: indexes of results, out of range at either end. */
export interface Turns {
  readonly previous: number;
  readonly next: number;
  /** What stands between them: `2/7`. */
  readonly position: string;
  /** How far the outer buttons of a long list leap from `first`; without it there are none. */
  readonly leap?: { readonly first: number; readonly by: number };
}

/** The buttons ◀ 2/7 ▶, and outside of them those that leap. */
export function pageButtons(
  results: readonly Result[],
  words: Messages['button'],
  { previous, next, position, leap }: Turns,
): APIButtonComponent[] {
  const turn = (label: string, index: number, place: string): APIButtonComponent => {
    const passageId = results[index]?.passage.id;
    return passageId === undefined
      ? button(label, { kind: 'none', place }, true)
      : button(label, { kind: 'page', index, passageId });
  };
  const turns = [
    turn(words.previous, previous, 'previous'),
    button(position, { kind: 'none', place: 'position' }, true),
    turn(words.next, next, 'next'),
  ];
  if (leap === undefined) return turns;
  const { first, by } = leap;
  const back = first === 0 ? -1 : Math.max(0, first - by);
  // No two buttons may lead to the same place.
  return [
    turn(`−${by}`, back === previous ? -1 : back, 'leap-back'),
    ...turns,
    turn(`+${by}`, first + by === next ? -1 : first + by, 'leap-on'),
  ];
}
