import type { List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '../document-of.ts';
import { markdownLoad } from './markdown-load.ts';

/** A block of Markdown; `isTitle` marks the heading that names the article. */
export interface MarkdownBlock extends Block {
  readonly isTitle?: boolean;
}

type Piece = MarkdownBlock | { readonly html: string };

/**
 * The paragraphs and headings of a Markdown text, in order. The characters are those that a reader sees: marks, images,
 * comments and link targets are left out; numbers of lists stay. The items of a tight list are lines of one block.
 *
 * @returns nothing when the text is nested too deeply to be read in reasonable time.
 */
export async function markdownBlocks(markdown: string): Promise<readonly MarkdownBlock[] | undefined> {
  const load = markdownLoad(markdown);
  if (load.isExcessive) return undefined;
  const disable = load.isEmphasisExcessive ? { null: ['attention'] } : {};
  const tree = fromMarkdown(markdown, { extensions: [{ disable }] });
  const pieces = markTitle(tree.children.flatMap((node) => piecesOf(node, markdown)));
  if (!pieces.some((piece) => 'html' in piece)) return pieces.filter((piece) => 'text' in piece);
  const { fragmentBlocks } = await import('../html/fragment-blocks.ts');
  const blocks: MarkdownBlock[] = [];
  for (const piece of pieces) {
    const read = 'html' in piece ? fragmentBlocks(piece.html) : [piece];
    if (read === undefined) return undefined;
    blocks.push(...read);
  }
  return blocks;
}

function markTitle(pieces: readonly Piece[]): readonly Piece[] {
  const isHeading = (piece: Piece | undefined) => piece !== undefined && 'text' in piece && piece.isHeading;
  const named = pieces.findIndex((piece) => 'text' in piece && piece.isTitle);
  const title = named === -1 && isHeading(pieces[0]) ? 0 : named;
  return pieces.map((piece, index) => {
    if (!('text' in piece)) return piece;
    return { text: piece.text, isHeading: piece.isHeading, isTitle: index === title };
  });
}

function piecesOf(node: RootContent, source: string): Piece[] {
  switch (node.type) {
    case 'heading':
      return [{ text: oneLine(inlineText(node.children)), isHeading: true, isTitle: node.depth === 1 }];
    case 'paragraph':
      return [{ text: inlineText(node.children), isHeading: false }];
    case 'code':
      return [{ text: node.value, isHeading: false }];
    case 'html':
      return [{ html: node.value }];
    case 'blockquote':
      return node.children.flatMap((child) => piecesOf(child, source));
    case 'list':
      return listPieces(node, source);
    default:
      return [];
  }
}

function listPieces(list: List, source: string): Piece[] {
  const items = list.children.map((item) => itemPieces(item, list.ordered === true, source));
  const isTight = !list.spread && list.children.every((item) => !item.spread);
  const pieces = items.flat();
  if (!isTight || pieces.some((piece) => 'html' in piece)) return pieces;
  const lines = pieces.map((piece) => ('text' in piece ? piece.text : ''));
  return [{ text: lines.join('\n'), isHeading: false }];
}

function itemPieces(item: ListItem, isNumbered: boolean, source: string): Piece[] {
  const [first, ...others] = item.children.flatMap((child) => piecesOf(child, source));
  if (first === undefined) return [];
  const number = isNumbered ? numberOf(item, source) : '';
  if (!('text' in first) || number === '') return [first, ...others];
  return [{ ...first, text: `${number} ${first.text}` }, ...others];
}

/** The number of a list item as it is written, since numbers can be referred to. */
function numberOf(item: ListItem, source: string): string {
  const start = item.position?.start.offset ?? 0;
  return /^\d+[.)]/u.exec(source.slice(start, start + 12))?.[0] ?? '';
}

function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<br[\s/>]/iu.test(node.value) ? '\n' : '';
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return inlineText(node.children);
    default:
      return '';
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
