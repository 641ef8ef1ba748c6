import { describeName } from './describe-name.ts';
import type { Agreement, LanguagePack } from './language-pack.ts';
import { nameEnd, opensName } from './name-bounds.ts';
import { isQuotedName } from './quoted-name.ts';
import type { Sentence, Unit } from './unit.ts';

/** A proper name as it stands in a sentence, with what stands around it. */
export interface NameMention {
  readonly sentence: Sentence;
  /** Positions `[first, last)` of the name's units, without a title. */
  readonly first: number;
  readonly last: number;
  /** The name's words, with single spaces. */
  readonly name: string;
  readonly agreement: Agreement;
  /** `person` by a title, a given name, or a noun for persons before it; `unclear` when two words name it. */
  readonly sort: 'person' | 'unclear' | 'other';
  /** Whether it is a given name alone, by which somebody may be called: `Anna`. */
  readonly isGivenAlone: boolean;
  /** Whether it may be an ordinary word with a capital because it opens the sentence. */
  readonly isDoubtful: boolean;
  /** Whether a link such as `de` stands before it, so that it only complements another noun. */
  readonly isComplement: boolean;
  /** Whether it can be a surname alone: no article before it and no figure behind it. */
  readonly canBeSurname: boolean;
  /** Whether the words around it show that it names a place: `en Tchétchénie`, `à Tarbes (Hautes-Pyrénées)`. */
  readonly isPlace: boolean;
  /** Whether it names who does what a passive tells: `remplacé par Roux`. */
  readonly isAgent: boolean;
  /** Whether a preposition governs it (`au micro de RTL`, `avec Roux`), or it stands in brackets. */
  readonly isOblique: boolean;
  /** Whether the words around it show that it only modifies one of them: `Rowe's office`, `le député LREM`. */
  readonly isModifier: boolean;
}

/** The proper names of a sentence, outside of quotation marks, in order. */
export function nameMentions(text: string, sentence: Sentence, pack: LanguagePack): NameMention[] {
  const found: NameMention[] = [];
  const { units } = sentence;
  for (let at = pack.names.bodyStart?.(units) ?? 0; at < units.length; at++) {
    at = afterCredit(units, at);
    if (namesBody(units, at, pack)) found.push(describeName(text, sentence, at, at + 1, pack));
    if (!opensName(units, at, pack)) continue;
    const last = nameEnd(units, at, pack);
    found.push(describeName(text, sentence, at, last, pack));
    at = last - 1;
  }
  return found;
}

/** `l'émission « Rowe »`, `le journal « Hill Times »`: a name in marks behind the noun for what bears it. */
function namesBody(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  if (units[at]?.kind !== 'quoted' || !isQuotedName(units[at])) return false;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const unit = units[before];
    if (unit === undefined || unit.kind !== 'word') return false;
    if (pack.names.speakerNoun(unit.norm)?.kind === 'collective' && !unit.isCapital) return true;
    if (pack.names.endsRole(unit.norm)) return false;
  }
  return false;
}

/** Who took a picture is no part of the story: `(Ann Rowe/Hill Times)`. The position of its closing bracket. */
function afterCredit(units: readonly Unit[], at: number): number {
  if (units[at]?.norm !== '(') return at;
  const inside = units.slice(at, at + 14);
  const close = inside.findIndex((unit) => unit.norm === ')');
  return inside.slice(0, Math.max(0, close)).some((unit) => unit.norm === '/') ? at + close : at;
}
