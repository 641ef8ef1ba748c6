import { startMeasured } from './measured-process.ts';
import type { Measurement } from './measurement.ts';

/** Starts a program that answers by itself, or once `line` is typed, until the first output. */
export async function measureTerminal(args: readonly string[], line?: string): Promise<Measurement> {
  const program = await startMeasured(args, { DISCORD_TOKEN: '' });
  program.child.stdin.end(line === undefined ? '' : `${line}\n`);
  const firstAnswer = await program.firstOutput;
  return { firstAnswer, memory: await program.end() };
}
