import type { Post } from '../model/post.ts';

/** A part of a line: plain words, or what each front end writes in its own way. Times are milliseconds since the epoch. */
export type Piece =
  | string
  | { readonly time: number }
  | { readonly channelId: string }
  | { readonly messageId: string; readonly channelId: string; readonly serverId: string };

/** One line of a reply. */
export type Line = readonly Piece[];

/** A button under a reply. It works for as long as the reply stands, through restarts. */
export interface ActionButton {
  /** At most 80 characters; no two of a reply lead to the same step with the same payload. */
  readonly label: string;
  /** The step of the same command that it leads to. */
  readonly step: string;
  /** What the step is given; an id, at most 40 characters. Whoever presses may have changed it. */
  readonly payload: string;
  /** It destroys something. */
  readonly isDangerous?: boolean;
}

/** Lines with the buttons that belong to them. */
export interface ReplyBlock {
  readonly lines: readonly Line[];
  /** At most 5. */
  readonly buttons?: readonly ActionButton[];
}

/** What an action answers. Only whoever asked sees it. */
export interface ActionReply extends ReplyBlock {
  /** `refused`: nothing was done, and the lines say why. */
  readonly status: 'done' | 'refused';
  /** Never empty. */
  readonly lines: readonly Line[];
  /** Under the lines, at most 5. */
  readonly blocks?: readonly ReplyBlock[];
  /** Shown under the lines as it would be posted. */
  readonly post?: Post;
  /** Given along. */
  readonly file?: { readonly name: string; readonly content: string };
  /** Whether it takes the place of the reply whose button was pressed. Default: it stands beside it. */
  readonly isInPlace?: boolean;
}

/** One field of a form. */
export type FormField = {
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  readonly isRequired: boolean;
} & (
  | {
      /** `short`: one line. `long`: several. */
      readonly type: 'short' | 'long';
      /** Filled in already. */
      readonly value?: string;
      readonly minimum?: number;
      /** In UTF-16 code units, at most 4,000. */
      readonly maximum?: number;
    }
  | {
      readonly type: 'choice';
      /** At most 25, each text at most 100 characters. */
      readonly choices: readonly {
        readonly value: string;
        readonly label: string;
        readonly description?: string;
      }[];
      /** Chosen already. */
      readonly value?: string;
    }
  | { readonly type: 'file' }
);

/** Questions to be answered before anything is done. */
export interface ActionForm {
  readonly status: 'form';
  /** At most 45 characters. */
  readonly title: string;
  /** 1 to 5. */
  readonly fields: readonly FormField[];
  /** The step that the answers go to, with its payload; as for a button. */
  readonly step: string;
  readonly payload: string;
}

/** What becomes of an action or a step. */
export type ActionOutcome = ActionReply | ActionForm;
