import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The JSON objects of a file with one a line, each checked against `schema`. @throws when a line does not fit. */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}
