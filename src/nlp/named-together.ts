import type { Cast, Figure } from './cast.ts';
import { agrees } from './discourse.ts';
import type { Agreement, LanguagePack } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';

/** How many sentences back those may be named whom `they` means, and whom `the two men` means. */
const FURTHEST = 2;
const FURTHEST_COUNTED = 12;
/** More than these are not called by their names one by one. */
const MOST = 3;

/**
 * The persons whom a plural without a name takes up (`les deux ministres`, `ils`): all that are named in the last sentence
 * before that names two, or as many as `count` says. `undefined` where it names more, or a gender does not suit.
 */
export function namedTogether(
  names: ReadonlyMap<number, readonly NameMention[]>,
  cast: Cast,
  sentence: number,
  { gender }: Agreement,
  count: number | undefined,
  pack: LanguagePack,
): Figure | undefined {
  const { coordinator } = pack.names;
  const furthest = count === undefined ? FURTHEST : FURTHEST_COUNTED;
  for (let at = sentence - 1; at >= Math.max(0, sentence - furthest); at--) {
    const persons = personsIn(names.get(at) ?? [], cast);
    const suits = persons.every((person) => gender !== 'feminine' || agrees(person.agreement, { gender }));
    const isEnough = persons.length === (count ?? 2) && persons.length <= MOST;
    if (persons.length > 1 && (count === undefined || isEnough))
      return suits && isEnough && coordinator !== undefined ? join(persons, coordinator, cast) : undefined;
  }
  return undefined;
}

function personsIn(names: readonly NameMention[], cast: Cast): readonly Figure[] {
  const figures = names
    .filter(({ isModifier }) => !isModifier)
    .flatMap(({ name, agreement }) => cast.find(name, agreement) ?? []);
  return [...new Set(figures)].filter(({ kind }) => kind === 'person');
}

function join(persons: readonly Figure[], coordinator: string, cast: Cast): Figure {
  const names = persons.map(({ name }) => name);
  const name = `${names.slice(0, -1).join(', ')} ${coordinator} ${names.at(-1) ?? ''}`;
  return cast.enter(name, 'organisation', { number: 'plural' });
}
