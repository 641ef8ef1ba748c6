import { actingTargets } from './acting-targets.ts';
import { apartTargets } from './apart-targets.ts';
import { askingTargets } from './asking-targets.ts';
import { documentTargets } from './document-targets.ts';
import { fetchingTargets } from './fetching-targets.ts';
import { keepingTargets } from './keeping-targets.ts';
import { readingTargets } from './reading-targets.ts';
import { rowTargets } from './row-targets.ts';
import type { FuzzTarget } from './target.ts';

/** All that is fuzzed. */
export const targets: readonly FuzzTarget[] = [
  ...readingTargets,
  ...documentTargets,
  ...fetchingTargets,
  ...askingTargets,
  ...keepingTargets,
  ...rowTargets,
  ...actingTargets,
  ...apartTargets,
];
