/** What Node is told to start TypeScript with the least delay, as the scripts of `package.json` do, from the project's root. */
export const START = ['--require', './src/prepare-node.cjs'] as const;

/** The arguments of Node that start the program. */
export const PROGRAM = [...START, 'src/main.ts'] as const;

/** The same as a command line of a shell whose `PATH` leads to the project's own Node first. */
export const PROGRAM_LINE = ['node', ...PROGRAM].join(' ');
