import { withCorrections } from '../answer/corrected-library.ts';
import type { Library } from '../answer/library.ts';
import type { ServerStates } from '../answer/server/server-states.ts';
import type { Correction } from '../model/report.ts';

interface View {
  readonly library: Library;
  readonly corrections: readonly Correction[];
  readonly corrected: Library;
}

/** Gives each server its library as corrected; the same one as long as neither changes, so that nothing is looked up twice. */
export function createCorrectedLibraries(
  states: Pick<ServerStates, 'of'>,
): (serverId: string, library: Library) => Library {
  const views = new Map<string, View>();
  return (serverId, library) => {
    const { corrections } = states.of(serverId);
    if (corrections.length === 0) {
      views.delete(serverId);
      return library;
    }
    const before = views.get(serverId);
    if (before?.library === library && before.corrections === corrections) return before.corrected;
    const corrected = withCorrections(library, corrections);
    views.set(serverId, { library, corrections, corrected });
    return corrected;
  };
}
