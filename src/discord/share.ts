import { type APIMessageTopLevelComponent, ComponentType, InteractionContextType } from 'discord.js';
import type { Locale } from '../model/language.ts';
import { encodeButton } from './button-id.ts';
import { button, row, textDisplay } from './components.ts';
import { messages } from './messages.ts';
import type { RenderedMessage } from './rendered-message.ts';

/** An answer that only the asker sees, with a button that posts it to the channel; a notice stays as it is. */
export function asPrivate(message: RenderedMessage, locale: Locale, canShare: boolean): RenderedMessage {
  if (message.isPrivate) return message;
  const more = message.more?.map((each) => asPrivate(each, locale, canShare));
  return {
    components: canShare ? withShareButton(message.components, locale, false) : message.components,
    isPrivate: true,
    ...(more ? { more } : {}),
  };
}

/** Where there is somebody to share with: anywhere but in direct messages with the bot. */
export function canShareIn(context: InteractionContextType | null): boolean {
  return context !== InteractionContextType.BotDM;
}

/**
 * The messages that sharing makes of a private one: it as it was, it with its button done, and the public one, which says
 * who shares.
 */
export function sharedFrom(
  components: readonly APIMessageTopLevelComponent[],
  userId: string,
  locale: Locale,
): { readonly kept: RenderedMessage; readonly left: RenderedMessage; readonly posted: RenderedMessage } {
  const copy = components.map(withoutIds);
  const bare = withoutShareButton(copy);
  const posted = bare.map((component, index) => {
    if (index > 0 || component.type !== ComponentType.Container) return component;
    const line = textDisplay(`-# ${messages[locale].sharedBy(`<@${userId}>`)}`);
    return { ...component, components: [...component.components, line] };
  });
  return {
    kept: { components: copy, isPrivate: true },
    left: { components: withShareButton(bare, locale, true), isPrivate: true },
    posted: { components: posted, isPrivate: false },
  };
}

function withShareButton(
  components: readonly APIMessageTopLevelComponent[],
  locale: Locale,
  isShared: boolean,
): APIMessageTopLevelComponent[] {
  const { share, shared } = messages[locale].button;
  const pressable = button(isShared ? shared : share, { kind: 'share' }, isShared);
  return components.map((component, index) =>
    index === 0 && component.type === ComponentType.Container
      ? { ...component, components: [...component.components, row([pressable])] }
      : component,
  );
}

function withoutShareButton(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const id = encodeButton({ kind: 'share' });
  return components.map((component) =>
    component.type === ComponentType.Container
      ? {
          ...component,
          components: component.components.filter(
            (child) =>
              child.type !== ComponentType.ActionRow ||
              !child.components.some((each) => 'custom_id' in each && each.custom_id === id),
          ),
        }
      : component,
  );
}

/** Discord numbers the components of a message; the copy gets numbers of its own. */
function withoutIds(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  const copy = structuredClone(component);
  dropIds(copy);
  return copy;
}

function dropIds(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'id' in value) Reflect.deleteProperty(value, 'id');
  for (const child of Object.values(value)) dropIds(child);
}
