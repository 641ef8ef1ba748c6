import '@skyra/discord-components-core/discord-header.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-subscript.js';
import { html, type TemplateResult } from 'lit';
import type { PageState } from '../page-state.ts';
import { formatTimestamp } from './format-timestamp.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { readMarkdown } from './read-markdown.ts';

type Reader = Pick<PageState, 'locale' | 'names'>;

/** Markdown as Discord shows it to a reader. */
export function markdownView(markdown: string, reader: Reader): TemplateResult {
  return html`${viewAll(readMarkdown(markdown), reader)}`;
}

function viewAll(nodes: readonly MarkdownNode[], reader: Reader): readonly TemplateResult[] {
  return joinTexts(nodes).map((node) => view(node, reader));
}

/** The parser cuts texts into pieces. */
function joinTexts(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const joined: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined.splice(-1, 1, { type: 'text', content: `${last.content}${node.content}` });
    } else joined.push(node);
  }
  return joined;
}

// Quotes and inline pieces are HTML's own: the component library lets the bar of a quote shrink to nothing, and adds spaces
// around what an inline piece encloses.
function view(node: MarkdownNode, reader: Reader): TemplateResult {
  const { content = '' } = node;
  const inner = typeof content === 'string' ? content : viewAll(content, reader);
  switch (node.type) {
    case 'text':
      return html`<span class="text">${inner}</span>`;
    case 'br':
    case 'newline':
      return html`<br>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'underline':
      return html`<u>${inner}</u>`;
    case 'strikethrough':
      return html`<s>${inner}</s>`;
    case 'spoiler':
      return html`<span class="spoiler" tabindex="0">${inner}</span>`;
    case 'inlineCode':
      return html`<code>${inner}</code>`;
    case 'codeBlock':
      return html`<pre class="code-block">${inner}</pre>`;
    case 'blockQuote':
      return html`<blockquote>${inner}</blockquote>`;
    case 'subtext':
      return html`<discord-subscript>${inner}</discord-subscript>`;
    case 'heading':
      return html`<discord-header level=${node.level ?? 1}>${inner}</discord-header>`;
    case 'list':
      return listView(node, reader);
    case 'link':
    case 'url':
    case 'autolink':
      return html`<a href=${node.target ?? ''} target="_blank" rel="noopener noreferrer">${inner}</a>`;
    case 'timestamp':
      return html`<time>${formatTimestamp(Number(node.timestamp), node.format ?? 'f', reader.locale)}</time>`;
    default:
      return mentionView(node, reader);
  }
}

function listView({ items = [] }: MarkdownNode, reader: Reader): TemplateResult {
  return html`<ul class="list">${items.map(
    ({ content, sign, depth }) =>
      html`<li data-sign=${/\d/u.test(sign) ? sign : '•'} style="margin-inline-start: ${depth * 16}px">${viewAll(content, reader)}</li>`,
  )}</ul>`;
}

function mentionView({ type, id = '', name, fullName }: MarkdownNode, { names }: Reader): TemplateResult {
  switch (type) {
    case 'user':
      return html`<discord-mention type="user">${names[id] ?? id}</discord-mention>`;
    case 'channel':
      return html`<discord-mention type="channel">${names[id] ?? id}</discord-mention>`;
    case 'role':
      return html`<discord-mention type="role">${names[id] ?? id}</discord-mention>`;
    case 'everyone':
    case 'here':
      return html`<discord-mention type="role">${type}</discord-mention>`;
    case 'slashCommand':
      return html`<discord-mention type="slash">${fullName}</discord-mention>`;
    default:
      return html`<span class="text" data-kind=${type}>:${name ?? type}:</span>`;
  }
}
