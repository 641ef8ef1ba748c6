import { BackupRefused } from './backup-refused.ts';
import { backUp, restore, type StorePlace } from './open-store.ts';
import { StoreRefused } from './store.ts';

/** A backup or a restoring, as it was asked for on the command line. */
export interface CopyRequest {
  readonly what: 'backup' | 'restore';
  /** Absent when none was named. */
  readonly file: string | undefined;
  readonly place: StorePlace;
  /** Writes a line for the person who asked. */
  readonly tell: (line: string) => void;
}

/** Writes all data into a new file, or replaces it by that of such a file. Resolves to the exit status. */
export async function runCopy({ what, file, place, tell }: CopyRequest): Promise<number> {
  if (file === undefined) {
    tell(`name the file: npm run ${what} -- verbatim-backup.db`);
    return 2;
  }
  try {
    const aside = what === 'backup' ? await backUp(place, file) : await restore(file, place);
    tell(what === 'backup' ? `all data is in ${file}` : `all data is as it was in ${file}`);
    if (aside !== undefined) tell(`what was there before is in ${aside}`);
    return 0;
  } catch (error) {
    if (!(error instanceof StoreRefused || error instanceof BackupRefused)) throw error;
    tell(error.message);
    return 1;
  }
}
