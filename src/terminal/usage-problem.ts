import type { Command, TypedCommand } from '../answer/command.ts';

/** Why a typed command cannot be run as it stands. Option names are English; their texts are the command's. */
export type UsageProblem =
  | { readonly code: 'no-command' }
  | { readonly code: 'unknown-command'; readonly given: string }
  /** A command that changes something, where only answers are given. */
  | { readonly code: 'chat-only'; readonly given: string }
  | { readonly code: 'unknown-option'; readonly command: TypedCommand; readonly given: string }
  | { readonly code: 'unexpected-words'; readonly command: TypedCommand; readonly given: string }
  | { readonly code: 'missing-option'; readonly command: TypedCommand; readonly option: string }
  | { readonly code: 'missing-value'; readonly given: string }
  | { readonly code: 'repeated-option'; readonly command: TypedCommand; readonly option: string }
  | {
      readonly code: 'not-a-number';
      readonly command: TypedCommand;
      readonly option: string;
      readonly given: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly code: 'unknown-locale'; readonly given: string };

/** What a typed command asks for. */
export type Reading<Values> =
  | { readonly kind: 'run'; readonly command: Command; readonly values: Values }
  | { readonly kind: 'help'; readonly command?: Command }
  | { readonly kind: 'problem'; readonly problem: UsageProblem };
