import { ComponentType, MessageFlag } from '../protocol.ts';
import type { Problem } from '../violations.ts';
import { checkComponent } from './component-rules.ts';
import { type Component, type PlacedComponent, walkComponents } from './component-shape.ts';
import type { MessageBody } from './message-shape.ts';
import { checkUnique } from './text-rules.ts';

/** What a message was before it is edited, as far as the rules need it. */
export interface FormerMessage {
  readonly flags: number;
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly Component[];
  readonly attachments: readonly unknown[];
}

/** Where a message goes. */
export interface MessageSetting {
  /** Flags that this route may set. */
  readonly settableFlags: number;
  /** Names of the files sent along. */
  readonly fileNames: readonly string[];
  /** The message that is edited; absent where one is created. */
  readonly former?: FormerMessage;
}

const LIMIT = { content: 2000, allText: 4000, components: 40, rows: 5, embedText: 6000 } as const;

/** The rules on messages that Discord's schemas leave out. */
export function checkMessage(body: MessageBody, setting: MessageSetting): readonly Problem[] {
  const { former } = setting;
  const flags = (body.flags ?? 0) | ((former?.flags ?? 0) & MessageFlag.componentsV2);
  const shown: ShownMessage = {
    isV2: (flags & MessageFlag.componentsV2) !== 0,
    content: body.content === undefined ? (former?.content ?? '') : (body.content ?? ''),
    embeds: body.embeds === undefined ? (former?.embeds ?? []) : (body.embeds ?? []),
    components: body.components === undefined ? (former?.components ?? []) : (body.components ?? []),
  };
  return [
    ...checkFlags(body, setting),
    ...checkContent(body, shown),
    ...checkLayout(shown, setting.fileNames),
    ...[...walkComponents(shown.components)].flatMap(checkComponent),
    ...checkPresence(body, shown, setting),
  ];
}

function checkPresence(body: MessageBody, shown: ShownMessage, setting: MessageSetting): readonly Problem[] {
  const kept = body.attachments?.length ?? setting.former?.attachments.length ?? 0;
  const isThere =
    shown.content.trim() !== '' ||
    shown.embeds.length + shown.components.length + kept + setting.fileNames.length > 0 ||
    Boolean(body.poll) ||
    Boolean(body.sticker_ids?.length);
  return isThere ? [] : [{ path: '', rule: 'a message must not be empty' }];
}

interface ShownMessage {
  readonly isV2: boolean;
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly Component[];
}

function checkFlags(body: MessageBody, { settableFlags, former }: MessageSetting): readonly Problem[] {
  if (body.flags === undefined || body.flags === null) return [];
  const problems: Problem[] = [];
  const refused = body.flags & ~settableFlags;
  if (refused !== 0) problems.push({ path: 'flags', rule: `cannot set ${refused} here` });
  const wasV2 = ((former?.flags ?? 0) & MessageFlag.componentsV2) !== 0;
  if (wasV2 && (body.flags & MessageFlag.componentsV2) === 0) {
    problems.push({ path: 'flags', rule: 'a message with IsComponentsV2 cannot go back' });
  }
  return problems;
}

function checkContent(body: MessageBody, shown: ShownMessage): readonly Problem[] {
  const problems: Problem[] = [];
  if (shown.content.length > LIMIT.content) {
    problems.push({
      path: 'content',
      rule: `at most ${LIMIT.content} characters, has ${shown.content.length}`,
    });
  }
  if (shown.isV2) {
    if (shown.content !== '') problems.push({ path: 'content', rule: 'must be empty with IsComponentsV2' });
    if (shown.embeds.length > 0) problems.push({ path: 'embeds', rule: 'must be empty with IsComponentsV2' });
    if (body.poll) problems.push({ path: 'poll', rule: 'must be absent with IsComponentsV2' });
    if (body.sticker_ids?.length)
      problems.push({ path: 'sticker_ids', rule: 'must be absent with IsComponentsV2' });
  }
  const embedText = countText(shown.embeds);
  if (embedText > LIMIT.embedText) {
    problems.push({
      path: 'embeds',
      rule: `at most ${LIMIT.embedText} characters in all, have ${embedText}`,
    });
  }
  return problems;
}

const EMBED_TEXT: readonly string[] = ['title', 'description', 'name', 'value', 'text'];

/** The characters of everything in embeds that counts: titles, descriptions, fields, footer and author. */
function countText(value: unknown, key = ''): number {
  if (typeof value === 'string') return EMBED_TEXT.includes(key) ? value.length : 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countText(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, item]) => sum + countText(item, name), 0);
}

function checkLayout({ isV2, components }: ShownMessage, fileNames: readonly string[]): readonly Problem[] {
  const all = [...walkComponents(components)];
  const problems: Problem[] = [
    ...checkUnique(
      all.map(({ path, component }) => ({ path: `${path}.custom_id`, value: component.custom_id })),
      'custom_id',
    ),
    ...checkUnique(
      all.map(({ path, component }) => ({ path: `${path}.id`, value: component.id || null })),
      'id',
    ),
    ...all.flatMap((placed) => checkAttachmentLinks(placed, fileNames)),
  ];
  if (all.length > LIMIT.components) {
    problems.push({
      path: 'components',
      rule: `at most ${LIMIT.components} components, nested ones included, has ${all.length}`,
    });
  }
  const text = all.filter(({ component }) => component.type === ComponentType.textDisplay);
  const length = text.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
  if (length > LIMIT.allText) {
    problems.push({
      path: 'components',
      rule: `at most ${LIMIT.allText} characters over all TextDisplays, have ${length}`,
    });
  }
  if (!isV2) {
    for (const [index, { type }] of components.entries()) {
      if (type !== ComponentType.actionRow) {
        problems.push({ path: `components[${index}]`, rule: `type ${type} needs the flag IsComponentsV2` });
      }
    }
    if (components.length > LIMIT.rows) {
      problems.push({ path: 'components', rule: `at most ${LIMIT.rows} rows, has ${components.length}` });
    }
  }
  return problems;
}

function checkAttachmentLinks(
  { component, path }: PlacedComponent,
  fileNames: readonly string[],
): readonly Problem[] {
  if (component.type === ComponentType.container || component.type === ComponentType.section) return [];
  const links = JSON.stringify([component.file, component.media, component.items]).matchAll(
    /"attachment:\/\/([^"]*)"/gu,
  );
  return [...links].flatMap(([, name]) =>
    fileNames.includes(name ?? '') ? [] : [{ path, rule: `no file named ${name} was sent along` }],
  );
}
