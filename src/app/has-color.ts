import type { Config } from '../config.ts';

/** Whether what is written to the standard output may be coloured. */
export function hasColor(config: Config): boolean {
  return config.isColorAllowed && process.stdout.isTTY;
}
