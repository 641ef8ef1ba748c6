import { ButtonStyle, ComponentType } from './protocol.ts';
import { type Component, isSelect } from './validation/component-shape.ts';
import type { Message } from './world/message.ts';

/** What of a message can be rendered: a stored one, or a payload that was never sent. */
export type Renderable = Partial<
  Pick<Message, 'content' | 'embeds' | 'components' | 'isEphemeral' | 'isLoading'>
>;

/** A message as readable text, nesting shown by indentation: for golden files, and for failures that explain themselves. */
export function renderMessage(message: Renderable): string {
  return [
    ...(message.isEphemeral ? ['(only you can see this)'] : []),
    ...(message.isLoading ? ['(thinking)'] : []),
    ...(message.content ? [message.content] : []),
    ...(message.embeds ?? []).map((embed) => `embed ${JSON.stringify(embed)}`),
    ...renderComponents(message.components ?? []),
  ].join('\n');
}

/** Components as readable lines. */
export function renderComponents(components: readonly Component[]): readonly string[] {
  return components.flatMap(renderComponent);
}

function renderComponent(component: Component): readonly string[] {
  const children = component.components ?? [];
  switch (component.type) {
    case ComponentType.actionRow: {
      const lines = renderComponents(children);
      return children.some(isSelect) ? lines : [lines.join(' ')];
    }
    case ComponentType.button:
      return [renderButton(component)];
    case ComponentType.textDisplay:
      return (component.content ?? '').split('\n');
    case ComponentType.separator:
      return ['────'];
    case ComponentType.section:
      return ['section', ...indent(renderComponents(children)), ...beside(component.accessory)];
    case ComponentType.container:
      return ['container', ...indent(renderComponents(children))];
    case ComponentType.stringSelect:
      return [
        `select ${component.custom_id}: ${component.placeholder ?? ''}`,
        ...indent((component.options ?? []).map(({ label, value }) => `${label} (${value})`)),
      ];
    case ComponentType.label:
      return [`label ${component.label}`, ...beside(component.component)];
    default:
      return [`component ${component.type} ${component.custom_id ?? JSON.stringify(component)}`];
  }
}

function renderButton({ label, emoji, custom_id: customId, url, style, disabled }: Component): string {
  const face = label ?? JSON.stringify(emoji);
  const target = style === ButtonStyle.link ? url : customId;
  return `[${face}](${target}${disabled === true ? ', disabled' : ''})`;
}

function beside(component: Component | null | undefined): readonly string[] {
  return component ? indent(renderComponent(component)) : [];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
