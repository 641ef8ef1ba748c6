import type { PageMark } from '../reader.ts';
import { asksForNoCopies } from '../robots-words.ts';
import type { Page } from './page-node.ts';

/** Deeper than any description of an article. */
const DEEPEST = 32;

/** What a page says of the use of its text, in the marks that search engines and browsers go by too. */
export function pageMarks(page: Page): readonly PageMark[] {
  const marks: PageMark[] = [];
  if (isPaid(page)) marks.push('paywall');
  const robots = page.querySelectorAll('meta[name="robots" i], meta[name="verbatim" i]');
  if ([...robots].some((meta) => asksForNoCopies(meta.getAttribute?.('content') ?? '')))
    marks.push('no-copies');
  return marks;
}

/** Whether the page describes itself, or a part of itself, as not for free (schema.org). */
function isPaid(page: Page): boolean {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      if (saysNotFree(JSON.parse(script.textContent ?? ''), 0)) return true;
    } catch {
      // No JSON: it says nothing.
    }
  }
  const tier = page.querySelector('meta[property="article:content_tier"]')?.getAttribute?.('content');
  return /^\s*locked\s*$/iu.test(tier ?? '');
}

function saysNotFree(described: unknown, depth: number): boolean {
  if (typeof described !== 'object' || described === null || depth > DEEPEST) return false;
  for (const [name, value] of Object.entries(described)) {
    if (name === 'isAccessibleForFree' && /^false$/iu.test(String(value))) return true;
    if (saysNotFree(value, depth + 1)) return true;
  }
  return false;
}
