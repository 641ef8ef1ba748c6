import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { type Node, parse } from 'acorn';

/** A regular expression as it stands in a source file. */
export interface WrittenPattern {
  readonly path: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that a TypeScript file holds as a literal, and every line on which it makes one of a text. */
export function listPatterns(path: string): {
  readonly written: readonly WrittenPattern[];
  readonly made: readonly number[];
} {
  const code = stripTypeScriptTypes(readFileSync(path, 'utf8'));
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  const written: WrittenPattern[] = [];
  const made: number[] = [];
  for (const node of nodesOf(tree)) {
    const line = node.loc?.start.line ?? 0;
    if ('regex' in node && isPattern(node.regex))
      written.push({ path, line, source: node.regex.pattern, flags: node.regex.flags });
    if ('name' in node && node.name === 'RegExp') made.push(line);
  }
  return { written, made };
}

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string' && 'start' in value;
}

function isPattern(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}
