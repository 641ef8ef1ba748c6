import type { ActionCommand } from '../src/answer/action-command.ts';
import corpus from './corpus/command.ts';
import corrections from './corrections/command.ts';
import privacy from './privacy/command.ts';
import schedule from './schedule/command.ts';
import settings from './settings/command.ts';

/** Every command that changes something, or shows what is kept, in the order in which help lists them. */
export const actionCommands: readonly ActionCommand[] = [corpus, schedule, settings, corrections, privacy];
