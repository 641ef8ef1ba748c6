import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/ingest/html/html-reader.ts';

const marksOf = async (
  head: string,
  body = '<article><p>Some words of an article, long enough.</p></article>',
) => {
  const outcome = await htmlReader.read(
    Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`),
    'a.html',
  );
  return outcome.status === 'read' ? (outcome.document.marks ?? []) : outcome.reason;
};
const described = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('what a page says of the use of its text', () => {
  it.each([
    ['not for free', described('{"@type":"NewsArticle","isAccessibleForFree":false}'), ['paywall']],
    ['not for free, in words', described('{"@graph":[{"isAccessibleForFree":"False"}]}'), ['paywall']],
    [
      'not for free in a part',
      described('{"isAccessibleForFree":true,"hasPart":{"isAccessibleForFree":false}}'),
      ['paywall'],
    ],
    ['locked', '<meta property="article:content_tier" content="locked">', ['paywall']],
    ['not to be kept', '<meta name="robots" content="index, noarchive">', ['no-copies']],
    ['not to be quoted', '<meta name="ROBOTS" content="NOSNIPPET">', ['no-copies']],
    ['not to be quoted at all', '<meta name="robots" content="max-snippet:0">', ['no-copies']],
    ['not to be kept by the bot', '<meta name="verbatim" content="noarchive">', ['no-copies']],
    ['for free', described('{"isAccessibleForFree":"True"}'), []],
    ['metered', '<meta property="article:content_tier" content="metered">', []],
    ['not to be kept by others', '<meta name="googlebot" content="noarchive">', []],
    ['not to be indexed', '<meta name="robots" content="noindex, nofollow, max-snippet:-1">', []],
    ['described by broken words', described('{"isAccessibleForFree":fal'), []],
    ['nothing', '', []],
  ])('%s', async (_, head, marks) => {
    expect(await marksOf(head)).toEqual(marks);
  });

  it('never runs out of stack on a description that nests deeply', async () => {
    const deep = `${'{"a":'.repeat(5_000)}{"isAccessibleForFree":false}${'}'.repeat(5_000)}`;
    expect(await marksOf(described(deep))).toEqual([]);
  });
});
