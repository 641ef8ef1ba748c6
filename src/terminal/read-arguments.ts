import type { Command, OptionValues } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import { bindOptions } from './bind-options.ts';
import { findCommand } from './find-command.ts';
import type { Reading } from './usage-problem.ts';

/** What the words after `ask` ask for. */
export interface ArgumentReading {
  readonly reading: Reading<OptionValues>;
  /** One JSON object in place of text. */
  readonly isJson: boolean;
  readonly locale: Locale;
}

interface Sorted {
  readonly words: string[];
  readonly named: { given: string; value: string | undefined }[];
}

// An option's name; an argument with a space before any `=` is a text that merely begins with two hyphens.
const OPTION = /^--(\p{L}[\p{L}\p{N}_-]*)(?:=(.*))?$/su;
const FLAGS: ReadonlySet<string> = new Set(['json', 'help']);

/**
 * Reads `<command> [text…] [--option value | --option=value] [--json] [--help] [--locale fr]`, the flags anywhere; after
 * `--` everything is text.
 *
 * @param defaultLocale used unless `--locale` says otherwise.
 */
export function readArguments(
  args: readonly string[],
  commands: readonly Command[],
  defaultLocale: Locale,
): ArgumentReading {
  const { words, named } = sortArguments(args);
  const has = (flag: string): boolean => named.some(({ given }) => given === flag);
  const isJson = has('json');
  const localeOption = named.findLast(({ given }) => given === 'locale');
  const locale = localeOption ? localeOf(localeOption.value) : defaultLocale;
  const withLocale = (reading: Reading<OptionValues>): ArgumentReading => ({
    reading,
    isJson,
    locale: locale ?? defaultLocale,
  });
  if (locale === undefined) {
    const given = localeOption?.value ?? '';
    return withLocale({ kind: 'problem', problem: { code: 'unknown-locale', given } });
  }
  const [name, ...text] = words;
  const command = name === undefined ? undefined : findCommand(name, commands);
  if (has('help')) return withLocale({ kind: 'help', ...(command && { command }) });
  if (name === undefined) return withLocale({ kind: 'problem', problem: { code: 'no-command' } });
  if (!command) return withLocale({ kind: 'problem', problem: { code: 'unknown-command', given: name } });
  const options = named.filter(({ given }) => !FLAGS.has(given) && given !== 'locale');
  const binding = bindOptions(command, { bare: text.join(' '), named: options });
  return withLocale(
    binding.problem
      ? { kind: 'problem', problem: binding.problem }
      : { kind: 'run', command, values: binding.values },
  );
}

function sortArguments(args: readonly string[]): Sorted {
  const sorted: Sorted = { words: [], named: [] };
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? '';
    if (argument === '--') {
      sorted.words.push(...args.slice(index + 1));
      break;
    }
    const option = OPTION.exec(argument === '-h' ? '--help' : argument);
    const given = option?.[1];
    if (given === undefined) {
      sorted.words.push(argument);
    } else if (option?.[2] !== undefined || FLAGS.has(given)) {
      sorted.named.push({ given, value: option?.[2] });
    } else {
      const next = args[index + 1];
      const isValue = next !== undefined && !OPTION.test(next) && next !== '--';
      sorted.named.push({ given, value: isValue ? next : undefined });
      if (isValue) index++;
    }
  }
  return sorted;
}

/** The locale that was named: a tag such as `fr` or `fr-CA`; `undefined` for any other language. */
export function localeOf(given: string | undefined): Locale | undefined {
  const language = given?.trim().toLowerCase().split(/[-_]/u)[0];
  return language === 'fr' || language === 'en' ? language : undefined;
}
