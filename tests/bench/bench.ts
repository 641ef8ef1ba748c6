// npm run bench -- <name> [its own arguments]. One line a benchmark.
const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  quotes: async () => console.log((await import('./quotes.ts')).benchQuotes()),
  search: async (args) => (await import('./search/search-bench.ts')).benchSearch(args),
  discord: async () => (await import('./discord/bench-discord.ts')).benchDiscord(),
  articles: async (args) => (await import('./articles/bench-articles.ts')).benchLargeArticles(args),
  restart: async ([passages]) =>
    console.log(await (await import('./restart.ts')).benchRestart(Number(passages ?? 100_000))),
  server: async () => console.log(await (await import('./server-library.ts')).benchServerLibrary()),
  start: async () => console.log(await (await import('./start.ts')).benchStart()),
};

const [name = '', ...args] = process.argv.slice(2);
const run = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (run === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exitCode = 2;
} else {
  await run(args);
}
