// The least a TypeScript program can do: the cost of Node alone.
process.stdout.write('The answer.\n');
