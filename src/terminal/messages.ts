import type { Locale } from '../model/language.ts';
import { english } from './messages/en.ts';
import { french } from './messages/fr.ts';
import type { TerminalMessages } from './messages/terminal-messages.ts';

/** The texts of the terminal by the asker's locale. */
export const messages: Readonly<Record<Locale, TerminalMessages>> = { en: english, fr: french };
