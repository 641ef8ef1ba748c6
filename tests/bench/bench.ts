// npm run bench -- <name> [its own arguments]
const BENCHES: Readonly<
  Record<string, () => Promise<{ bench: (args: readonly string[]) => Promise<void> | void }>>
> = {
  search: () => import('./search/search-bench.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exitCode = 2;
} else {
  await (await load()).bench(args);
}
