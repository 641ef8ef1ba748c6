import type { Cast, Figure } from './cast.ts';
import type { Claim, SubjectWords } from './claim.ts';
import type { Groups } from './groups.ts';
import type { NameMention } from './name-mentions.ts';

/**
 * Those named behind the subject of a claim, to whom or of whom it speaks, or in the clause without marks that it stands
 * behind: `he told Rowe that Hill …`, `Rowe hid there, he said`. A possessive may mean them: `his lawyer said Rowe …`.
 */
export function namedInside(
  { sentence, parts }: Pick<Claim, 'sentence' | 'parts'>,
  subject: SubjectWords,
  groups: Groups,
  names: ReadonlyMap<number, readonly NameMention[]>,
  cast: Cast,
): ReadonlySet<Figure> {
  if (subject.antecedent) return new Set();
  const after = sentence.units[subject.last - 1]?.end ?? sentence.end;
  const end = Math.max(...parts.map((part) => part.end));
  const isInside = (at: number): boolean =>
    (at >= after && at < end) || parts.some((part) => part.start <= at && at < part.end);
  const named = new Set<Figure>(groups.within(isInside));
  for (const { first, name, agreement } of names.get(sentence.index) ?? []) {
    const figure = isInside(sentence.units[first]?.start ?? 0) && cast.find(name, agreement);
    if (figure) named.add(figure);
  }
  return named;
}
