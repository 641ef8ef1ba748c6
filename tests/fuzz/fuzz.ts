import { growths } from './growth.ts';
import { targets } from './targets.ts';

// npm run fuzz -- [count] [seed] [name of a target]. Prints Markdown; exits with 1 when an input broke something.
const [count = '1000000', seed = '1', only] = process.argv.slice(2);
const chosen = targets.filter(({ name }) => only === undefined || name === only);
const shares = chosen.reduce((sum, { share }) => sum + share, 0);

console.log(
  `${count} inputs, seed ${seed}\n\n| target | inputs | seconds | outcome |\n| --- | --- | --- | --- |`,
);
for (const { name, share, run } of chosen) {
  const inputs = Math.ceil((Number(count) * share) / shares);
  const start = performance.now();
  let outcome = 'held';
  try {
    await run(inputs, Number(seed));
  } catch (error) {
    process.exitCode = 1;
    outcome = 'broken';
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  console.log(`| ${name} | ${inputs} | ${((performance.now() - start) / 1000).toFixed(0)} | ${outcome} |`);
}

console.log('\n| time grows with length | 1 | 10 | factor |\n| --- | --- | --- | --- |');
for (const { name, once, tenfold, isQuadratic } of await growths()) {
  if (isQuadratic) process.exitCode = 1;
  console.log(
    `| ${name} | ${once.toFixed(1)} ms | ${tenfold.toFixed(1)} ms | ${(tenfold / once).toFixed(0)} |`,
  );
}
process.exit();
