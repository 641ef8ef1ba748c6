import type { Command } from '../answer/command.ts';
import { nearestName } from '../answer/nearest-name.ts';
import type { Locale } from '../model/language.ts';

// Equal in their letters: `resume`, `Résumé` and `résumé` name the same command.
const letters = new Intl.Collator('fr', { sensitivity: 'base' });

/** True when two names are the same up to case and accents. */
export function isSameName(a: string, b: string): boolean {
  return letters.compare(a, b) === 0;
}

/** The command that was named in English or French, with or without the slash, in any case, accents or not. */
export function findCommand(typed: string, commands: readonly Command[]): Command | undefined {
  const name = typed.replace(/^\//u, '');
  return commands.find(
    (command) =>
      isSameName(name, command.name) ||
      isSameName(name, command.messages.en.name) ||
      isSameName(name, command.messages.fr.name),
  );
}

/** The name that was probably meant, in the asker's language where it is as near; `undefined` when none is near. */
export function nearestCommand(
  typed: string,
  commands: readonly Command[],
  locale: Locale,
  others: readonly string[] = [],
): string | undefined {
  const other: Locale = locale === 'fr' ? 'en' : 'fr';
  const names = commands.map((command) => command.messages[locale].name);
  const foreign = commands.map((command) => command.messages[other].name);
  return nearestName(typed.replace(/^\//u, ''), [...names, ...others, ...foreign]);
}

/** Whether `given` is the name in either language, in any case, accents or not. */
export function isNamed(texts: Readonly<Record<Locale, { readonly name: string }>>, given: string): boolean {
  return isSameName(given, texts.en.name) || isSameName(given, texts.fr.name);
}
