import type { ActionReply, Line, Piece } from '../answer/action-command.ts';
import type { Library } from '../answer/library.ts';
import { container, textDisplay } from './components.ts';
import { markdownLabel } from './label.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { renderPost } from './render-post.ts';
import type { RenderedMessage } from './rendered-message.ts';

const LONGEST_PIECE = 600;
const MORE = '…';

/** What an action answers, as a message that only the asker sees. A post is shown whole, under a short text. */
export function renderReply({ lines, post }: ActionReply, library: Library): RenderedMessage {
  if (!post) return { isPrivate: true, components: [container([textDisplay(textOf(lines, MAXIMUM_TEXT))])] };
  const shown = renderPost(post, library, MAXIMUM_TEXT - LONGEST_PIECE);
  const above = container([textDisplay(textOf(lines, LONGEST_PIECE))]);
  return { isPrivate: true, components: [above, ...shown.components] };
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
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return `${before}${markdownLabel(words, LONGEST_PIECE)}${after}`;
}
