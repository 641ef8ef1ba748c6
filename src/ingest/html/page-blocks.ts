import type { Block } from '../document-of.ts';
import type { PageNode } from './page-node.ts';

const ELEMENT = 1;
const TEXT = 3;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HEADINGS = names('h1 h2 h3 h4 h5 h6');
const PARAGRAPHS = names(
  'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form header hgroup ' +
    'hr html legend main nav ol p section summary table caption tbody thead tfoot ul',
);
const LINES = names('dd dt li tr');
const CELLS = names('td th');
const UNREAD = names(
  'audio button canvas datalist embed frame head iframe input map math meter noembed noframes noscript object option ' +
    'progress script select style svg template textarea title video',
);

/**
 * The paragraphs and headings inside an element, in order, as a browser shows them without style sheets: runs of white
 * space are one space, `<br>`, list items and table rows begin a line, preformatted text stays as it is.
 */
export function pageBlocks(root: PageNode): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  const flush = (isHeading = false) => {
    const collapsed = collapse(text);
    if (collapsed !== '') blocks.push({ text: isHeading ? oneLine(collapsed) : collapsed, isHeading });
    text = '';
  };
  const readChildren = (node: PageNode) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) read(child);
  };
  const read = (node: PageNode) => {
    if (node.nodeType === TEXT) text += (node.textContent ?? '').replace(/[ \t\n\f\r]+/gu, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (UNREAD.has(name) || isHidden(node)) return;
    if (name === 'br') text += '\n';
    else if (name === 'pre') {
      flush();
      blocks.push({ text: node.textContent ?? '', isHeading: false });
    } else if (HEADINGS.has(name) || PARAGRAPHS.has(name)) {
      flush();
      readChildren(node);
      flush(HEADINGS.has(name));
    } else {
      const isLine = LINES.has(name);
      text = isLine ? onNewLine(text) : CELLS.has(name) ? `${text} ` : text;
      readChildren(node);
      if (isLine) text = onNewLine(text);
    }
  };
  read(root);
  flush();
  return blocks;
}

// Line items that touch make one line break, not a blank line.
function onNewLine(text: string): string {
  return /\n ?$/u.test(text.slice(-2)) ? text : `${text}\n`;
}

function isHidden(node: PageNode): boolean {
  return typeof node.getAttribute?.('hidden') === 'string' || node.getAttribute?.('aria-hidden') === 'true';
}

// Only the white space of HTML: a no-break space is a character of the text.
function collapse(text: string): string {
  return text
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/^[ \n]+/u, '')
    .trimEnd();
}

function oneLine(text: string): string {
  return text.replace(/[ \n]+/gu, ' ');
}
