import type { VerbGroup } from './verb-groups.ts';

/** The verb of speech whose report begins at `from`. */
export function reportingGroup(groups: readonly VerbGroup[], from: number): VerbGroup | undefined {
  return groups.findLast((group) => group.last <= from + 1);
}
