import { withCorrections } from '../answer/corrected-library.ts';
import type { Library } from '../answer/library.ts';
import type { ServerStates } from '../answer/server/server-states.ts';
import type { Correction } from '../model/report.ts';

interface View {
  readonly corrections: readonly Correction[];
  readonly corrected: Library;
}

/** Gives each server its library as corrected; the same one as long as neither changes, so that nothing is looked up twice. */
export function createCorrectedLibraries(
  states: Pick<ServerStates, 'of'>,
): (serverId: string, library: Library) => Library {
  // By the library, so that one that is given up is not kept by its corrections.
  const views = new WeakMap<Library, Map<string, View>>();
  return (serverId, library) => {
    const { corrections } = states.of(serverId);
    const ofLibrary = views.get(library) ?? new Map<string, View>();
    views.set(library, ofLibrary);
    if (corrections.length === 0) {
      ofLibrary.delete(serverId);
      return library;
    }
    const before = ofLibrary.get(serverId);
    if (before?.corrections === corrections) return before.corrected;
    const corrected = withCorrections(library, corrections);
    ofLibrary.set(serverId, { corrections, corrected });
    return corrected;
  };
}
