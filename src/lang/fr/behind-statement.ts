import type { SubjectWords } from '../../nlp/claim.ts';
import type { Sentence } from '../../nlp/unit.ts';
import { hasFinite, hasMainFinite } from './finite-verbs.ts';
import { namesSpeaker } from './names-speaker.ts';
import { subjectAfter } from './subject-after.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `« … », a dit Roux`, `La route est fermée, a dit Roux`: what stands before the verb is what was said. */
export function isBehindStatement(sentence: Sentence, group: VerbGroup): boolean {
  const { units } = sentence;
  const { first, inverted, frames } = group;
  if (inverted !== undefined) return false;
  const before = units[first - 1];
  // "La ville « attend la pluie » a dit le maire": a clause in marks without a comma.
  if (before?.within) return hasFinite(before.within, 0, before.within.length);
  if (before?.norm !== ',') return false;
  if (units[first - 2]?.kind === 'quoted') return true;
  if (!frames.has('clause') || !hasMainFinite(units, 0, first)) return false;
  const subject = subjectAfter(sentence, group);
  return subject !== undefined && namesSpeaker(units, subject.first, undefined);
}

/** The subject behind a verb that closes what was said before it. */
export function invertedSubject(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const before = sentence.units[group.first - 1];
  const isObject =
    /^(?:que|qu')$/u.test(before?.norm ?? '') && sentence.units[group.first - 2]?.norm === 'ce';
  const closes = before !== undefined && (before.kind === 'quoted' || before.norm === ',' || isObject);
  return closes ? subjectAfter(sentence, group) : undefined;
}
