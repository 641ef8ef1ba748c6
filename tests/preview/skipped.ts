/** Says in the name of tests that they are skipped, and why, where there is no browser for them. */
export function skipped(browserPath: string | undefined): string {
  return browserPath === undefined ? ' (skipped: no Chromium or Chrome is on the PATH)' : '';
}
