import type { Speaker } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { isBareNoun } from './bare-noun.ts';
import { headNoun } from './head-noun.ts';
import { jointNames } from './joint-mention.ts';
import type {
  Agreement,
  Determiner,
  LanguagePack,
  NameGrammar,
  Pronoun,
  SpeakerNoun,
} from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import { ownNames } from './own-names.ts';
import { isQuotedName } from './quoted-name.ts';
import type { Sentence, Unit } from './unit.ts';

/** What the words that name a speaker consist of. */
export interface ReadMention {
  readonly span: Span;
  readonly pronoun?: Pronoun;
  /** Names inside the words that are not complements, in order. */
  readonly names: readonly NameMention[];
  readonly noun?: SpeakerNoun;
  /** The noun's own form. */
  readonly nounNorm?: string;
  readonly isDefinite: boolean;
  /** Whether it introduces somebody new: `un homme`. */
  readonly isIndefinite: boolean;
  /** Whether it points to somebody named before: `cet ouvrier`. */
  readonly isDemonstrative: boolean;
  /** Whether it points back to the nearest name. */
  readonly isPointer: boolean;
  /** The words without determiner, up to the first comma: what to call a speaker who has no name. */
  readonly label: string;
  /** What to call each of several speakers who are named together. */
  readonly joint?: readonly string[];
  /** Whether a complement or adjective follows the noun. */
  readonly isBare: boolean;
  /** Whether no complement follows the noun, though an adjective may: `la nageuse française`. */
  readonly isPlain: boolean;
  readonly agreement: Agreement;
  readonly kind: Speaker['kind'];
}

/** Reads the units `[first, last)` of a sentence as the naming of a speaker. */
export function readMention(
  text: string,
  sentence: Sentence,
  first: number,
  last: number,
  names: readonly NameMention[],
  pack: LanguagePack,
): ReadMention {
  const { units } = sentence;
  const grammar = pack.names;
  const opener = units[first];
  const determiner = determinerAt(units, first, grammar);
  const inside = ownNames(units, first, last, names, pack);
  const pronoun = last - first === 1 && opener ? pronounOf(bare(opener.norm), grammar) : undefined;
  // "nombre de manifestants": the link belongs to the determiner.
  const isLinked = determiner?.sort === 'indefinite' && grammar.links.has(units[first + 1]?.norm ?? '');
  const labelStart = first + (determiner ? 1 : 0) + (isLinked ? 1 : 0);
  const nounAt = headNoun(units, labelStart, last, pack);
  const labelEnd = endOfLabel(units, first, last, nounAt, pack);
  const noun = nounAt === undefined ? undefined : grammar.speakerNoun(units[nounAt]?.norm ?? '');
  const joint = jointNames(text, units, first, last, names, pack);
  const agreement = {
    ...noun,
    ...(determiner?.gender && { gender: determiner.gender }),
    ...(determiner?.number && { number: determiner.number }),
  };
  return {
    span: { start: (opener?.start ?? 0) + hyphens(opener), end: units[last - 1]?.end ?? 0 },
    ...(pronoun && { pronoun }),
    names: inside,
    ...(noun && { noun }),
    ...(joint !== undefined && { joint }),
    ...(nounAt !== undefined && { nounNorm: units[nounAt]?.norm ?? '' }),
    isIndefinite: determiner?.sort === 'indefinite',
    isDemonstrative: determiner?.sort === 'demonstrative',
    isDefinite: determiner?.sort === 'definite' || determiner?.sort === 'demonstrative',
    isPointer: pointsToNearest(units, first, last, grammar),
    label: labelOf(text, units, labelStart, labelEnd, grammar),
    isBare:
      nounAt !== undefined &&
      isBareNoun(units, nounAt, labelEnd, noun, grammar) &&
      !bearsAcronym(units, labelEnd),
    isPlain: !units
      .slice(labelStart, labelEnd)
      .some((unit) => unit.isCapital || grammar.links.has(unit.norm)),
    agreement: {
      ...(agreement.gender && { gender: agreement.gender }),
      ...(agreement.number && { number: agreement.number }),
    },
    kind: kindOf(noun, determiner?.sort === 'indefinite'),
  };
}

/** `l'institut de géophysique (IG)`: an acronym in brackets makes a name of the words before it. */
function bearsAcronym(units: readonly Unit[], end: number): boolean {
  return units[end]?.norm === '(' && units[end + 1]?.isAcronym === true && units[end + 2]?.norm === ')';
}

/** Whether the units `[first, last)` point back to the nearest name: `ce dernier`, `the latter`. */
export function pointsToNearest(
  units: readonly Unit[],
  first: number,
  last: number,
  grammar: NameGrammar,
): boolean {
  if (last - first !== 2 || !grammar.pointers.has(units[first + 1]?.norm ?? '')) return false;
  return determinerAt(units, first, grammar) !== undefined;
}

function determinerAt(units: readonly Unit[], at: number, grammar: NameGrammar): Determiner | undefined {
  const norm = units[at]?.norm ?? '';
  return grammar.determiners.get(norm) ?? grammar.contractions?.get(norm);
}

/** How many characters of an inverted pronoun (`-t-il`) come before the pronoun. */
function hyphens(unit: Unit | undefined): number {
  return /^(?:-(?:t-)?|t-)/u.exec(unit?.norm ?? '')?.[0].length ?? 0;
}

function pronounOf(norm: string, { pronouns, possessors }: NameGrammar): Pronoun | undefined {
  return pronouns.get(norm) ?? possessors?.get(norm);
}

/** A pronoun without the hyphen and t of its inversion. */
function bare(norm: string): string {
  return norm.replace(/^(?:-(?:t-)?|t-)/u, '');
}

function kindOf(noun: SpeakerNoun | undefined, isIndefinite: boolean): Speaker['kind'] {
  if (noun?.kind === 'document') return 'document';
  if (noun?.kind === 'collective') return 'organisation';
  return noun === undefined && !isIndefinite ? 'organisation' : 'unnamed';
}

/** The words `[first, last)`; those inside the marks where they are a name in marks; none where they name nobody. */
function labelOf(
  text: string,
  units: readonly Unit[],
  first: number,
  last: number,
  { indefinites }: NameGrammar,
): string {
  const inner = last - first === 1 && isQuotedName(units[first]) ? units[first]?.quoted?.inner : undefined;
  const start = inner?.start ?? units[first]?.start ?? 0;
  const label = text
    .slice(start, inner?.end ?? units[last - 1]?.end ?? 0)
    .replace(/\s+/gu, ' ')
    .trim();
  return indefinites?.has(label.toLowerCase().replace('’', "'")) ? '' : label;
}

function endOfLabel(
  units: readonly Unit[],
  first: number,
  last: number,
  nounAt: number | undefined,
  pack: LanguagePack,
): number {
  for (let at = first + 1; at < last; at++) {
    const unit = units[at];
    // "the lanky, bespectacled professor": a comma between adjectives.
    if (unit?.norm === ',' && nounAt !== undefined && at < nounAt) continue;
    if (unit === undefined || /^[,;:(]$/u.test(unit.norm)) return at;
    if (unit.kind === 'quoted' && at > first + 3 && !isQuotedName(unit)) return at;
    if (at > first + 1 && pack.names.endsLabel?.(units, at)) return at;
  }
  return last;
}
