import type { LanguagePack } from '../../nlp/language-pack.ts';
import type { Move } from './align-pattern.ts';

/**
 * True when words in brackets bring a negation in, or take the place of one: that is said openly, but it is not what
 * the article says.
 */
export function turnsMeaning(moves: readonly Move[], pack: LanguagePack | undefined): boolean {
  if (!pack) return false;
  const { negators } = pack.cut;
  const negates = (key: string): boolean => {
    const norm = key.toLowerCase();
    return negators.has(norm) || norm === 'ne' || norm === 'n';
  };
  const brought = moves.flatMap((move) =>
    move.kind === 'insert' && move.step.kind === 'editorial' ? move.step.tokens : [],
  );
  const replaced = moves.flatMap((move) =>
    move.kind === 'delete' && move.by?.kind === 'editorial' ? [move.token] : [],
  );
  const count = (tokens: readonly { readonly key: string }[]): number =>
    tokens.filter(({ key }) => negates(key)).length;
  return count(brought) !== count(replaced);
}
