/** Writes a line for whoever started the program. */
export function complain(line: string): void {
  process.stderr.write(`verbatim: ${line}\n`);
}

/** Tells of a fault that was survived. */
export function complainOfFault(error: unknown, what = 'a fault'): void {
  complain(`${what}: ${messageOf(error)}`);
}

/** An error's own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
