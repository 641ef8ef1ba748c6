// The least a TypeScript program can do: the cost of Node and tsx alone.
process.stdout.write('The answer.\n');
