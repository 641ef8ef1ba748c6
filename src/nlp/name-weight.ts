import type { Figure } from './cast.ts';
import type { LanguagePack } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import type { Unit } from './unit.ts';

/** Who thinks the same as somebody before (`Même constat chez Luc Morin.`) is whom the next sentence is about. */
const ECHO_WEIGHT = 3;

/**
 * How much a name draws attention where it stands: the one that opens the sentence most, a complement least, and that of a
 * place called after somebody (`au stade Luc Morin`) none.
 */
export function nameWeight(
  { isAgent, isComplement, isOblique, sentence, first }: NameMention,
  { kind }: Figure,
  opens: boolean,
  pack: LanguagePack,
): number {
  if (kind === 'person' && isEcho(sentence.units, pack)) return ECHO_WEIGHT;
  if (isNamesake(sentence.units[first - 1], pack)) return 0;
  if (isAgent) return 0.8;
  if (isComplement || isOblique) return 0.5;
  return opens ? 1.5 : 1;
}

/** Whether the word before a name is one for places; `est` is a verb more often. */
function isNamesake(before: Unit | undefined, { names }: LanguagePack): boolean {
  if (names.descriptions === undefined || before?.kind !== 'word' || before.isCapital) return false;
  return names.namesNoPerson?.(before.norm) === true && !names.endsRole(before.norm);
}

/** Whether a sentence without a verb says who thinks the same. */
function isEcho([opener, ...rest]: readonly Unit[], { names }: LanguagePack): boolean {
  if (opener === undefined || names.descriptions?.echoes(opener.norm) !== true) return false;
  return rest.every(({ norm, kind, isCapital }) => kind !== 'quoted' && (isCapital || !names.endsRole(norm)));
}
