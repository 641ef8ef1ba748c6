import type { Action } from '../action.ts';
import type { ActionResult, PageState } from '../page-state.ts';

/** Hears what the page is to show, and tells the server what someone does. */
export class Client {
  state: PageState | undefined;
  isConnected = false;
  /** Why the last action was refused. */
  refusal: string | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
    const source = new EventSource('/state');
    source.addEventListener('open', () => this.#connect(true));
    source.addEventListener('error', () => this.#connect(false));
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const state: PageState = JSON.parse(data);
      this.state = state;
      changed();
    });
  }

  /** Does it, and resolves once the bot has answered. */
  async act(action: Action): Promise<ActionResult> {
    const response = await fetch('/action', { method: 'POST', body: JSON.stringify(action) });
    const result: ActionResult = await response.json();
    this.refusal = result.refusal;
    this.#changed();
    return result;
  }

  #connect(isConnected: boolean): void {
    this.isConnected = isConnected;
    this.#changed();
  }
}
