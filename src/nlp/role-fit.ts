import { fold } from '../text/fold.ts';
import type { Figure } from './cast.ts';
import type { LanguagePack } from './language-pack.ts';

/**
 * What the roles of a person say to a description: `same` office, `odds` when they are all of another kind, `kin` when one
 * is of the same kind, `open` when nothing is known.
 */
export type RoleFit = 'same' | 'kin' | 'open' | 'odds';

/** The words of a role or description that matter for comparing it with others. */
export interface Terms {
  /** The nouns for persons that head it, in order; places of origin left out. */
  readonly heads: readonly string[];
  /** The other words that tell it from the same office elsewhere, by their first letters. */
  readonly others: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  /** Nouns for persons that only qualify another: `écologiste` in `député écologiste`. */
  readonly sides: ReadonlySet<string>;
  /** Whether it is the office of a whole state: `président de la République`. */
  readonly isOfState: boolean;
  /** Whether it is said of what somebody was: `ancien escrimeur`. */
  readonly isFormer: boolean;
  /** Whether no complement follows the nouns. */
  readonly isPlain: boolean;
}

/** All that the article says a person is. */
interface Roles {
  readonly each: readonly Terms[];
  readonly heads: readonly string[];
  readonly origins: ReadonlySet<string>;
  /** That of the state which the person is known to lead. */
  readonly nation: ReadonlySet<string>;
}

/** Each figure is compared with many descriptions. */
const known = new WeakMap<Figure, Roles>();

/** Compares a description, read without its determiner, with all that the article says a person is. */
export function roleFit(figure: Figure, wanted: Terms, pack: LanguagePack): RoleFit {
  const { each, heads, origins, nation } = rolesOf(figure, pack);
  if (each.some((role) => isSame(wanted, role, pack))) return 'same';
  if (each.some((role) => isElsewhere(wanted, role))) return 'odds';
  if (differ(wanted.origins, origins) || differ(wanted.origins, nation)) return 'odds';
  if (heads.length === 0 || wanted.heads.length === 0) return 'open';
  const relations = new Set(
    heads.flatMap((head) =>
      wanted.heads.map((noun) => pack.names.descriptions?.relation(noun, head) ?? 'open'),
    ),
  );
  // "l'ancien escrimeur" may preside over a committee now.
  return relations.has('kin') ? 'kin' : relations.has('open') || wanted.isFormer ? 'open' : 'odds';
}

/** Whether a description names what somebody is generally known to be, whatever the article says of them. */
export function isKnownAs({ name }: Figure, wanted: Terms, pack: LanguagePack): boolean {
  const known = pack.names.descriptions?.knownAs(name.toLowerCase());
  return known !== undefined && isSame(wanted, termsOf(known.toLowerCase(), pack), pack);
}

/** Whether a person holds a described office for a whole state: `président américain`, `président de la République`. */
export function leadsState(figure: Figure, wanted: Terms, pack: LanguagePack): boolean {
  const { each } = rolesOf(figure, pack);
  return each.some(
    (role) => isSame(wanted, role, pack) && isNational(role) && (role.isOfState || role.origins.size > 0),
  );
}

/** Roles are only ever added. */
function rolesOf(figure: Figure, pack: LanguagePack): Roles {
  const before = known.get(figure);
  if (before?.each.length === figure.roles.size) return before;
  const each = [...figure.roles].map((role) => termsOf(role, pack));
  const roles = {
    each,
    heads: each.flatMap((role) => role.heads),
    origins: new Set(each.flatMap((role) => [...role.origins])),
    nation: termsOf(pack.names.descriptions?.knownAs(figure.name.toLowerCase()) ?? '', pack).origins,
  };
  known.set(figure, roles);
  return roles;
}

function isSame(wanted: Terms, role: Terms, { names }: LanguagePack): boolean {
  if (wanted.heads.length === 0) return !wanted.origins.isDisjointFrom(role.origins);
  const isOwn = wanted.heads.some((head) => role.heads.includes(head));
  const isCalled = wanted.heads.some((head) =>
    role.heads.some((other) => names.descriptions?.canBeCalled(head, other) ?? false),
  );
  if ((!isOwn && !isCalled) || differ(wanted.sides, role.sides)) return false;
  // "le leader syndical" may be "le patron de la CGT": an adjective and a complement do not exclude each other.
  if (!isOwn && wanted.isPlain) return !differ(wanted.origins, role.origins);
  // "le chef de l'organisation" need not be whoever is "président" somewhere.
  if (wanted.isOfState !== role.isOfState) return isNational(wanted) && isNational(role);
  if (wanted.others.size === 0 || (isOwn && role.others.size === 0)) return true;
  return !wanted.others.isDisjointFrom(role.others);
}

/** Whether an office is that of a state, or may be: nothing but a nation follows its noun. */
function isNational({ isOfState, others, origins }: Terms): boolean {
  return isOfState || others.size === origins.size;
}

/** The same office of something else: `l'ancien maire de Lyon` is not `maire de Brest`. */
function isElsewhere(wanted: Terms, role: Terms): boolean {
  const isOwn = wanted.heads.some((head) => role.heads.includes(head));
  const differs = wanted.others.size > 0 && role.others.size > 0 && wanted.others.isDisjointFrom(role.others);
  const isOrigin = wanted.isPlain && wanted.others.size === wanted.origins.size;
  return isOwn && ((differs && !isOrigin) || wanted.isOfState !== role.isOfState);
}

/** Whether both say where somebody is from, and not the same. */
function differ(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other);
}

const STEM = 4;

/** The first letters, without accents, since capitals often have none: `Economie`. */
function stemOf(word: string): string {
  return fold(word).slice(0, STEM);
}

/** Reads a role or a description, in lower case and without its determiner. */
export function termsOf(words: string, { names }: LanguagePack): Terms {
  const plain = names.descriptions?.plainly(words) ?? words;
  const heads: string[] = [];
  const others = new Set<string>();
  const origins = new Set<string>();
  const sides = new Set<string>();
  let isOfState = false;
  let isBehindLink = false;
  let before = '';
  for (const [word] of plain.matchAll(/[\p{L}\p{N}-]+/gu)) {
    const isLink = names.links.has(word) || names.links.has(`${word}'`);
    const isJoined = before === names.coordinator;
    const isNoun = (!isBehindLink || isJoined) && names.speakerNoun(word)?.kind === 'person';
    if (isLink) isBehindLink = heads.length > 0;
    else if (names.descriptions?.isState(word)) isOfState = true;
    else if (names.descriptions?.isOrigin(word)) {
      origins.add(word);
      others.add(stemOf(word));
    } else if (isNoun && (heads.length === 0 || isJoined)) heads.push(word);
    else if (isNoun) sides.add(word.slice(0, STEM));
    else if (names.descriptions?.tells(word)) others.add(stemOf(word));
    before = word;
  }
  const isFormer = names.descriptions?.former(/^\p{L}+/u.exec(words)?.[0] ?? '') !== undefined;
  return { heads, others, origins, sides, isOfState, isFormer, isPlain: !isBehindLink };
}
