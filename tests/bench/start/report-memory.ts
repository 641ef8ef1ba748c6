import { writeFileSync } from 'node:fs';

// Loaded before a measured program: leaves the peak of its resident memory, in KiB, where it was told to.
process.on('exit', () => {
  const { MEMORY_REPORT: file } = process.env;
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
