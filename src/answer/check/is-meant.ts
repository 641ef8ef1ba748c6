import { fold } from '../../text/fold.ts';
import { align } from '../align.ts';
import type { Library } from '../library.ts';
import { matchOf } from '../match.ts';
import type { Laid } from './lay-along.ts';
import type { Step } from './pattern.ts';

/** Same content words, and what may differ beside them, counted in words of the quote. */
const FEW = { content: 2, cost: 0.4 };
const MANY = { content: 3, inserted: 0.5, cost: 1.2 };

/**
 * Whether a passage whose words differ is clearly the one that is quoted: the words in order are mostly its own, and
 * enough of them are more than function words. Of quotes from other articles than those searched, 2 to 5 in a hundred
 * get past this; of true ones with a fifth of the words changed, 53 in a hundred of 4 words, 88 of 6, 93 of 8, all of 12.
 *
 * @param text the quote's words without ellipses and brackets.
 */
export function isMeant(library: Library, laid: Laid, steps: readonly Step[], text: string): boolean {
  const { article, passage, moves, cost, isExact } = laid;
  if (isExact) return true;
  const lexical = library.lexical(article);
  const given = steps.filter((step) => step.kind === 'token' && step.token.isWord).length;
  const same = moves.flatMap((move) =>
    move.kind === 'same' && move.token.isWord ? [fold(move.token.key)] : [],
  );
  const content = same.filter((word) => !lexical.stopWords.has(word) && !lexical.elisions.has(word)).length;
  const isNear = content >= FEW.content && cost <= FEW.cost * given;
  const isLike =
    content >= MANY.content && given - same.length <= MANY.inserted * given && cost <= MANY.cost * given;
  if (!isNear && !isLike) return false;
  return (
    matchOf(text, passage.text, align(text, passage.text, passage.span.start, lexical)) !== 'approximate'
  );
}
