import { PROGRAM, START } from '../e2e/program.ts';
import { measureBot } from './start/measure-bot.ts';
import { measureTerminal } from './start/measure-terminal.ts';
import { type Measurement, spread } from './start/measurement.ts';

/** Starts of each program; the first round warms the disk and is not counted. */
const ROUNDS = 8;
const QUOTE = "l'air grand et fort";

const programs: readonly { readonly name: string; readonly measure: () => Promise<Measurement> }[] = [
  {
    name: 'peer: a script that prints a constant',
    measure: () => measureTerminal([...START, 'tests/bench/start/peer-script.ts']),
  },
  {
    name: 'ask who-said … --json',
    measure: () => measureTerminal([...PROGRAM, 'ask', 'who-said', QUOTE, '--json']),
  },
  { name: 'pipe, one line', measure: () => measureTerminal(PROGRAM, `/who-said ${QUOTE}`) },
  {
    name: 'peer: a discord.js bot that answers a constant',
    measure: () => measureBot([...START, 'tests/bench/start/peer-bot.ts'], QUOTE),
  },
  { name: 'the bot on Discord', measure: () => measureBot(PROGRAM, QUOTE) },
];

/**
 * Measures how long the terminal and the bot take from the start of the process to the first answer, and their memory,
 * each beside the least program of its kind, the programs in turn. Returns a Markdown table.
 */
export async function benchStart(): Promise<string> {
  const measured = programs.map((): Measurement[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { measure }] of programs.entries()) {
      const measurement = await measure();
      if (round > 0) measured[index]?.push(measurement);
    }
  }
  const rows = programs.map(({ name }, index) => {
    const of = measured[index] ?? [];
    const cells = [
      spread(of.map(({ ready }) => ready)),
      spread(of.map(({ firstAnswer }) => firstAnswer)),
      spread(of.map(({ memory }) => memory)),
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    '| program | connected, ms | first answer, ms | peak memory, MiB |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
