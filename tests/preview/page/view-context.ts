import type { Action } from '../action.ts';
import type { PageState } from '../page-state.ts';
import type { Words } from './words.ts';

/** What every part of the page is drawn with. */
export interface ViewContext {
  readonly state: PageState;
  readonly words: Words;
  readonly act: (action: Action) => void;
}
