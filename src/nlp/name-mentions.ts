import type { Agreement, LanguagePack } from './language-pack.ts';
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
  /** Whether it may be an ordinary word with a capital because it opens the sentence. */
  readonly isDoubtful: boolean;
  /** Whether a link such as `de` stands before it, so that it only complements another noun. */
  readonly isComplement: boolean;
  /** Whether the word behind it shows that it only modifies that word: `Rowe's office`. */
  readonly isModifier: boolean;
}

/** The proper names of a sentence, outside of quotation marks, in order. */
export function nameMentions(text: string, sentence: Sentence, pack: LanguagePack): NameMention[] {
  const found: NameMention[] = [];
  const { units } = sentence;
  for (let at = 0; at < units.length; at++) {
    at = afterCredit(units, at);
    if (!opensName(units, at, pack)) continue;
    const last = nameEnd(units, at, pack);
    found.push(describe(text, sentence, at, last, pack));
    at = last - 1;
  }
  return found;
}

/** Who took a picture is no part of the story: `(Ann Rowe/Hill Times)`. The position of its closing bracket. */
function afterCredit(units: readonly Unit[], at: number): number {
  if (units[at]?.norm !== '(') return at;
  const close = units.findIndex((unit, i) => i > at && i < at + 14 && unit.norm === ')');
  return units.slice(at, Math.max(at, close)).some((unit) => unit.norm === '/') ? close : at;
}

function opensName(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || !unit.isCapital) return false;
  const { names } = pack;
  if (names.titles.has(unit.norm)) return false;
  if (isInitialStop(units, at + 1) && units[at + 2]?.isCapital) return true;
  if (names.determiners.has(unit.norm) || names.pronouns.has(unit.norm)) return false;
  if (at === 0 && names.isSentenceOpener?.(unit.norm)) return false;
  if (!names.isCommonWord(unit.norm)) return at > 0 || !names.speakerNoun(unit.norm);
  // A noun with a capital inside a sentence is part of a body's name: "le Conseil", "le Centre".
  return false;
}

function nameEnd(units: readonly Unit[], first: number, pack: LanguagePack): number {
  let last = first + 1;
  for (;;) {
    const next = units[last];
    if (next === undefined) return last;
    if (opensPerson(units, first, last, pack) || isTitle(units, last, pack)) return last;
    if (next.kind === 'word' && next.isCapital && !pack.names.determiners.has(next.norm)) last++;
    else if (isNickname(units, last)) last += 2;
    else if (isInitialStop(units, last) || /^[&-]$/u.test(next.norm)) {
      if (units[last + 1]?.isCapital) last += 2;
      else return last;
    } else {
      const after = afterParticles(units, first, last, pack);
      if (after === undefined) return last;
      last = after;
    }
  }
}

/** `Ann “Nan” Rowe`: one or two quoted words inside a name. */
function isNickname(units: readonly Unit[], at: number): boolean {
  const within = units[at]?.within;
  return (
    within !== undefined &&
    within.length < 3 &&
    units[at - 1]?.end !== units[at]?.start &&
    units[at + 1]?.isCapital === true
  );
}

/** `(président des) États-Unis Donald Trump`: a given name behind a word that is none opens a name of its own. */
function opensPerson(units: readonly Unit[], first: number, at: number, pack: LanguagePack): boolean {
  const { givenName } = pack.names;
  const isPlain = givenName(units[first]?.norm ?? '') === undefined && (units[first]?.norm.length ?? 0) > 1;
  return (
    isPlain &&
    givenName(units[at]?.norm ?? '') !== undefined &&
    (units[at + 1]?.isCapital ?? false) &&
    (units[at]?.isCapital ?? false)
  );
}

/** `Hill Mayor Rowe`: a title in front of a name ends what stands before it, unless it names a body (`Premier League`). */
function isTitle(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  const next = units[at + (units[at + 1]?.norm === '.' ? 2 : 1)];
  if (unit?.isCapital !== true || !pack.names.titles.has(unit.norm) || next?.isCapital !== true) return false;
  const kind = pack.names.speakerNoun(next.norm)?.kind;
  return kind === undefined || kind === 'person';
}

function isInitialStop(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return units[at]?.norm === '.' && before !== undefined && before.end - before.start === 1;
}

/** `Thomas de Maizière`: particles go inside a name after a lone given name, or when they are no plain links. */
function afterParticles(
  units: readonly Unit[],
  first: number,
  last: number,
  pack: LanguagePack,
): number | undefined {
  let at = last;
  let isLink = false;
  while (at < last + 3 && pack.names.particles.has(units[at]?.norm ?? '')) {
    if (pack.names.links.has(units[at]?.norm ?? '')) isLink = true;
    at++;
  }
  if (at === last || !units[at]?.isCapital) return undefined;
  const isGiven = last - first === 1 && pack.names.givenName(units[first]?.norm ?? '') !== undefined;
  return !isLink || isGiven ? at + 1 : undefined;
}

/** A link before the name, or before its determiner, makes it the complement of another noun. */
function isComplement(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
  return pack.names.links.has(units[first - 1]?.norm ?? '');
}

/** `un porte-parole de l'entreprise RTE`: the name of a body beside a noun that is itself a complement. */
function namesComplement(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.isCapital) return false;
    if (pack.names.links.has(unit.norm)) return true;
    if (pack.names.determiners.has(unit.norm)) return isComplement(units, at, pack);
  }
  return false;
}

function describe(
  text: string,
  sentence: Sentence,
  first: number,
  last: number,
  pack: LanguagePack,
): NameMention {
  const { units } = sentence;
  const { names } = pack;
  let before = first - 1;
  if (units[before]?.norm === '.') before--;
  const title = names.titles.get(units[before]?.norm ?? '');
  const noun = names.speakerNoun(units[first - 1]?.norm ?? '');
  const given = names.givenName(units[first]?.norm ?? '');
  const words = last - first;
  const isPerson = title !== undefined || noun?.kind === 'person' || (given !== undefined && words > 1);
  const hasDeterminer = names.determiners.has(units[first - 1]?.norm ?? '');
  const inName = units.slice(first, last);
  const isModifier = names.isModified?.(units[last]?.norm ?? '') ?? false;
  const isUnclear =
    words > 1 &&
    !hasDeterminer &&
    !inName.some((unit) => names.speakerNoun(unit.norm) || names.namesNoPerson?.(unit.norm)) &&
    !(isModifier && units[last]?.kind === 'word');
  const start = units[first]?.start ?? 0;
  const end = units[last - 1]?.end ?? start;
  return {
    sentence,
    first,
    last,
    name: text.slice(start, end).replace(/\s+/gu, ' '),
    agreement: { number: 'singular', ...given, ...(noun?.kind === 'person' ? noun : {}), ...title },
    sort: isPerson ? 'person' : isUnclear ? 'unclear' : 'other',
    isDoubtful: first === 0 && words === 1 && !isPerson && !/^\p{Lu}{2}/u.test(text.slice(start, end)),
    isModifier,
    isComplement:
      isModifier ||
      isComplement(units, hasDeterminer ? first - 1 : first, pack) ||
      (!isPerson && !isUnclear && namesComplement(units, first, pack)),
  };
}
