import { ButtonStyle, ComponentType, InteractionType, MessageFlag } from '../protocol.ts';
import { renderMessage } from '../render-message.ts';
import { type Component, isSelect, walkComponents } from '../validation/component-shape.ts';
import type { Modal } from '../validation/modal-rules.ts';
import { type Message, messageToWire, type StoredMessage } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { fillModal, type ModalValues } from './fill-modal.ts';
import { Resolved } from './option-values.ts';
import { Reply } from './reply.ts';
import { type As, type Cast, setScene } from './scene.ts';
import { send } from './send.ts';

/** Uses the components of messages, and fills in forms, as users do. */
export class ComponentDriver {
  readonly #world: World;
  readonly #cast: Cast;

  constructor(world: World, cast: Cast) {
    this.#world = world;
    this.#cast = cast;
  }

  /** Presses a button, found by its label, emoji or custom_id. By default the person who got the reply presses it. */
  async click(target: Reply | Message, button: string, as: As = {}): Promise<Reply> {
    const message = messageOf(target);
    const component = findComponent(message, button, (candidate) => candidate.type === ComponentType.button);
    if (component.style === ButtonStyle.link) throw new Error(`"${button}" is a link: no bot hears of it`);
    return this.#use(target, message, component, {}, as);
  }

  /** Chooses in a string select, found by its placeholder or custom_id. */
  async select(
    target: Reply | Message,
    select: string,
    values: readonly string[],
    as: As = {},
  ): Promise<Reply> {
    const message = messageOf(target);
    const component = findComponent(message, select, isSelect);
    const offered = (component.options ?? []).map(({ value }) => value);
    const unknown = values.filter((value) => !offered.includes(value));
    if (unknown.length > 0)
      throw new Error(`"${select}" offers ${offered.join(', ')}, not ${unknown.join(', ')}`);
    if (values.length < (component.min_values ?? 1) || values.length > (component.max_values ?? 1)) {
      throw new Error(`"${select}" does not take ${values.length} values`);
    }
    return this.#use(target, message, component, { values }, as);
  }

  /** Fills in the form that a reply opened and submits it. Fields are named by their label or custom_id. */
  async submitModal(opened: Reply, values: ModalValues, as: As = {}): Promise<Reply> {
    const { modal, interaction } = opened;
    const scene = { ...interaction.scene, ...(as.user ? { user: as.user } : {}) };
    const resolved = new Resolved(this.#world, scene);
    const data = {
      custom_id: as.customId ?? modal.custom_id,
      components: fillModal(modal satisfies Modal, values, resolved),
      resolved: resolved.toWire(),
    };
    const sending = {
      type: InteractionType.modalSubmit,
      scene,
      data,
      source: interaction.source,
      sourceToWire: interaction.source && messageToWire(interaction.source, this.#world.bot),
      what: `the form "${modal.title}"`,
    };
    return send(this.#world, sending, as);
  }

  #use(
    target: Reply | Message,
    message: Message,
    component: Component,
    values: Readonly<Record<string, unknown>>,
    as: As,
  ): Promise<Reply> {
    if (component.disabled === true) throw new Error(`"${component.custom_id}" is disabled`);
    const stored = this.#find(message);
    const former = target instanceof Reply ? target.interaction.scene : undefined;
    const scene = former
      ? { ...former, user: as.user ?? (as.locale ? this.#cast.personWith(as.locale) : former.user) }
      : setScene(this.#world, this.#cast, { channel: message.channel, ...as });
    const data = { custom_id: as.customId ?? component.custom_id, component_type: component.type, ...values };
    const sending = {
      type: InteractionType.component,
      scene,
      data,
      source: stored,
      sourceToWire: messageToWire(stored, this.#world.bot),
      what: `the component "${component.custom_id}"`,
    };
    return send(this.#world, sending, as);
  }

  #find({ channel, id }: Message): StoredMessage {
    const stored = this.#world.findMessage(channel.id, id);
    if (!stored) throw new Error('that message is not there any more');
    return stored;
  }
}

function messageOf(target: Reply | Message): Message {
  return target instanceof Reply ? target.message : target;
}

/** The component of a message with this custom_id, label, placeholder or emoji. Throws with the message where there is none. */
export function findComponent(
  message: Message,
  wanted: string,
  isRight: (component: Component) => boolean,
): Component {
  if ((message.flags & MessageFlag.loading) !== 0)
    throw new Error('the message still says that the bot is thinking');
  const candidates = [...walkComponents(message.components)]
    .map(({ component }) => component)
    .filter(isRight);
  const found = candidates.find((component) => namesOf(component).includes(wanted));
  if (!found) throw new Error(`no component "${wanted}" in this message:\n${renderMessage(message)}`);
  return found;
}

function namesOf({ custom_id: customId, label, placeholder, emoji }: Component): readonly unknown[] {
  const face = typeof emoji === 'object' && emoji !== null && 'name' in emoji ? emoji.name : undefined;
  return [customId, label, placeholder, face];
}
