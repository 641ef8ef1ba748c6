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
 * @param args the sizes in passages. Default: 1,000, 10,000 and 100,000.
 */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  for (const size of sizes) {
    console.log(`\n${size.toLocaleString('en')} passages\n`);
    console.log(
      '| engine | query p50 / p95 / p99 ms | autocomplete p50 / p95 ms | heap MB | build s | load s | saved MB |',
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- |');
    for (const name of Object.keys(ENGINES)) {
      const measures = await measure(name, size);
      console.log(tableRow(name, measures));
      if (measures.add && measures.remove) console.log(changeRow(measures.add, measures.remove));
    }
  }
}

async function measure(name: string, size: number): Promise<Measures> {
  const script = join(import.meta.dirname, 'measure.ts');
  const options = ['--expose-gc', '--max-old-space-size=8192', '--disable-warning=ExperimentalWarning'];
  const { stdout } = await run(process.execPath, [...options, script, name, String(size)]);
  return MEASURES.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

function tableRow(name: string, { search, complete, heap, build, load, bytes }: Measures): string {
  const cells = [
    name,
    `${ms(search.p50)} / ${ms(search.p95)} / ${ms(search.p99)}`,
    complete ? `${ms(complete.p50)} / ${ms(complete.p95)}` : '–',
    megabytes(heap),
    (build / 1000).toFixed(1),
    load === undefined ? '–' : (load / 1000).toFixed(2),
    bytes === undefined ? '–' : megabytes(bytes),
  ];
  return `| ${cells.join(' | ')} |`;
}

function changeRow(add: Measures['search'], remove: Measures['search']): string {
  const times = `added in ${ms(add.p50)} (p95 ${ms(add.p95)}) ms, removed in ${ms(remove.p50)} (p95 ${ms(remove.p95)}) ms`;
  return `| one article of 30 passages | ${times} | | | | | |`;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
