import { isSameAtEdge, type Token, tokensOf } from './tokens.ts';

/**
 * One step of a quote to check. `token`: stands in the article. `gap`: an ellipsis, for any words of the article.
 * `editorial`: words in brackets, which whoever quotes added, or put in the place of a few words of the article.
 */
export type Step =
  | { readonly kind: 'token'; readonly token: Token; readonly isEdge: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'editorial'; readonly text: string; readonly tokens: readonly Token[] };

// An ellipsis with or without brackets; one changed letter (`[L]e`); words in brackets.
const SPECIAL = /[[(]\s*(?:\.{3}|…)\s*[\])]|\.{3,}|…|\[(\p{L})\](?=\p{L})|\[([^[\]\n]{1,80})\]/gu;

/** The words of a quote as steps to be found in an article; no gap or punctuation at either end. */
export function patternOf(given: string): Step[] {
  const steps: Step[] = [];
  let from = 0;
  const take = (to: number): void => {
    for (const token of tokensOf(given, { start: from, end: to }))
      steps.push({ kind: 'token', token, isEdge: false });
  };
  for (const found of given.matchAll(SPECIAL)) {
    if (found.index < from) continue;
    take(found.index);
    from = found.index + found[0].length;
    const [whole, letter, words] = found;
    if (letter !== undefined) {
      const [word] = tokensOf(given, { start: from, end: given.length });
      if (!word || word.start !== from) continue;
      const token = { ...word, start: found.index, key: letter + word.key };
      steps.push({ kind: 'token', token, isEdge: true });
      from = word.end;
    } else if (words === undefined) steps.push({ kind: 'gap' });
    else
      steps.push({
        kind: 'editorial',
        text: whole,
        tokens: tokensOf(words, { start: 0, end: words.length }),
      });
  }
  take(given.length);
  return withEdges(steps);
}

/** Whether a step stands for this token of an article. */
export function stepMatches(step: Step, token: Token): boolean {
  if (step.kind !== 'token') return false;
  return step.isEdge ? isSameAtEdge(step.token, token) : step.token.key === token.key;
}

/** Drops what says nothing at the ends and around gaps, and marks the words whose case may differ. */
function withEdges(steps: readonly Step[]): Step[] {
  const isPoint = (step: Step | undefined): boolean => step?.kind === 'token' && !step.token.isWord;
  const isOpen = (step: Step | undefined): boolean => step === undefined || step.kind === 'gap';
  let kept = [...steps];
  for (let length = -1; length !== kept.length; ) {
    length = kept.length;
    kept = kept.filter((step, index) => {
      const [before, after] = [kept[index - 1], kept[index + 1]];
      if (step.kind === 'gap') return before !== undefined && after !== undefined && after.kind !== 'gap';
      return !(isPoint(step) && (isOpen(before) || isOpen(after)));
    });
  }
  return kept.map((step, index) =>
    step.kind === 'token' && isOpen(kept[index - 1]) ? { ...step, isEdge: true } : step,
  );
}
