import { ComponentType, type TopLevelComponent } from 'discord.js';

/** The first line of text in a message's components; empty when it has none. */
export function firstLineOf(components: readonly TopLevelComponent[]): string {
  const [outer] = components;
  const first = outer?.type === ComponentType.Container ? outer.components[0] : outer;
  return first?.type === ComponentType.TextDisplay ? (first.content.split('\n', 1)[0] ?? '') : '';
}
