import type { ActionCommand } from '../src/answer/action-command.ts';
import schedule from './schedule/command.ts';

/** Every command that changes something in a server, in the order in which help lists them. */
export const actionCommands: readonly ActionCommand[] = [schedule];
