import { isSqliteError } from './sqlite-error.ts';

const FULL = 'its disk is full';
const READ_ONLY = 'nothing can be written there';
const NO_FOLDER = 'it is no folder and none can be made there';

/** By the code of a system error. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
};

/** Why a folder does not serve, where it is its disk or its rights; nothing for any other error. */
export function whyUnusable(error: unknown): string | undefined {
  if (isSqliteError(error, 'full')) return FULL;
  if (isSqliteError(error, 'readOnly', 'cannotOpen')) return READ_ONLY;
  if (isSqliteError(error, 'broken')) return 'its disk fails';
  return error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined;
}
