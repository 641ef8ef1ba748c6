/** A backup cannot be made or restored; the message is one line for the person who asked for it. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}
