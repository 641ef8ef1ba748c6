import type { LanguagePack } from './language-pack.ts';
import type { Unit } from './unit.ts';

/** Longer sentences are cut, so that reading one takes a bounded time. */
const LONGEST_SENTENCE = 320;

/** Cuts the units of a block into sentences. Nothing inside a quoted string ends one; what closes it may. */
export function splitSentences(text: string, units: readonly Unit[], pack: LanguagePack): Unit[][] {
  const sentences: Unit[][] = [];
  let current: Unit[] = [];
  let depth = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    current.push(unit);
    if (unit.norm === '(') depth++;
    else if (unit.norm === ')') depth = Math.max(0, depth - 1);
    const ends = depth === 0 && endsSentence(text, units, at, pack);
    if (!ends && current.length < LONGEST_SENTENCE) continue;
    sentences.push(current);
    current = [];
    depth = 0;
  }
  if (current.length > 0) sentences.push(current);
  return sentences.map(withoutLeadingPoints).filter((sentence) => sentence.length > 0);
}

function endsSentence(text: string, units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined || unit.kind === 'word') return false;
  if (unit.kind === 'quoted') return endsWithQuote(text, units, at, pack);
  if (!/^(?:[.!?…]|\.{3,})$/u.test(unit.norm)) return false;
  if (next.kind === 'word' && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return false;
  if (next.kind === 'point' && !/^[[(•–—-]$/u.test(next.norm)) return false;
  if (unit.norm !== '.') return true;
  if (pack.continuesAfterStop?.(units, at)) return false;
  if (opensAfterLetter(units, at, pack) || opensAfterBody(units, at, pack)) return true;
  return !isAbbreviation(text, units[at - 1], unit, pack);
}

/** `la bombe H. Le pays …`: behind a single letter that is no title, a function word opens a new sentence. */
function opensAfterLetter(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const letter = units[at - 1];
  const next = units[at + 1];
  if (letter === undefined || letter.end - letter.start !== 1 || pack.names.titles.has(letter.norm))
    return false;
  if (units[at - 2]?.isCapital || units[at - 2]?.kind !== 'word' || next?.isCapital !== true) return false;
  return pack.names.determiners.has(next.norm) || pack.names.pronouns.has(next.norm);
}

/** `Hill Mills Corp. The company …`: behind a name that ends in an abbreviation, a function word opens a new sentence. */
function opensAfterBody(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const next = units[at + 1];
  if (next?.isCapital !== true || units[at - 2]?.isCapital !== true) return false;
  if (units[at - 1]?.isCapital !== true || names.titles.has(units[at - 1]?.norm ?? '')) return false;
  return names.takesBareRoles === true && (names.determiners.has(next.norm) || names.pronouns.has(next.norm));
}

function endsWithQuote(text: string, units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const inner = units[at]?.quoted?.inner;
  const next = units[at + 1];
  if (inner === undefined || next === undefined) return false;
  const last = text.slice(Math.max(inner.start, inner.end - 3), inner.end);
  if (!/[.!?…](?:\s?[»”"’')\]])?$/u.test(last)) return false;
  if (next.kind === 'quoted') return true;
  if (next.kind !== 'word' || !/^[\p{Lu}\p{N}]/u.test(text.slice(next.start, next.start + 2))) return false;
  return !pack.continuesAfterQuote(units, at + 1);
}

function isAbbreviation(text: string, before: Unit | undefined, stop: Unit, pack: LanguagePack): boolean {
  if (before === undefined || before.kind !== 'word' || before.end !== stop.start) return false;
  const word = text.slice(before.start, before.end);
  if (/[\p{N}°]/u.test(text[before.start - 1] ?? '')) return false;
  return /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(word) || pack.lexical.abbreviations.has(word);
}

function withoutLeadingPoints(sentence: Unit[]): Unit[] {
  const first = sentence.findIndex((unit) => unit.kind !== 'point' || /[([]/u.test(unit.norm));
  if (first === 0) return sentence;
  return first < 0 ? [] : sentence.slice(first);
}
