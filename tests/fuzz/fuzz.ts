import { inspect } from 'node:util';
import { growths } from './growth.ts';
import { targets } from './targets.ts';

// npm run fuzz -- [count] [seed] [name of a target, or `growth` for the times alone]. Prints Markdown; exits with 1 when an input broke something.
const [count = '1000000', seed = '1', only] = process.argv.slice(2);
const chosen = targets.filter(({ name }) => only === undefined || name === only);
const shares = chosen.reduce((sum, { share }) => sum + share, 0);

console.log(
  `${count} inputs, seed ${seed}\n\n| target | inputs | seconds | outcome |\n| --- | --- | --- | --- |`,
);
for (const { name, share, run, end } of chosen) {
  let inputs = Math.ceil((Number(count) * share) / shares);
  const start = performance.now();
  let outcome = 'held';
  try {
    inputs = await run(inputs, Number(seed));
  } catch (error) {
    process.exitCode = 1;
    outcome = 'broken';
    console.error(`${name}: ${inspect(error)}\n`);
  }
  await end?.();
  console.log(`| ${name} | ${inputs} | ${((performance.now() - start) / 1000).toFixed(0)} | ${outcome} |`);
}

if (only !== undefined && only !== 'growth') process.exit();
console.log('\nTimes that grow faster than the length of the text:\n');
console.log('| what, with which text | length | once, ms | ten times, ms |\n| --- | --- | --- | --- |');
for (const { name, length, once, tenfold } of await growths()) {
  process.exitCode = 1;
  console.log(`| ${name} | ${length} | ${once.toFixed(1)} | ${tenfold.toFixed(1)} |`);
}
process.exit();
