/** The database below the data folder. */
export const SQLITE_FILE = 'verbatim.db';
/** The file whose lock keeps a second process away. */
export const LOCK_FILE = 'verbatim.lock';
