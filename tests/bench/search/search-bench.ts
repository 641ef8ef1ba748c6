import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ENGINES } from './engines.ts';
import { MEASURES, type Measures } from './measures.ts';

const SIZES = [1_000, 10_000, 100_000];
const run = promisify(execFile);

/**
 * Compares the search engine with its peers, one process each, and prints a table for each size.
 *
 * @param args the sizes in passages and the names of engines, in any order. Default: 1,000, 10,000 and 100,000; all.
 */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const numbers = args.filter((arg) => /^\d+$/u.test(arg)).map(Number);
  const sizes = numbers.length > 0 ? numbers : SIZES;
  const named = args.filter((arg) => Object.hasOwn(ENGINES, arg));
  const names = named.length > 0 ? named : Object.keys(ENGINES);
  for (const size of sizes) {
    console.log(`\n${size.toLocaleString('en')} passages\n`);
    console.log(
      '| engine | query p50 / p95 / p99 ms | autocomplete p50 / p95 ms | heap MB | build s | load s + first query s | saved MB | article added and removed ms |',
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const name of names) {
      console.log(tableRow(name, await measure(name, size)));
    }
  }
}

async function measure(name: string, size: number): Promise<Measures> {
  const script = join(import.meta.dirname, 'measure.ts');
  const options = ['--expose-gc', '--max-old-space-size=8192', '--disable-warning=ExperimentalWarning'];
  const { stdout } = await run(process.execPath, [...options, script, name, String(size)]);
  return MEASURES.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

function tableRow(
  name: string,
  { search, complete, heap, build, load, first, bytes, change }: Measures,
): string {
  const cells = [
    name,
    `${ms(search.p50)} / ${ms(search.p95)} / ${ms(search.p99)}`,
    complete ? `${ms(complete.p50)} / ${ms(complete.p95)}` : '–',
    megabytes(heap),
    seconds(build),
    load === undefined || first === undefined ? '–' : `${seconds(load)} + ${seconds(first)}`,
    bytes === undefined ? '–' : megabytes(bytes),
    change === undefined ? '–' : ms(change),
  ];
  return `| ${cells.join(' | ')} |`;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

function seconds(value: number): string {
  return (value / 1000).toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
