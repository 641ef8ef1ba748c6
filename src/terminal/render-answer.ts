import { phrases as phrasesByLocale } from '../answer/phrases/index.ts';
import { silentLines } from '../answer/silent-lines.ts';
import type { Answer, Problem, SilentSpeaker, Suggestion } from '../model/answer.ts';
import { articleBlocks } from './article-blocks.ts';
import { checkBlocks } from './check-blocks.ts';
import { contextBlocks } from './context-blocks.ts';
import type { AnswerLook, Block, Drawing } from './drawing.ts';
import { listedBlocks } from './listed-blocks.ts';
import { rankedBlocks } from './ranked-blocks.ts';
import { shorten } from './shorten.ts';
import { createStyles } from './styles.ts';
import { wrapText } from './wrap.ts';

/** An answer as text: the quoted words behind a bar, then who said them and where. No line break at its end. */
export function renderAnswer(answer: Answer, look: AnswerLook): string {
  const phrases = phrasesByLocale[look.locale];
  const drawing: Drawing = { ...look, styles: createStyles(look.color), phrases };
  return blocksOf(answer, drawing)
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join(look.isCompact ? '\n' : '\n\n');
}

function blocksOf(answer: Answer, drawing: Drawing): Block[] {
  const { phrases, width } = drawing;
  switch (answer.status) {
    case 'invalid':
      return [wrapText(phrases.problem(repeatable(answer.problem)), width)];
    case 'nothing-found':
      return [
        ...(answer.silent ? [] : [wrapText(phrases.nothingFound, width)]),
        ...silentBlocks(answer.silent, drawing),
        suggestionBlock(answer.suggestions, drawing),
      ];
    case 'checked':
      return [...checkBlocks(answer, drawing), suggestionBlock(answer.suggestions, drawing)];
    case 'found':
      return [
        // Asked for somebody's words, one reads others' only once it is said that they are others'.
        ...(answer.command === 'compare' ? [] : silentBlocks(answer.silent, drawing)),
        ...resultBlocks(answer, drawing),
        ...(answer.command === 'compare' ? silentBlocks(answer.silent, drawing) : []),
        suggestionBlock(answer.suggestions, drawing),
      ];
  }
}

function resultBlocks({ command, results }: Extract<Answer, { status: 'found' }>, drawing: Drawing): Block[] {
  switch (command) {
    case 'context':
      return contextBlocks(results, drawing);
    case 'article':
      return articleBlocks(results, drawing);
    case 'quotes':
    case 'compare':
    case 'summary':
      return listedBlocks(results, command, drawing);
    default:
      return rankedBlocks(results, command, drawing);
  }
}

function suggestionBlock(suggestions: readonly Suggestion[], { phrases, width }: Drawing): Block {
  if (suggestions.length === 0) return [];
  const lines = suggestions.flatMap(({ label, value }) =>
    wrapText(label.startsWith(value) ? label : `${label} (${value})`, width, '  · ', '    '),
  );
  return [...wrapText(phrases.tryInstead, width), ...lines];
}

/** Those who say nothing of what was asked, each with the nearest names. */
function silentBlocks(silent: readonly SilentSpeaker[] = [], { locale, phrases, width }: Drawing): Block[] {
  const manner = { asked: (name: string) => phrases.inMarks(shorten(name)), plain: (text: string) => text };
  return silent.map((each) => {
    const [line, ...tries] = silentLines(each, locale, manner);
    return [...wrapText(line, width), ...tries.flatMap((text) => wrapText(text, width, '  ', '    '))];
  });
}

// What was typed is repeated in the message, but not at any length.
function repeatable(problem: Problem): Problem {
  return 'given' in problem ? { ...problem, given: shorten(problem.given) } : problem;
}
