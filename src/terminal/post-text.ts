import { postPhrases } from '../answer/post-phrases/index.ts';
import type { Result } from '../model/answer.ts';
import type { Post, PostContent } from '../model/post.ts';
import type { AnswerLook } from './drawing.ts';
import { harmless } from './harmless.ts';
import { renderAnswer } from './render-answer.ts';
import { timeInWords } from './time-in-words.ts';
import { wrapText } from './wrap.ts';

/** A scheduled post as text, in its schedule's language. No line break at its end. */
export function postText({ content, locale, late }: Post, given: AnswerLook): string {
  const look = { ...given, locale };
  const kind = content.kind === 'empty' ? content.of : content.kind;
  const phrases = postPhrases[locale];
  const lateLine = late ? [phrases.late(timeInWords(late.dueAt, locale), late.missed)] : [];
  const head = [phrases.heading[kind], ...lateLine].flatMap((line) => wrapText(line, look.width)).join('\n');
  return [head, ...bodyOf(content, look)].join(look.isCompact ? '\n' : '\n\n');
}

function bodyOf(content: PostContent, look: AnswerLook): string[] {
  const phrases = postPhrases[look.locale];
  const shown = (text: string): string => wrapText(harmless(text), look.width).join('\n');
  switch (content.kind) {
    case 'newest': {
      const others = content.others.map(({ title }) => title);
      const summaries = content.summaries.map(({ results }) => resultsText(results, 'summary', look));
      return [...summaries, ...(others.length === 0 ? [] : [shown(phrases.others(others))])];
    }
    case 'article':
      return [resultsText(content.summary.results, 'summary', look)];
    case 'quote':
      return [resultsText([content.result], 'article', look)];
    case 'prompt':
      return [
        shown(phrases.question(content.question, content.speaker)),
        resultsText([content.result], 'article', look),
      ];
    case 'empty':
      return [shown(phrases.empty[content.of])];
  }
}

function resultsText(results: readonly Result[], command: 'summary' | 'article', look: AnswerLook): string {
  return renderAnswer({ status: 'found', command, results, suggestions: [] }, look);
}
