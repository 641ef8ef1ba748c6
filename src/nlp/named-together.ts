import type { Cast, Figure } from './cast.ts';
import { agrees } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';

/** How many sentences back those may be named whom `they` means, and whom `the two men` means. */
const FURTHEST = 2;
const FURTHEST_COUNTED = 12;
/** More than these are not called by their names one by one. */
const MOST = 3;
/** Units between two names that are joined. */
const WIDEST_JOINT = 6;

/**
 * Those whom a plural without a name takes up (`les deux ministres`, `les deux partis`, `ils`): all that are named in the
 * last sentence before that names two, or as many as `count` says. `undefined` where it names more, or a gender does not
 * suit. Bodies that nothing counts must be joined: `la ligue et le club`.
 */
export function namedTogether(
  names: ReadonlyMap<number, readonly NameMention[]>,
  cast: Cast,
  sentence: number,
  { agreement, pronoun, nounNorm }: ReadMention,
  count: number | undefined,
  pack: LanguagePack,
): Figure | undefined {
  const { coordinator } = pack.names;
  const gender = (pronoun ?? agreement).gender;
  const sort = sortOf(nounNorm, count, pack);
  const furthest = count === undefined ? FURTHEST : FURTHEST_COUNTED;
  for (let at = sentence - 1; at >= Math.max(0, sentence - furthest); at--) {
    const near = names.get(at) ?? [];
    const persons = sort === 'person' || sort === undefined ? figuresIn(near, cast, 'person') : [];
    const found = persons.length > 0 || sort === 'person' ? persons : bodiesIn(near, cast, sort, count, pack);
    const suits = found.every((figure) => gender !== 'feminine' || agrees(figure.agreement, { gender }));
    const isEnough = found.length === (count ?? 2) && found.length <= MOST;
    if (found.length > 1 && (count === undefined || isEnough))
      return suits && isEnough && coordinator !== undefined ? join(found, coordinator, cast) : undefined;
  }
  return undefined;
}

type Sort = 'person' | 'body' | 'place';

/** Of what sort those are whom a plural noun takes up, as far as it tells: `couple` those are who live together. */
function sortOf(
  noun: string | undefined,
  count: number | undefined,
  { names }: LanguagePack,
): Sort | undefined {
  if (noun === undefined) return undefined;
  if (names.descriptions?.isOfPlaces(noun)) return 'place';
  const isCount = count !== undefined && names.descriptions?.countOf(noun) === count;
  return names.speakerNoun(noun.replace(/[sx]$/u, ''))?.kind === 'collective' && !isCount ? 'body' : 'person';
}

function figuresIn(names: readonly NameMention[], cast: Cast, kind: Figure['kind']): readonly Figure[] {
  const figures = names
    .filter(({ isModifier }) => !isModifier)
    .flatMap(({ name, agreement }) => cast.find(name, agreement) ?? []);
  return [...new Set(figures)].filter((figure) => figure.kind === kind);
}

/** Bodies that nothing governs, or places; those that no count asks for must be joined. */
function bodiesIn(
  names: readonly NameMention[],
  cast: Cast,
  sort: Sort | undefined,
  count: number | undefined,
  pack: LanguagePack,
): readonly Figure[] {
  const free = names.filter(({ isComplement, isOblique }) => !isComplement && !isOblique);
  const isJoined = free.every((name, at) => at === 0 || isJoinedTo(free[at - 1], name, pack));
  if (count === undefined && !isJoined) return [];
  return figuresIn(free, cast, 'organisation').filter(
    ({ isPlace }) => sort === undefined || isPlace === (sort === 'place'),
  );
}

function isJoinedTo(
  one: NameMention | undefined,
  { first, sentence }: NameMention,
  { names }: LanguagePack,
): boolean {
  const between = sentence.units.slice(one?.last ?? first, first);
  const joins = between.some(({ norm }) => norm === ',' || norm === names.coordinator);
  return (
    joins &&
    between.length < WIDEST_JOINT &&
    !between.some(({ norm }) => norm !== ',' && names.endsRole(norm))
  );
}

function join(figures: readonly Figure[], coordinator: string, cast: Cast): Figure {
  const names = figures.map(({ name }) => name);
  const name = `${names.slice(0, -1).join(', ')} ${coordinator} ${names.at(-1) ?? ''}`;
  return cast.enter(name, 'organisation', { number: 'plural' });
}
