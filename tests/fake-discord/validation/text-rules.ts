import type { Problem } from '../violations.ts';
import { isRecord } from './check-schema.ts';

/** Finds strings that are no text: half of a surrogate pair cannot be sent as UTF-8. */
export function checkStrings(value: unknown, path = ''): readonly Problem[] {
  if (typeof value === 'string') {
    return value.isWellFormed()
      ? []
      : [{ path, rule: 'must be well-formed Unicode, holds half a surrogate pair' }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => checkStrings(item, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    checkStrings(item, path === '' ? key : `${path}.${key}`),
  );
}

/** Finds values that stand more than once where each must be unique. */
export function checkUnique(
  values: Iterable<{ readonly path: string; readonly value: string | number | null | undefined }>,
  what: string,
): readonly Problem[] {
  const seen = new Set<string | number>();
  const problems: Problem[] = [];
  for (const { path, value } of values) {
    if (value === null || value === undefined) continue;
    if (seen.has(value))
      problems.push({ path, rule: `${what} must be unique, "${value}" stands here again` });
    seen.add(value);
  }
  return problems;
}
