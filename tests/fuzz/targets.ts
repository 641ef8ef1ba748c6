import { actingTargets } from './acting-targets.ts';
import { askingTargets } from './asking-targets.ts';
import { documentTargets } from './document-targets.ts';
import { fetchingTargets } from './fetching-targets.ts';
import { readingTargets } from './reading-targets.ts';
import type { FuzzTarget } from './target.ts';

/** All that is fuzzed. */
export const targets: readonly FuzzTarget[] = [
  ...readingTargets,
  ...documentTargets,
  ...fetchingTargets,
  ...askingTargets,
  ...actingTargets,
];
