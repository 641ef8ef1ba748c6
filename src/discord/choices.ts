import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Suggestion } from '../model/answer.ts';
import { cutAtWord } from './cut.ts';
import { label } from './label.ts';
import { MAXIMUM_CHOICE, MAXIMUM_CHOICES } from './limits.ts';

/**
 * Suggestions as Discord's autocomplete takes them. A longer value is cut at the end of a word: commands find a quote by
 * its beginning too. What nothing can be seen of is left out, and so is what would stand there twice.
 */
export function toChoices(suggestions: readonly Suggestion[]): APIApplicationCommandOptionChoice<string>[] {
  const choices = new Map<string, APIApplicationCommandOptionChoice<string>>();
  for (const suggestion of suggestions) {
    const value = cutAtWord(suggestion.value.trim(), MAXIMUM_CHOICE);
    const name = label(suggestion.label, MAXIMUM_CHOICE) || label(value, MAXIMUM_CHOICE);
    if (name !== '' && value !== '' && !choices.has(value)) choices.set(value, { name, value });
  }
  return [...choices.values()].slice(0, MAXIMUM_CHOICES);
}
