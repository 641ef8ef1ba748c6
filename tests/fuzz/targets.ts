import { askingTargets } from './asking-targets.ts';
import { readingTargets } from './reading-targets.ts';
import type { FuzzTarget } from './target.ts';

/** All that is fuzzed. */
export const targets: readonly FuzzTarget[] = [...readingTargets, ...askingTargets];
