import type { Claim } from '../claim.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { Block } from '../unit.ts';

/** Second pass: every finding of every rule in every sentence that is no heading, in the order of rules. */
export function findClaims(blocks: readonly Block[], pack: LanguagePack): Claim[] {
  const claims: Claim[] = [];
  for (const block of blocks) {
    if (block.isHeading) continue;
    for (const sentence of block.sentences)
      for (const rule of pack.rules)
        for (const finding of rule.match(sentence))
          if (finding.parts.length > 0) claims.push({ ...finding, ruleId: rule.id, sentence });
  }
  return claims;
}
