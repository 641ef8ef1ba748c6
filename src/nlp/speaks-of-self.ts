import type { Claim } from './claim.ts';
import type { LanguagePack } from './language-pack.ts';

/** Whether a single person speaks of themselves in quoted words: `« Je pars »`. */
export function speaksOfSelf({ parts, sentence }: Claim, { names }: LanguagePack): boolean {
  const { selfReferences } = names;
  if (selfReferences === undefined) return false;
  for (const { within, start, end } of sentence.units) {
    if (within === undefined || !parts.some((part) => part.start <= end && start <= part.end)) continue;
    if (within.some((word) => selfReferences.has(word.norm))) return true;
  }
  return false;
}
