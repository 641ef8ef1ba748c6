import type { Answer, CheckedQuote, DifferencePart } from '../model/answer.ts';
import { attributionLine } from './attribution-line.ts';
import { BAR, type Block, type Drawing, sourceBlock } from './drawing.ts';
import { quoteBlock } from './quote-block.ts';
import { shorten } from './shorten.ts';
import { wrapText } from './wrap.ts';

/** Every quote that was checked: the verdict, what differs, the true words, and whose they are. */
export function checkBlocks(answer: Extract<Answer, { status: 'checked' }>, drawing: Drawing): Block[] {
  const { phrases, width } = drawing;
  const more = answer.unchecked > 0 ? [wrapText(phrases.moreUnchecked(answer.unchecked), width)] : [];
  return [...answer.checks.map((check) => checkBlock(check, drawing)), ...more];
}

function checkBlock(check: CheckedQuote, drawing: Drawing): Block {
  const { phrases, width, styles } = drawing;
  const { inMarks } = phrases;
  const verdict = phrases.verdict[check.verdict];
  const head = wrapText(`${inMarks(shorten(check.given))} · ${verdict}`, width).map(styles.bold);
  if (check.verdict === 'not-found') return head;
  const { result, difference, effect } = check;
  const { article, excerpt } = result;
  const cue = effect && inMarks(article.text.slice(effect.cue.start, effect.cue.end));
  return [
    ...head,
    ...(effect ? wrapText(`${phrases.effect[effect.kind]} ${cue}`, width, '  ', '    ') : []),
    ...(check.verdict === 'altered' ? wrapText(differenceLine(difference), width, '  ', '    ') : []),
    ...(check.verdict === 'altered'
      ? wrapText(`[-${phrases.wordsOfTheArticle}-] {+${phrases.wordsGiven}+}`, width, '  ', '    ').map(
          styles.dim,
        )
      : []),
    ...quoteBlock(result, excerpt, { width, styles, bar: BAR }),
    ...wrapText(attributionLine(result, excerpt, drawing), width, '— ', '  '),
    ...sourceBlock(article, result.passage.id, drawing),
  ];
}

/** As `git diff --word-diff` writes it: signs, so that nothing depends on colour. */
function differenceLine(parts: readonly DifferencePart[]): string {
  return parts
    .map(({ op, text }) => {
      const space = /\s$/u.test(text) ? ' ' : '';
      if (op === 'same') return text;
      return op === 'delete' ? `[-${text.trimEnd()}-]${space}` : `{+${text.trimEnd()}+}${space}`;
    })
    .join('');
}
