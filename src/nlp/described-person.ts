import type { Cast, Figure } from './cast.ts';
import type { Salient } from './described-figure.ts';
import { agrees } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import { isKnownAs, leadsState, type RoleFit, roleFit, termsOf } from './role-fit.ts';
import { isIntroducedAs } from './suitability.ts';

/** How well an office of something smaller suits where one of a state is spoken of too. */
const LESSER_OFFICE = 0.12;

/**
 * Which person of the article a description without a name means: whoever holds that role; else, if it is one that takes up
 * somebody (`la championne`, `l'ancien ministre`), the most salient person whose roles do not contradict it. `own`: figures
 * that the description itself names, or that are named in what is said.
 */
export function describedPerson(
  read: ReadMention,
  cast: Cast,
  pack: LanguagePack,
  salient: Salient,
  only: Salient,
  own: ReadonlySet<Figure>,
): Figure | undefined {
  // "un élu": not the mayor of whom it was spoken.
  if (read.isIndefinite) return undefined;
  const wanted = termsOf(read.label.toLowerCase(), pack);
  const fits = new Map<Figure, RoleFit>();
  const fitOf = (figure: Figure): RoleFit | undefined => {
    if (figure.kind !== 'person' || own.has(figure) || !agrees(figure.agreement, read.agreement))
      return undefined;
    const fit = fits.get(figure) ?? roleFit(figure, wanted, pack);
    fits.set(figure, fit);
    return fit;
  };
  const isKnown = (figure: Figure): boolean => isKnownAs(figure, wanted, pack) && fitOf(figure) !== undefined;
  // Of two who have led one state the article does not tell which one "le président américain" is.
  const known = new Set(cast.first.filter(isKnown));
  const isOneOf = known.size === 1 || wanted.origins.size === 0;
  const holds = (figure: Figure): boolean => fitOf(figure) === 'same' || (isOneOf && known.has(figure));
  const isState = (figure: Figure): boolean => holds(figure) && leadsState(figure, wanted, pack);
  // "le président", in a story about one of a state and one of a chamber, is rather that of the state.
  const isRather = read.isBare && read.noun?.leads === true && cast.first.some(isState);
  const near = salient((figure) => (holds(figure) ? (isRather && !isState(figure) ? LESSER_OFFICE : 1) : 0));
  if (near) return near;
  const [holder, ...others] = new Set([...cast.first, ...cast.holders(read.nounNorm ?? '')].filter(holds));
  if (holder) return others.length === 0 ? (unknownPerson(read, pack, only, fitOf) ?? holder) : undefined;
  const introduced = salient((figure) =>
    (isIntroducedAs(figure, read.nounNorm ?? '', pack) || isShortened(figure, read)) &&
    agrees(figure.agreement, read.agreement)
      ? 1
      : 0,
  );
  if (introduced) return read.isDefinite ? introduced : undefined;
  if (!read.isDefinite) return undefined;
  if (!pointsBack(read, pack))
    return cast.find(read.label) ? undefined : unknownPerson(read, pack, only, fitOf);
  const isWide = pack.names.descriptions?.isWide(openerOf(read), read.nounNorm ?? '') ?? false;
  const suits = (figure: Figure): number => suitability(fitOf(figure), figure, read.isPlain);
  const isKin = (figure: Figure): number => (fitOf(figure) === 'kin' ? suits(figure) : 0);
  const measure = isWide ? isKin : suits;
  const taken = salient(measure) ?? onlyOne(cast.first, measure);
  return taken ?? (isWide ? unknownPerson(read, pack, only, fitOf) : undefined);
}

/** `le magistrat instructeur … le magistrat`: somebody without a name, described at greater length before. */
function isShortened({ kind, name }: Figure, { isBare, nounNorm = '' }: ReadMention): boolean {
  return isBare && kind === 'unnamed' && name.toLowerCase().startsWith(`${nounNorm} `);
}

/** `Anna Roux a tout vu. La gérante raconte …`: the only person spoken of, of whom the article says nothing else. */
function unknownPerson(
  { noun, nounNorm = '', agreement, isBare }: ReadMention,
  { names }: LanguagePack,
  only: Salient,
  fitOf: (figure: Figure) => RoleFit | undefined,
): Figure | undefined {
  const { descriptions } = names;
  // "Luc Morin est venu. Le maire affirme …": an office alone may be somebody else's.
  if (isBare && noun?.isOffice) return undefined;
  if (agreement.number === 'plural' || descriptions?.isOftenUnnamed(nounNorm) !== false) return undefined;
  const person = only((figure) => ((fitOf(figure) ?? 'odds') === 'odds' ? 0 : 1));
  const isUnknown =
    person?.isCertain === true &&
    person.roles.size === 0 &&
    descriptions.knownAs(person.name.toLowerCase()) === undefined;
  return isUnknown && fitOf(person) === 'open' ? person : undefined;
}

function pointsBack(read: ReadMention, { names }: LanguagePack): boolean {
  if (read.isDemonstrative) return true;
  return names.descriptions?.pointsBack(openerOf(read), read.nounNorm ?? '') ?? false;
}

/** The first word of a description, in lower case. */
function openerOf({ label }: ReadMention): string {
  return label.toLowerCase().split(/[\s-]/u)[0] ?? '';
}

/** A complement (`la gardienne de l'équipe`) introduces somebody as often, unless the person is known to be of that kind. */
function suitability(fit: RoleFit | undefined, figure: Figure, isPlain: boolean): number {
  if (fit === undefined || fit === 'odds') return 0;
  const trust = figure.isCertain ? 1 : 0.6;
  if (fit === 'kin') return trust;
  return isPlain ? trust * 0.9 : trust * 0.5;
}

/** The only person of the article who suits. */
function onlyOne(figures: readonly Figure[], suits: (figure: Figure) => number): Figure | undefined {
  const [one, ...others] = figures.filter((figure) => suits(figure) > 0);
  return others.length === 0 ? one : undefined;
}
