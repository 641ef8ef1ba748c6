import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { RenderedMessage } from '../../src/discord/rendered-message.ts';

type Printable =
  | APIMessageTopLevelComponent
  | Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>['components'][number]
  | Extract<APIMessageTopLevelComponent, { type: ComponentType.Section }>['accessory'];

/** A message as a person reads its payload: one block a component, the markdown as it is sent. */
export function printMessage({ components, isPrivate }: RenderedMessage): string {
  const blocks = components.flatMap((component) => print(component));
  return `${[isPrivate ? 'PRIVATE' : 'PUBLIC', ...blocks].join('\n').replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧')}\n`;
}

function print(component: Printable): string[] {
  switch (component.type) {
    case ComponentType.Container:
      return ['container', ...indent(component.components.flatMap((child) => print(child)))];
    case ComponentType.Section:
      return ['section', ...indent([...component.components.flatMap(print), ...print(component.accessory)])];
    case ComponentType.ActionRow:
      return ['row', ...indent(component.components.flatMap((child) => print(child)))];
    case ComponentType.TextDisplay:
      return ['text', ...indent(component.content.split('\n'))];
    case ComponentType.Button:
      return [
        `button "${'label' in component ? component.label : ''}" ${'custom_id' in component ? component.custom_id : ''}${component.disabled === true ? ' (disabled)' : ''}`,
      ];
    case ComponentType.Separator:
      return ['separator'];
    default:
      return [`component of type ${component.type}`];
  }
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
