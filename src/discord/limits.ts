import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  type APIMessageTopLevelComponent,
  ApplicationCommandType,
  ComponentType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';

/** Discord's limits, as its documentation and its OpenAPI description give them; where they disagree, the smaller. */
export const MAXIMUM_TEXT = 4000;
const MAXIMUM_COMPONENTS = 40;
const MAXIMUM_SECTION_TEXTS = 3;
const MAXIMUM_BUTTONS = 5;
/** The longest custom_id. */
export const MAXIMUM_ID = 100;
const MAXIMUM_LABEL = 80;
const MAXIMUM_COMMANDS = 100;
const MAXIMUM_COMMAND_LENGTH = 8000;
const MAXIMUM_OPTIONS = 25;
const MAXIMUM_MENU_COMMANDS = 15;
const MAXIMUM_MENU_NAME = 32;
const MAXIMUM_DESCRIPTION = 100;
const COMMAND_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
/** The most suggestions of one autocomplete answer. */
export const MAXIMUM_CHOICES = 25;
/** The longest name and value of a suggestion, in UTF-16 code units. */
export const MAXIMUM_CHOICE = 100;

interface Tally {
  components: number;
  text: number;
  readonly ids: string[];
  readonly found: string[];
}

/** What Discord would refuse in a message of these components, in words for the log; empty when nothing. */
export function messageViolations(components: readonly APIMessageTopLevelComponent[]): string[] {
  const tally: Tally = { components: 0, text: 0, ids: [], found: [] };
  if (components.length === 0) tally.found.push('a message without components');
  for (const component of components) count(component, tally);
  const { found, ids } = tally;
  if (tally.components > MAXIMUM_COMPONENTS) found.push(`${tally.components} components`);
  if (tally.text > MAXIMUM_TEXT) found.push(`${tally.text} characters of text`);
  if (new Set(ids).size < ids.length) found.push('two buttons of the same custom_id');
  return found;
}

function count(component: Countable, tally: Tally): void {
  tally.components++;
  const { found } = tally;
  switch (component.type) {
    case ComponentType.Container:
      if (component.components.length === 0) found.push('an empty container');
      for (const child of component.components) count(child, tally);
      break;
    case ComponentType.Section:
      if (!isBetween(component.components.length, 1, MAXIMUM_SECTION_TEXTS))
        found.push(`${component.components.length} texts in a section`);
      for (const child of component.components) count(child, tally);
      count(component.accessory, tally);
      break;
    case ComponentType.ActionRow:
      if (!isBetween(component.components.length, 1, MAXIMUM_BUTTONS))
        found.push(`${component.components.length} buttons in a row`);
      for (const child of component.components) count(child, tally);
      break;
    case ComponentType.TextDisplay:
      if (component.content.trim() === '') found.push('an empty text');
      tally.text += component.content.length;
      break;
    case ComponentType.Button:
      countButton(component, tally);
      break;
  }
}

type Countable =
  | APIMessageTopLevelComponent
  | Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>['components'][number]
  | Extract<APIMessageTopLevelComponent, { type: ComponentType.Section }>['accessory'];

function countButton(button: Extract<Countable, { type: ComponentType.Button }>, tally: Tally): void {
  if ('custom_id' in button) {
    tally.ids.push(button.custom_id);
    if (!isBetween(button.custom_id.length, 1, MAXIMUM_ID))
      tally.found.push(`a custom_id of ${button.custom_id.length} characters`);
  }
  if ('label' in button && !isBetween(button.label?.length ?? 0, 1, MAXIMUM_LABEL))
    tally.found.push(`a button label of ${button.label?.length ?? 0} characters`);
}

/** What Discord would refuse in these suggestions; empty when nothing. */
export function choiceViolations(choices: readonly APIApplicationCommandOptionChoice<string>[]): string[] {
  return [
    ...(choices.length > MAXIMUM_CHOICES ? [`${choices.length} suggestions`] : []),
    ...choices
      .flatMap(({ name, value }) => [name, value])
      .filter(({ length }) => !isBetween(length, 1, MAXIMUM_CHOICE))
      .map(({ length }) => `a suggestion of ${length} characters`),
  ];
}

type CommandBody =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** What Discord would refuse in these commands; empty when nothing. */
export function commandViolations(commands: readonly CommandBody[]): string[] {
  const found = commands.flatMap((command) =>
    (isSlash(command) ? slashViolations(command) : menuViolations(command)).map(
      (violation) => `${command.name}: ${violation}`,
    ),
  );
  const menus = commands.filter((command) => !isSlash(command)).length;
  return [
    ...(commands.length - menus > MAXIMUM_COMMANDS ? [`${commands.length - menus} commands`] : []),
    ...(menus > MAXIMUM_MENU_COMMANDS ? [`${menus} commands in menus`] : []),
    ...found,
  ];
}

function isSlash(command: CommandBody): command is RESTPostAPIChatInputApplicationCommandsJSONBody {
  return command.type === undefined || command.type === ApplicationCommandType.ChatInput;
}

function slashViolations(command: RESTPostAPIChatInputApplicationCommandsJSONBody): string[] {
  const parts = [command, ...nestedOptions(command.options ?? [])];
  const names = parts.flatMap((part) => [part.name, ...localised(part.name_localizations)]);
  const descriptions = parts.flatMap((part) => [
    part.description,
    ...localised(part.description_localizations),
  ]);
  const length = [...names, ...descriptions].reduce((sum, text) => sum + text.length, 0);
  const most = Math.max(0, ...parts.map((part) => ('options' in part ? (part.options?.length ?? 0) : 0)));
  return [
    ...(length > MAXIMUM_COMMAND_LENGTH ? [`${length} characters`] : []),
    ...(most > MAXIMUM_OPTIONS ? [`${most} options`] : []),
    ...names
      .filter((name) => !COMMAND_NAME.test(name) || name !== name.toLowerCase())
      .map((name) => `the name ${name}`),
    ...descriptions
      .filter((text) => !isBetween(text.length, 1, MAXIMUM_DESCRIPTION))
      .map((text) => `a description of ${text.length} characters`),
  ];
}

function menuViolations(command: RESTPostAPIContextMenuApplicationCommandsJSONBody): string[] {
  return [command.name, ...localised(command.name_localizations)]
    .filter((name) => !isBetween(name.trim().length, 1, MAXIMUM_MENU_NAME))
    .map((name) => `the name ${name}`);
}

function nestedOptions(options: readonly APIApplicationCommandOption[]): APIApplicationCommandOption[] {
  return options.flatMap((option) => [
    option,
    ...('options' in option ? nestedOptions(option.options ?? []) : []),
  ]);
}

function localised(texts: Readonly<Record<string, string | null | undefined>> | null | undefined): string[] {
  return Object.values(texts ?? {}).filter((text) => typeof text === 'string');
}

function isBetween(length: number, minimum: number, maximum: number): boolean {
  return length >= minimum && length <= maximum;
}
