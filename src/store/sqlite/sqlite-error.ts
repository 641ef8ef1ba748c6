/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const CODES = {
  busy: 5,
  readOnly: 8,
  broken: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** Whether SQLite failed for this reason. */
export function isSqliteError(error: unknown, ...reasons: readonly (keyof typeof CODES)[]): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false;
  // The lowest byte is the primary code; the rest details it.
  const code = error.errcode & 0xff;
  return reasons.some((reason) => CODES[reason] === code);
}
