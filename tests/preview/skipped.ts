const REASON = 'skipped: no Chromium or Chrome is on the PATH';

/** Says, also in the name of the tests, that they are skipped where there is no browser for them. */
export function skipped(browserPath: string | undefined): string {
  if (browserPath !== undefined) return '';
  console.warn(`The browser tests of the preview are ${REASON}.`);
  return ` (${REASON})`;
}
