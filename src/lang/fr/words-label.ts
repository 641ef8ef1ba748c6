import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { determiners, prepositions } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { speechNouns } from './names-alone.ts';
import { possessors } from './possessors.ts';
import { sourceEnd } from './source-phrase.ts';

/** How far behind the noun for the words the one may stand whose words they are: `la mise en garde solennelle du maire`. */
const FURTHEST_GIVER = 6;

/**
 * Whose words stand behind the colon at `colon`, where the sentence opens with a noun for them: `Réaction du maire : « … »`,
 * `Sa réponse est claire : « … »`. Without a subject where the noun does not tell; `undefined` where there is no such noun.
 */
export function wordsLabel(
  units: readonly Unit[],
  colon: number,
): { readonly subject?: SubjectWords } | undefined {
  const first = behindOpener(units);
  const noun = nounAt(units, first, colon);
  if (noun === undefined) return undefined;
  const opener = units[first]?.norm ?? '';
  if (possessors.has(opener)) return { subject: { first, last: first + 1 } };
  const subject = giverBehind(units, noun, colon);
  return subject ? { subject } : {};
}

/** `Et cette phrase …`, `D'où cette confidence …`. */
function behindOpener(units: readonly Unit[]): number {
  if (units[0]?.norm === "d'" && units[1]?.norm === 'où') return 2;
  return /^(?:et|mais|enfin|puis|avec|dans)$/u.test(units[0]?.norm ?? '') ? 1 : 0;
}

/** The noun for the words, with an article and adjectives before it: `La dernière réponse`. */
function nounAt(units: readonly Unit[], first: number, colon: number): number | undefined {
  for (let at = first; at < Math.min(colon, first + 4); at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || (at > first && unit.isCapital)) return undefined;
    if (speechNouns.test(unit.norm) || isFixed(units, at)) return at;
    if (prepositions.has(unit.norm) || isLikelyFinite(units, at)) return undefined;
  }
  return undefined;
}

/** `mot d'ordre`, `mise en garde`, `ligne de défense`. */
function isFixed(units: readonly Unit[], at: number): boolean {
  const words = units.slice(at, at + 3).map(({ norm }) => norm);
  return /^(?:mots? d' ordre|mise en garde|ligne de défense)$/u.test(words.join(' '));
}

/** `la réponse cinglante du maire de la ville`: the one whose words they are, before the sentence's verb. */
function giverBehind(units: readonly Unit[], noun: number, colon: number): SubjectWords | undefined {
  for (let at = noun + 1; at < Math.min(colon, noun + FURTHEST_GIVER); at++) {
    const norm = units[at]?.norm ?? '';
    if (units[at]?.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
    if (!/^(?:de|d'|du|des|chez)$/u.test(norm)) continue;
    const first = /^(?:du|des)$/u.test(norm) ? at : at + 1;
    if (namesSomebody(units, first)) return phraseFrom(units, first, colon);
  }
  return undefined;
}

function namesSomebody(units: readonly Unit[], first: number): boolean {
  const opener = units[first];
  if (opener === undefined || opener.kind !== 'word') return false;
  if (opener.isCapital) return true;
  const opens = determiners.has(opener.norm) || /^(?:du|des|au|aux)$/u.test(opener.norm);
  return opens && units.slice(first + 1, first + 3).some(isSomebody);
}

function isSomebody({ norm, isCapital }: Unit): boolean {
  const kind = speakerNouns.get(norm)?.kind;
  return isCapital || (kind !== undefined && kind !== 'document');
}

function phraseFrom(units: readonly Unit[], first: number, colon: number): SubjectWords | undefined {
  const last = Math.min(sourceEnd(units, first), colon);
  return last > first ? { first, last } : undefined;
}

const PLACE = /^(?:chez|à|au|aux|dans|auprès|côté|pour)$/u;

/**
 * Who speaks behind the colon at `colon`, where the sentence opens with `même` or with where it is said: `Même constat chez
 * les élus : « … »`, `À la mairie, on relativise : « … »`.
 */
export function placeLabel(units: readonly Unit[], colon: number): SubjectWords | undefined {
  if (/^même$/u.test(units[0]?.norm ?? '')) {
    const place = units.findIndex(({ norm }, at) => at > 1 && at < 6 && at < colon && PLACE.test(norm));
    return place < 0 || units.slice(0, place).some((_, at) => isLikelyFinite(units, at))
      ? undefined
      : behindPlace(units, place, colon);
  }
  const opener = units[0]?.norm === 'du' && units[1]?.norm === 'côté' ? 1 : 0;
  if (!PLACE.test(units[opener]?.norm ?? '')) return undefined;
  const subject = behindPlace(units, opener, colon);
  if (subject === undefined || units[subject.last]?.norm !== ',') return undefined;
  return units[opener]?.norm === 'pour' || units[subject.last + 1]?.norm === 'on' ? subject : undefined;
}

function behindPlace(units: readonly Unit[], place: number, colon: number): SubjectWords | undefined {
  const norm = units[place]?.norm ?? '';
  const link = units[place + 1]?.norm ?? '';
  let first = /^(?:au|aux)$/u.test(norm) ? place : place + 1;
  if (/^(?:côté|auprès)$/u.test(norm)) {
    if (!/^(?:de|d'|du|des)$/u.test(link)) return undefined;
    first = /^(?:du|des)$/u.test(link) ? place + 1 : place + 2;
  }
  return namesSomebody(units, first) ? phraseFrom(units, first, colon) : undefined;
}
