import { parseArgs } from 'node:util';
import { stopRunningBots } from '../e2e/bot-process.ts';
import { startPreview } from './start-preview.ts';
import { takeScreenshots } from './take-screenshots.ts';

// npm run preview [-- --screenshots]: the bot in a browser, without an account; or pictures of it for the README.

const { values } = parseArgs({ options: { screenshots: { type: 'boolean', default: false } } });
const port = Number(process.env['PREVIEW_PORT'] ?? 0);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('PREVIEW_PORT must be a whole number from 0 to 65535.');
  process.exit(1);
}

process.once('exit', () => void stopRunningBots());
const preview = await startPreview({ port }).catch((error: unknown) => {
  console.error('The preview could not start:', error instanceof Error ? error.message : error);
  process.exit(1);
});
if (values.screenshots) {
  for (const file of await takeScreenshots(preview.address)) console.log(file);
  await preview.close();
} else {
  console.log(`Open ${preview.address} in a browser. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
  }
}
