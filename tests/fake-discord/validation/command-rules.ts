import { CommandType, OptionType } from '../protocol.ts';
import type { Problem } from '../violations.ts';
import type { CommandDefinition, OptionDefinition } from './command-shape.ts';
import { checkUnique } from './text-rules.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;
const LOCALES =
  'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW'.split(
    ' ',
  );
const MAX_CHARACTERS = 8000;
const MAX_OF_TYPE = new Map<number, number>([
  [CommandType.slash, 100],
  [CommandType.user, 15],
  [CommandType.message, 15],
]);

/** The rules on a whole set of commands: how many of each type, and no name twice. */
export function checkCommandSet(commands: readonly CommandDefinition[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [type, most] of MAX_OF_TYPE) {
    const count = commands.filter((command) => (command.type ?? CommandType.slash) === type).length;
    if (count > most)
      problems.push({ path: '', rule: `at most ${most} commands of type ${type}, has ${count}` });
  }
  const names = commands.map((command, index) => ({
    path: `[${index}].name`,
    value: `${command.type ?? CommandType.slash} ${command.name}`,
  }));
  return [...problems, ...checkUnique(names, 'the name of a command')];
}

/** The rules on one command that Discord's schemas leave out. */
export function checkCommand(command: CommandDefinition, path = ''): readonly Problem[] {
  const isSlash = (command.type ?? CommandType.slash) === CommandType.slash;
  const size = countCharacters(command);
  const problems: Problem[] = [...checkTexts(command, path, isSlash)];
  if (size > MAX_CHARACTERS) {
    problems.push({ path, rule: `at most ${MAX_CHARACTERS} characters a command, has ${size}` });
  }
  if (isSlash && !command.description) problems.push({ path: at(path, 'description'), rule: 'is required' });
  if (!isSlash && command.description)
    problems.push({ path: at(path, 'description'), rule: 'only slash commands have one' });
  if (!isSlash && command.options?.length)
    problems.push({ path: at(path, 'options'), rule: 'only slash commands have them' });
  return [...problems, ...checkOptions(command.options ?? [], at(path, 'options'))];
}

type Named = Pick<OptionDefinition, 'name' | 'name_localizations' | 'description_localizations'>;

function checkTexts(named: Named, path: string, isLowerCase: boolean): readonly Problem[] {
  const names = [['name', named.name], ...localized(named.name_localizations, 'name_localizations')] as const;
  const problems = names.flatMap(([key, name]) => {
    const isRight = isLowerCase ? NAME.test(name) && name === name.toLowerCase() : name.trim() !== '';
    const rule = isLowerCase
      ? `must be lower case and match ${NAME.source}, is "${name}"`
      : 'must not be blank';
    return isRight ? [] : [{ path: at(path, key), rule }];
  });
  for (const key of ['name_localizations', 'description_localizations'] as const) {
    for (const locale of Object.keys(named[key] ?? {})) {
      if (!LOCALES.includes(locale))
        problems.push({ path: at(path, `${key}.${locale}`), rule: 'is no locale of Discord' });
    }
  }
  return problems;
}

function localized(texts: Readonly<Record<string, string>> | null | undefined, key: string) {
  return Object.entries(texts ?? {}).map(([locale, text]) => [`${key}.${locale}`, text] as const);
}

function checkOptions(options: readonly OptionDefinition[], path: string): readonly Problem[] {
  const nested = options.filter(isSubcommand).length;
  const problems: Problem[] = [];
  if (nested > 0 && nested < options.length) {
    problems.push({ path, rule: 'subcommands and other options cannot stand side by side' });
  }
  const firstOptional = options.findIndex((option) => !isSubcommand(option) && option.required !== true);
  for (const [index, option] of options.entries()) {
    const place = `${path}[${index}]`;
    if (option.required === true && firstOptional !== -1 && index > firstOptional) {
      problems.push({ path: `${place}.required`, rule: 'required options come before optional ones' });
    }
    problems.push(...checkTexts(option, place, true), ...checkOption(option, place));
  }
  return [...problems, ...checkOptionNames(options, path)];
}

/** Names must differ in the default language, and in every other, where an untranslated one keeps its default name. */
function checkOptionNames(options: readonly OptionDefinition[], path: string): readonly Problem[] {
  const locales = new Set(options.flatMap(({ name_localizations: names }) => Object.keys(names ?? {})));
  const namesIn = (locale: string | undefined) =>
    options.map(({ name, name_localizations: names }, index) => ({
      path: `${path}[${index}].name`,
      value: locale === undefined ? name : (names?.[locale] ?? name),
    }));
  return [undefined, ...locales].flatMap((locale) =>
    checkUnique(namesIn(locale), locale === undefined ? 'an option name' : `an option name in ${locale}`),
  );
}

function checkOption(option: OptionDefinition, path: string): readonly Problem[] {
  if (isSubcommand(option)) return checkOptions(option.options ?? [], `${path}.options`);
  const problems: Problem[] = [];
  if (option.autocomplete === true && option.choices?.length) {
    problems.push({ path: `${path}.choices`, rule: 'an option has choices or autocomplete, not both' });
  }
  if (option.min_value != null && option.max_value != null && option.min_value > option.max_value) {
    problems.push({ path: `${path}.min_value`, rule: 'is more than max_value' });
  }
  if (option.min_length != null && option.max_length != null && option.min_length > option.max_length) {
    problems.push({ path: `${path}.min_length`, rule: 'is more than max_length' });
  }
  return [...problems, ...checkFixedChoices(option, `${path}.choices`)];
}

function checkFixedChoices({ choices }: OptionDefinition, path: string): readonly Problem[] {
  const placed = (choices ?? []).map((choice, index) => ({ ...choice, path: `${path}[${index}]` }));
  return [
    ...checkUnique(
      placed.map(({ path: place, name }) => ({ path: `${place}.name`, value: name })),
      'the name of a choice',
    ),
    ...placed.flatMap(({ path: place, value }) =>
      typeof value === 'string' && value.length > 100
        ? [{ path: `${place}.value`, rule: `at most 100 characters, has ${value.length}` }]
        : [],
    ),
  ];
}

/** Whether it is a subcommand or a group of them. */
export function isSubcommand({ type }: OptionDefinition): boolean {
  return type === OptionType.subcommand || type === OptionType.subcommandGroup;
}

type Sized = Partial<
  Pick<OptionDefinition, 'description_localizations' | 'name_localizations' | 'choices' | 'options'>
> & {
  readonly name: string;
  readonly description?: string | null | undefined;
};

/** Names, descriptions and values together; of a translated text only the longest version counts. */
function countCharacters(sized: Sized): number {
  const choices = (sized.choices ?? []).map(
    ({ name, name_localizations: names, value }) => longest(name, names) + String(value).length,
  );
  const options = (sized.options ?? []).map(countCharacters);
  const own =
    longest(sized.name, sized.name_localizations) +
    longest(sized.description, sized.description_localizations);
  return [...choices, ...options].reduce((sum, size) => sum + size, own);
}

function longest(
  text: string | null | undefined,
  translations: Readonly<Record<string, string>> | null | undefined,
): number {
  return Math.max(text?.length ?? 0, ...Object.values(translations ?? {}).map(({ length }) => length));
}

function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
