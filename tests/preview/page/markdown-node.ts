/** A piece of Discord's markdown, as the parser gives it. Which of the fields are there depends on the type. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  /** Of a list: its lines. */
  readonly items?: readonly ListItem[];
  readonly target?: string;
  readonly level?: number;
  readonly id?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly timestamp?: string;
  readonly format?: string;
}

/** A line of a list. */
export interface ListItem {
  readonly content: readonly MarkdownNode[];
  /** Its sign, as `1.` or `-`. */
  readonly sign: string;
  /** How far it stands from the margin, from 0. */
  readonly depth: number;
}
