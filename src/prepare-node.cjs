// Loaded before the program, by `node --require`. The one file in JavaScript: an older Node, which knows no TypeScript,
// must read it too, and Node would first have to load what reads TypeScript, at a tenth of the time of a short command.

/** The first major version that has all that the program uses; the same as `engines` in `package.json` says. */
const LEAST_NODE = 24;

const { node } = process.versions;
if (Number.parseInt(node, 10) < LEAST_NODE) {
  process.stderr.write(
    `verbatim: Node ${LEAST_NODE} or newer is needed, and this is ${node}; install it, or run npm ci, which brings one along for npm start\n`,
  );
  process.exit(process.argv[2] === 'ask' ? 2 : 1);
}

// Node 24 began with warnings about what it calls stable by now: the reading of TypeScript, and SQLite.
const [print] = process.listeners('warning');
process.removeAllListeners('warning').on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') print?.(warning);
});

// What Node makes of the program is kept for the next start; where nothing can be written, it is made anew each time.
process.getBuiltinModule('node:module').enableCompileCache(`${__dirname}/../node_modules/.cache/verbatim`);
