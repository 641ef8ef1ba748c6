import type { Cast, Figure } from './cast.ts';
import { agrees } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';

/** How many sentences back the two may be named of whom `the former` means one. */
const FURTHEST = 4;

/**
 * Which of two persons, or else of two bodies, an ordinal alone means: those of the last sentence before that names two. `Luc
 * Morin et Anna Roux sont venus. La seconde a dit …`
 */
export function nthNamed(
  names: ReadonlyMap<number, readonly NameMention[]>,
  cast: Cast,
  sentence: number,
  { label, isDefinite, agreement }: ReadMention,
  pack: LanguagePack,
): Figure | undefined {
  const place = isDefinite ? pack.names.descriptions?.ordinalOf(label) : undefined;
  if (place === undefined) return undefined;
  for (let at = sentence - 1; at >= Math.max(0, sentence - FURTHEST); at--) {
    const two =
      twoIn(names.get(at) ?? [], cast, 'person') ?? twoIn(names.get(at) ?? [], cast, 'organisation');
    const figure = two?.[place];
    if (figure) return agrees(figure.agreement, agreement) ? figure : undefined;
  }
  return undefined;
}

function twoIn(
  names: readonly NameMention[],
  cast: Cast,
  kind: Figure['kind'],
): readonly [Figure, Figure] | undefined {
  const figures = names
    .filter(({ isModifier }) => !isModifier)
    .flatMap(({ name, agreement }) => cast.find(name, agreement) ?? []);
  const [one, two, ...others] = new Set(figures.filter((figure) => figure.kind === kind && !figure.isPlace));
  return one && two && others.length === 0 ? [one, two] : undefined;
}
