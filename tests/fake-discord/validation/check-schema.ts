import { type ZodMiniType, z } from 'zod/mini';
import type { Problem } from '../violations.ts';

/**
 * Checks a body against one of Discord's own schemas. The schemas let unknown fields pass, dropping them from their
 * output: what is missing there was misspelt or does not belong.
 */
export function checkSchema(schema: ZodMiniType, body: unknown, path = ''): readonly Problem[] {
  const result = z.safeParse(schema, body);
  if (!result.success) return result.error.issues.flatMap((issue) => describeIssue(issue, path));
  return findUnknownFields(body, result.data, path);
}

type Issue = z.core.$ZodIssue;

function describeIssue(issue: Issue, base: string): readonly Problem[] {
  const path = issue.path.reduce<string>(extend, base);
  if (issue.code !== 'invalid_union') return [{ path, rule: describeRule(issue) }];
  const branch = closestBranch(issue.errors);
  if (branch === undefined) return [{ path, rule: 'is none of the allowed kinds' }];
  return branch.flatMap((inner) => describeIssue(inner, path));
}

/** The alternative that was meant: of those whose `type` is right, the one with the fewest faults. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isTypeRight = (issues: readonly Issue[]) =>
    issues.every(({ path }) => path[0] !== 'type' && path.length > 0);
  return branches.filter(isTypeRight).sort((a, b) => a.length - b.length)[0];
}

function describeRule(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return `at most ${issue.maximum} (${issue.origin})`;
    case 'too_small':
      return `at least ${issue.minimum} (${issue.origin})`;
    case 'invalid_type':
      return `must be ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `must have the format ${issue.format}`;
    default:
      return issue.message;
  }
}

function findUnknownFields(sent: unknown, known: unknown, path: string): readonly Problem[] {
  if (Array.isArray(sent)) {
    if (!Array.isArray(known)) return [];
    return sent.flatMap((item, index) => findUnknownFields(item, known[index], extend(path, index)));
  }
  if (!isRecord(sent) || !isRecord(known)) return [];
  return Object.entries(sent).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!(key in known)) return [{ path: extend(path, key), rule: 'Discord knows no such field here' }];
    return findUnknownFields(value, known[key], extend(path, key));
  });
}

/** Whether a parsed value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path, one step deeper. */
function extend(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}
