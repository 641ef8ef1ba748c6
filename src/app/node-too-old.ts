/** The first major version that has all that the program uses; the same as `engines` in `package.json` says. */
const LEAST = 24;

/** Why this version of Node cannot run the program, in one line; nothing when it can. */
export function nodeTooOld(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= LEAST) return undefined;
  return `Node ${LEAST} or newer is needed, and this is ${version}; install it, or run npm ci, which brings one along for npm start`;
}
