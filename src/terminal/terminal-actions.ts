import type { ActionCommand } from '../answer/action-command.ts';
import type { ActionServices } from '../answer/action-services.ts';
import type { PostOutlet } from '../model/post.ts';
import type { TerminalActions } from './action-talk.ts';
import type { AnswerLook } from './drawing.ts';
import { createTerminalOutlet } from './post-outlet.ts';
import { postText } from './post-text.ts';

/** The data as a terminal has it. */
export interface TerminalData {
  /** What actions reach. */
  readonly services: ActionServices;
  readonly start: () => void;
  readonly settle: () => Promise<void>;
}

/** What actions in a terminal need. */
export interface TerminalActionOptions {
  readonly commands: readonly ActionCommand[];
  /** Shows a post. */
  readonly print: (text: string) => void;
  readonly look: () => AnswerLook;
  /** Opens the data, with what posts are to be sent by. */
  readonly open: (outlet: PostOutlet) => Promise<TerminalData>;
}

/** Columns of a post that is written into a file. */
const FILE_WIDTH = 78;

/** The actions of a terminal. Nothing is opened before the first is used; from then on what is due is posted. */
export function createTerminalActions({
  commands,
  print,
  look,
  open,
}: TerminalActionOptions): TerminalActions {
  let opened: TerminalData | undefined;
  const outlet = createTerminalOutlet({
    print,
    textOf: (post, place) =>
      postText(post, place === 'screen' ? look() : { ...look(), color: false, width: FILE_WIDTH }),
  });
  return {
    commands,
    services: async () => {
      if (!opened) {
        opened = await open(outlet);
        opened.start();
      }
      return opened.services;
    },
    settle: async () => opened?.settle(),
  };
}
