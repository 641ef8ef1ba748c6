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
}

/** The buttons ◀ 2/7 ▶. */
export function pageButtons(
  results: readonly Result[],
  words: Messages['button'],
  { previous, next, position }: Turns,
): APIButtonComponent[] {
  const turn = (label: string, index: number, place: string): APIButtonComponent => {
    const passageId = results[index]?.passage.id;
    return passageId === undefined
      ? button(label, { kind: 'none', place }, true)
      : button(label, { kind: 'page', index, passageId });
  };
  return [
    turn(words.previous, previous, 'previous'),
    button(position, { kind: 'none', place: 'position' }, true),
    turn(words.next, next, 'next'),
  ];
}
