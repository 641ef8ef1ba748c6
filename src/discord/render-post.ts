import type { APIComponentInContainer } from 'discord.js';
import type { Library } from '../answer/library.ts';
import { postPhrases } from '../answer/post-phrases/index.ts';
import type { Result } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { ArticleSummary, Post, PostContent } from '../model/post.ts';
import { hitLine, sourceLine, speakerLine } from './attribution.ts';
import { blockQuote, sentenceQuote } from './block-quote.ts';
import { button, container, row, textDisplay } from './components.ts';
import { markdownLabel } from './label.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { messages } from './messages.ts';
import type { RenderedMessage } from './rendered-message.ts';

const LONGEST_QUOTE = 1800;
const USUAL_RESULT = 280;
const LONGEST_RESULT = 450;
const LONGEST_TITLE = 80;
const MOST_TITLES = 10;

/**
 * A scheduled post as a Discord message: pure, in its schedule's language, within Discord's limits.
 *
 * @param maximum characters of text; default as many as a message can hold.
 */
export function renderPost(post: Post, library: Library, maximum = MAXIMUM_TEXT): RenderedMessage {
  const { content, locale } = post;
  const kind = content.kind === 'empty' ? content.of : content.kind;
  const head = `### ${postPhrases[locale].heading[kind]}${lateLine(post)}`;
  const body = bodyOf(content, library, locale, maximum - head.length);
  return { isPrivate: false, components: [container([textDisplay(head), ...body])] };
}

function lateLine({ late, locale }: Post): string {
  if (!late) return '';
  const due = `<t:${Math.floor(late.dueAt / 1000)}:F>`;
  return `\n-# ${postPhrases[locale].late(due, late.missed)}`;
}

function bodyOf(
  content: PostContent,
  library: Library,
  locale: Locale,
  room: number,
): APIComponentInContainer[] {
  switch (content.kind) {
    case 'newest': {
      const others = othersLine(
        content.others.map(({ title }) => title),
        locale,
      );
      const texts = summaryTexts(content.summaries, library, locale, room - others.length);
      return [...texts, ...(others === '' ? [] : [others])].map(textDisplay);
    }
    case 'article':
      return summaryTexts([content.summary], library, locale, room).map(textDisplay);
    case 'quote':
      return resultParts(content.result, library, locale);
    case 'prompt': {
      const speaker =
        content.speaker === undefined ? undefined : markdownLabel(content.speaker, LONGEST_TITLE);
      const question = postPhrases[locale].question(content.question, speaker);
      return [textDisplay(`**${question}**`), ...resultParts(content.result, library, locale)];
    }
    case 'empty':
      return [textDisplay(postPhrases[locale].empty[content.of])];
  }
}

function resultParts(result: Result, library: Library, locale: Locale): APIComponentInContainer[] {
  const quote = blockQuote(result, library, LONGEST_QUOTE);
  const said = speakerLine(result, library, locale);
  const source = sourceLine(result.article, locale, result.passage.id);
  const action = { kind: 'context', passageId: result.passage.id, before: 1, after: 1 } as const;
  return [
    textDisplay(`${quote}\n${said}\n${source}`),
    row([button(messages[locale].button.context, action)]),
  ];
}

/** Each article's own line, then its results, as many as fit; every article gets its fair part of the room. */
function summaryTexts(
  summaries: readonly ArticleSummary[],
  library: Library,
  locale: Locale,
  room: number,
): string[] {
  return summaries.flatMap(({ article, results }) => {
    const source = sourceLine(article, locale);
    let left = Math.floor(room / summaries.length) - source.length;
    const lines: string[] = [];
    for (const result of results) {
      const usual = sentenceQuote(result, library, USUAL_RESULT);
      const quote = usual.length > LONGEST_RESULT ? blockQuote(result, library, LONGEST_RESULT) : usual;
      const text = `${quote}\n${hitLine(result, library, locale, article)}`;
      if (text.length + 1 > left) break;
      left -= text.length + 1;
      lines.push(text);
    }
    return lines.length === 0 ? [] : [`${source}\n${lines.join('\n')}`];
  });
}

function othersLine(titles: readonly string[], locale: Locale): string {
  if (titles.length === 0) return '';
  const shown = titles.slice(0, MOST_TITLES).map((title) => markdownLabel(title, LONGEST_TITLE));
  const more = titles.length > MOST_TITLES ? ['…'] : [];
  return `-# ${postPhrases[locale].others([...shown, ...more])}`;
}
