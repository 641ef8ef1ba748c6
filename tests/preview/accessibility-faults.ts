import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RUN = `axe.run().then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`;

/** What of the page, as it is now, shuts people out, as far as a machine can tell. */
export async function accessibilityFaults(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(RUN);
}
