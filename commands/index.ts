import type { Command } from '../src/answer/command.ts';
import ask from './ask/command.ts';
import compare from './compare/command.ts';
import context from './context/command.ts';
import quotes from './quotes/command.ts';
import summary from './summary/command.ts';
import whoSaid from './who-said/command.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [whoSaid, context, ask, quotes, compare, summary];
