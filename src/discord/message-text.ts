import { ComponentType, type Message, type TopLevelComponent } from 'discord.js';

const MENTIONS = /<(?:@[!&]?|#|a?:\w{1,40}:|\/[^:<>]{1,40}:)\d{1,20}>/gu;
const LINE_SIGNS = /^[^\S\n\r\u2028\u2029]*(?:>>> |> |-# |#{1,3} )/gmu;
const PAIRED_SIGNS = /\*\*|__|~~|\|\||`{1,3}/gu;
const SINGLE_SIGNS = /(?<![\p{L}\p{N}\\])[*_](?=\S)|(?<=[^\s\\])[*_](?![\p{L}\p{N}])/gu;
const ESCAPES = /\\([^0-9A-Za-z\s])/gu;

/** The words of a message as people read them: without markup and mentions. What it embeds counts where it says nothing itself. */
export function messageText(message: Pick<Message, 'content' | 'embeds' | 'components'>): string {
  const own = plainText(message.content);
  if (own !== '') return own;
  const embedded = message.embeds.map(({ description }) => description ?? '').join('\n\n');
  return plainText(embedded) || plainText(componentTexts(message.components).join('\n\n'));
}

/** Discord's markdown as plain text. */
export function plainText(markdown: string): string {
  return markdown
    .replace(MENTIONS, ' ')
    .replace(LINE_SIGNS, '')
    .replace(PAIRED_SIGNS, '')
    .replace(SINGLE_SIGNS, '')
    .replace(ESCAPES, '$1')
    .trim();
}

function componentTexts(components: readonly TopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type !== ComponentType.Container) return [];
    return component.components.flatMap((child) => {
      if (child.type === ComponentType.TextDisplay) return [child.content];
      return child.type === ComponentType.Section ? child.components.map(({ content }) => content) : [];
    });
  });
}
