import { Readability } from '@mozilla/readability';
import { hasWords } from '../decode-text.ts';
import type { Block } from '../document-of.ts';
import { knownLanguage } from '../known-language.ts';
import { calendarDate, isWebAddress } from '../parse-metadata.ts';
import type { PageMark, SourceMetadata } from '../reader.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageMarks } from './page-marks.ts';
import type { Page, PageNode } from './page-node.ts';
import { parsePage } from './parse-page.ts';

/** The main text of a page and what the page says about itself. */
export interface ReaderView {
  readonly blocks: readonly Block[];
  readonly metadata: SourceMetadata;
  readonly marks: readonly PageMark[];
}

/**
 * Reads a page as a browser's reader view does: the main text without menus, advertisements and comments, with the
 * title, author, publisher, date, address and language that the page gives. Where no main text stands out, all text is
 * taken.
 *
 * @returns nothing when the page is too large to be read in reasonable time.
 */
export function readerView(html: string): ReaderView | undefined {
  const page = parsePage(html);
  if (page === undefined) return undefined;
  const address = addressOf(page);
  const language = languageOf(page);
  const marks = pageMarks(page);
  // Extraction takes the page apart, hence what is needed of it is read before.
  const article = mainArticle(page);
  const metadata = {
    ...said('title', article?.title),
    ...said('author', article?.byline),
    ...said('publisher', article?.siteName),
    ...said('publishedAt', calendarDate(article?.publishedTime?.trim() ?? '')),
    ...said('url', address),
    ...said('language', language),
  };
  const blocks = article?.content ? pageBlocks(article.content) : [];
  const hasMainText = blocks.some((block) => !block.isHeading && hasWords(block.text));
  return {
    blocks: hasMainText ? blocks : wholePage(html),
    metadata,
    marks,
  };
}

/** The main article of a page, where one stands out. */
function mainArticle(page: Page): ReturnType<Readability<PageNode>['parse']> {
  try {
    return new Readability<PageNode>(page, { serializer: (node: PageNode) => node }).parse();
  } catch (error) {
    // It stumbles over pages whose elements are nested as no browser would nest them, and climbs beyond the top.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function wholePage(html: string): readonly Block[] {
  const page = parsePage(html);
  return page === undefined ? [] : pageBlocks(page.body);
}

function addressOf(page: Page): string | undefined {
  const candidates = [
    page.querySelector('link[rel="canonical"]')?.getAttribute?.('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute?.('content'),
  ];
  return (
    candidates.find((candidate) => typeof candidate === 'string' && isWebAddress(candidate)) ?? undefined
  );
}

function languageOf(page: Page): string | undefined {
  return knownLanguage(page.querySelector('html[lang]')?.getAttribute?.('lang') ?? '');
}

/** A field on one line, or none when the page does not say it. */
function said(field: keyof SourceMetadata, value: string | null | undefined): SourceMetadata {
  const plain = (value ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  return plain === '' ? {} : { [field]: plain };
}
