import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import type { PostContent } from '../../src/model/post.ts';
import type { PostKind, Schedule } from '../../src/model/schedule.ts';
import { chooseContent, contentOf } from '../../src/schedule/content/build-content.ts';
import type { Choice } from '../../src/store/store.ts';
import { libraryOf } from '../discord/library-fixture.ts';
import { libraryOfQuotes } from './quotable-library.ts';

const schedule = (kind: PostKind, articleId?: string): Schedule => ({
  id: 's1',
  serverId: 'server',
  channelId: 'channel',
  isAnnouncement: false,
  kind,
  ...(articleId === undefined ? {} : { articleId }),
  recurrence: { time: '08:30', weekdays: [1, 2, 3, 4, 5, 6, 7], zone: 'UTC' },
  locale: 'en',
  whenEmpty: 'skip',
  createdBy: 'user',
  createdAt: 0,
});

const key = (day: number) => ({ scheduleId: 's1', date: `day ${day}`, time: '08:30' });

/** Posts day after day, and remembers what was used as the store does. */
const postDays = (library: Library, kind: PostKind, days: number): readonly Choice[] => {
  const used = new Map<string, number>();
  return Array.from({ length: days }, (_, day) => {
    const choice = chooseContent(library, schedule(kind), key(day), used);
    if (!choice) return expect.fail(`nothing was chosen on day ${day}`);
    for (const item of choice.items) used.set(item, choice.round);
    return choice;
  });
};

const contentFor = (library: Library, plan: Schedule, day = 0): PostContent | undefined => {
  const choice = chooseContent(library, plan, key(day), new Map());
  return choice && contentOf(library, plan, key(day), choice);
};

describe.each(['quote', 'prompt'] as const)('a post of the kind %s', (kind) => {
  const library = libraryOfQuotes(2, 6);

  it('repeats nothing before all came once, round after round', () => {
    const items = postDays(library, kind, 36).map((choice) => choice.items[0]);
    for (const round of [0, 1, 2]) expect(new Set(items.slice(round * 12, round * 12 + 12)).size).toBe(12);
    expect(items.slice(0, 12)).not.toEqual(items.slice(12, 24));
  });

  it('takes up what is added before it begins anew', () => {
    const used = new Map(postDays(library, kind, 12).map(({ items, round }) => [items[0] ?? '', round]));
    const choice = chooseContent(libraryOfQuotes(3, 6), schedule(kind), key(13), used);
    expect(choice?.items[0]).toMatch(/^town2/u);
    expect(choice?.round).toBe(0);
  });

  it('is the same whenever it is chosen for the same run, and differs between schedules', () => {
    expect(postDays(library, kind, 12)).toEqual(postDays(library, kind, 12));
    const other = Array.from({ length: 12 }, (_, day) =>
      chooseContent(library, schedule(kind), { ...key(day), scheduleId: 's2' }, new Map()),
    );
    expect(other).not.toEqual(postDays(library, kind, 12));
  });
});

describe('a quote of the day', () => {
  it('is the quote with its speaker, cut to its own words', () => {
    const content = contentFor(libraryOfQuotes(1, 3), schedule('quote'));
    if (content?.kind !== 'quote') return expect.fail('no quote');
    const { article, excerpt, quote } = content.result;
    expect(article.text.slice(excerpt.start, excerpt.end)).toBe(quote?.text);
    expect(quote?.speaker?.name).toMatch(/Marlow|Castan|Lindh/u);
  });

  it('is never one without a known speaker, or too short to stand alone', () => {
    const text =
      '“We shall see about all of that when the winter has come,” they said. “No,” said Ada Marlow.';
    const library = libraryOf({
      key: 'short',
      text,
      quotes: [
        { words: 'We shall see about all of that when the winter has come', kind: 'direct' },
        { words: 'No', kind: 'direct', speaker: { name: 'Ada Marlow' } },
      ],
    });
    expect(contentFor(library, schedule('quote'))).toBeUndefined();
  });
});

describe('a discussion prompt', () => {
  it('asks about the speaker of its passage', () => {
    const content = contentFor(libraryOfQuotes(1, 3), schedule('prompt'));
    if (content?.kind !== 'prompt') return expect.fail('no prompt');
    expect(content.speaker).toBe(content.result.quote?.speaker?.name);
    expect(content.result.passage.text).toContain(content.speaker);
  });

  it('takes a passage that says enough where nobody is quoted', () => {
    const long =
      'The harbour was closed for the winter and nobody could say when it would open again. '.repeat(4);
    const library = libraryOf({ key: 'plain', text: `Short.\n\n${long.trim()}` });
    const content = contentFor(library, schedule('prompt'));
    expect(content).toMatchObject({ kind: 'prompt', result: { passage: { id: 'plain§2' }, quote: null } });
    expect(content).not.toHaveProperty('speaker');
  });
});

describe('a summary of the newest articles', () => {
  it('shows the newest five, names the others, and takes none of them again', () => {
    const library = libraryOfQuotes(8, 4);
    const choice = chooseContent(library, schedule('newest'), key(0), new Map());
    const content = choice && contentOf(library, schedule('newest'), key(0), choice);
    if (content?.kind !== 'newest') return expect.fail('no summary');
    expect(content.summaries.map(({ article }) => article.key)).toEqual(
      [7, 6, 5, 4, 3].map((n) => `town${n}`),
    );
    expect(content.others.map(({ key: name }) => name)).toEqual(['town2', 'town1', 'town0']);
    for (const { article, results } of content.summaries)
      for (const { excerpt, article: source } of results) {
        expect(source).toBe(article);
        expect(excerpt.end).toBeGreaterThan(excerpt.start);
      }
    const used = new Map(choice?.items.map((item) => [item, 0]));
    expect(chooseContent(library, schedule('newest'), key(1), used)).toBeUndefined();
    const later = chooseContent(libraryOfQuotes(9, 4), schedule('newest'), key(1), used);
    expect(later?.items).toEqual(['town8']);
  });
});

describe('a summary of one article', () => {
  it('is nothing once the article is gone', () => {
    expect(contentFor(libraryOfQuotes(2, 4), schedule('article', 'town1'))).toMatchObject({
      kind: 'article',
    });
    expect(contentFor(libraryOfQuotes(1, 4), schedule('article', 'town1'))).toBeUndefined();
  });
});
