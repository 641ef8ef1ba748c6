import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { ActionButton, ActionReply, Line, Piece, ReplyBlock } from '../answer/action-reply.ts';
import type { Library } from '../answer/library.ts';
import type { ButtonAction } from './button-id.ts';
import { button, container, row, separator, textDisplay } from './components.ts';
import { label, markdownLabel } from './label.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { renderPost } from './render-post.ts';
import type { RenderedMessage } from './rendered-message.ts';

const LONGEST_PIECE = 600;
const LONGEST_BUTTON = 80;
const MORE = '…';

/** What an action answers, as a message that only the asker sees. A post is shown whole, under a short text. */
export function renderReply(
  { lines, buttons, blocks = [], post, file }: ActionReply,
  library: Library,
  toStep: (step: string, payload: string) => ButtonAction,
): RenderedMessage {
  if (post) {
    const shown = renderPost(post, library, MAXIMUM_TEXT - LONGEST_PIECE);
    const above = container([textDisplay(textOf(lines, LONGEST_PIECE))]);
    return { isPrivate: true, components: [above, ...shown.components] };
  }
  // What belongs to the buttons is short; the lines above take what is left.
  const room = MAXIMUM_TEXT - LONGEST_PIECE * blocks.length;
  const parts: readonly ReplyBlock[] = [{ lines, ...(buttons ? { buttons } : {}) }, ...blocks];
  const components = parts.flatMap((part, index): APIComponentInContainer[] => [
    ...(index === 0 ? [] : [separator()]),
    textDisplay(textOf(part.lines, index === 0 ? room : LONGEST_PIECE)),
    ...(part.buttons?.length ? [row(part.buttons.map((each) => stepButton(each, toStep)))] : []),
  ]);
  if (!file) return { isPrivate: true, components: [container(components)] };
  const shownFile = { type: ComponentType.File as const, file: { url: `attachment://${file.name}` } };
  return { isPrivate: true, components: [container([...components, shownFile])], files: [file] };
}

function stepButton(
  { label: words, step, payload, isDangerous = false }: ActionButton,
  toStep: (step: string, payload: string) => ButtonAction,
): APIButtonComponent {
  const made = button(label(words, LONGEST_BUTTON), toStep(step, payload));
  return isDangerous && made.style === ButtonStyle.Secondary ? { ...made, style: ButtonStyle.Danger } : made;
}

/** As many whole lines as fit. */
function textOf(lines: readonly Line[], maximum: number): string {
  let text = '';
  for (const line of lines) {
    const next = `${text === '' ? '' : `${text}\n`}${line.map(pieceText).join('')}`;
    if (next.length > maximum - MORE.length - 1) return `${text}\n${MORE}`;
    text = next;
  }
  return text;
}

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('time' in piece) return `<t:${Math.floor(piece.time / 1000)}:F>`;
  if ('messageId' in piece)
    return `https://discord.com/channels/${piece.serverId}/${piece.channelId}/${piece.messageId}`;
  return `<#${piece.channelId}>`;
}

/** Spaces at the ends join a piece to its neighbours. */
function escaped(text: string): string {
  const words = text.trim();
  const start = text.indexOf(words);
  return text.slice(0, start) + markdownLabel(words, LONGEST_PIECE) + text.slice(start + words.length);
}
