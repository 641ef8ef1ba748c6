import type { Unit } from '../../nlp/unit.ts';

/** Whether a subject is the writer or the reader: what `we asked` reports is nobody's speech. */
export function isWriter(unit: Unit | undefined): boolean {
  return /^(?:i|we|you)$/u.test(unit?.norm ?? '');
}
