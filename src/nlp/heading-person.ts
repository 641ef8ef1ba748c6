import type { Cast, Figure } from './cast.ts';
import type { ReadMention } from './mention-reader.ts';

/** The person whose name opens the words, before an apposition that may name others: `Ann Rowe, a rival of Mr. Hill,`. */
export function headingPerson({ names: [first], span }: ReadMention, cast: Cast): Figure | undefined {
  const units = first?.sentence.units ?? [];
  if (first === undefined || units[first.first]?.start !== span.start || units[first.last]?.norm !== ',')
    return undefined;
  const figure = cast.find(first.name, first.agreement);
  return figure?.kind === 'person' ? figure : undefined;
}
