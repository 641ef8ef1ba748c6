import type { Sentence, Unit } from '../../nlp/unit.ts';
import { type Auxiliary, auxiliaryBefore, sharesAuxiliary } from './auxiliaries.ts';
import { clitics, isBareInfinitive } from './bare-infinitive.ts';
import { adverbs, invertedPronouns } from './closed-classes.ts';
import type { Frame } from './lexicon/reporting-verbs.ts';
import type { VerbReading } from './lexicon/verb-forms.ts';
import { modalBefore } from './modal-group.ts';
import { isNominal } from './nominal-form.ts';
import { verbSigns } from './verb-signs.ts';

/** A reporting verb with its auxiliary, clitics and adverbs: `n'a pas encore précisé`, `a-t-il ajouté`. */
export interface VerbGroup {
  /** Positions `[first, last)` in the sentence's units. */
  readonly first: number;
  readonly last: number;
  /** Where the verb that means saying stands. */
  readonly head: number;
  readonly mood: 'finite' | 'gerund' | 'infinitive';
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  readonly number?: 'singular' | 'plural';
  /** Where an inverted pronoun (`-t-il`) stands. */
  readonly inverted?: number;
  readonly isNegated: boolean;
}

const known = new WeakMap<Sentence, readonly VerbGroup[]>();

/** The groups of reporting verbs of a sentence, in order. Read once, then remembered. */
export function verbGroups(sentence: Sentence): readonly VerbGroup[] {
  const before = known.get(sentence);
  if (before) return before;
  const groups: VerbGroup[] = [];
  for (let at = 0; at < sentence.units.length; at++) {
    const group = groupAt(sentence.units, at);
    if (group === undefined || group.first < (groups.at(-1)?.last ?? 0)) continue;
    groups.push(group);
    at = group.last - 1;
  }
  known.set(sentence, groups);
  return groups;
}

/** The first of a sentence's groups that begins at `at` or later. */
export function firstGroupFrom(groups: readonly VerbGroup[], at: number): VerbGroup | undefined {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.first ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return groups[low];
}

function groupAt(units: readonly Unit[], at: number): VerbGroup | undefined {
  const unit = units[at];
  if (unit?.kind !== 'word') return undefined;
  const { readings } = verbSigns(unit.norm);
  if (readings.length === 0 || (unit.isCapital && at > 0 && units[at - 1]?.kind === 'word')) return undefined;
  const participle = readings.filter(
    (reading) => reading.mood === 'participle' || isMisspelt(unit.norm, reading),
  );
  if (participle.length > 0) {
    const auxiliary = auxiliaryBefore(units, at);
    if (auxiliary !== undefined) return composed(units, at, auxiliary, participle);
    if (sharesAuxiliary(units, at) && !isBareInfinitiveForm(readings))
      return finish(units, at, at, participle, false, 'finite', undefined);
  }
  const simple = readings.filter((reading) => reading.mood !== 'participle');
  const modal = simple.some(({ mood }) => mood === 'infinitive') ? modalBefore(units, at) : undefined;
  if (modal !== undefined) {
    const isReflexive = hasReflexive(units, modal.first, at);
    const start = clitics(units, modal.first);
    const group = finish(units, at, start, simple, isReflexive, 'finite', modal.inverted);
    return group && modal.isDenied ? { ...group, isNegated: false } : group;
  }
  if (simple.length === 0 || isNominal(units, at, simple) || isBareInfinitive(units, at, simple))
    return undefined;
  return simpleGroup(units, at, simple);
}

function isBareInfinitiveForm(readings: readonly VerbReading[]): boolean {
  return readings.every(({ mood }) => mood === 'infinitive');
}

/** `a réagit`, `a annoncer`: a participle that writers often give the ending of the present or the infinitive. */
function isMisspelt(norm: string, reading: VerbReading): boolean {
  if (reading.mood === 'infinitive') return norm.endsWith('er');
  return reading.mood === 'finite' && /[^aeou]it$/u.test(norm);
}

function composed(
  units: readonly Unit[],
  at: number,
  auxiliary: Auxiliary,
  readings: readonly VerbReading[],
): VerbGroup | undefined {
  const start = clitics(units, auxiliary.at);
  const isReflexive = auxiliary.isBeing;
  const norm = units[auxiliary.at]?.norm ?? '';
  const mood =
    norm === 'ayant' || norm === 'étant'
      ? 'gerund'
      : /^(?:avoir|être)$/u.test(norm)
        ? 'infinitive'
        : 'finite';
  const number = /nt$/u.test(norm) ? 'plural' : 'singular';
  const whole = finish(units, at, start, readings, isReflexive, mood, auxiliary.inverted);
  return whole && mood === 'finite' ? { ...whole, number } : whole;
}

function simpleGroup(
  units: readonly Unit[],
  at: number,
  readings: readonly VerbReading[],
): VerbGroup | undefined {
  const start = clitics(units, at);
  const isReflexive = /^(?:se|s')$/u.test(units[at - 1]?.norm ?? '') || hasReflexive(units, start, at);
  const mood = readings[0]?.mood;
  const after = units[at + 1];
  const inverted = after !== undefined && invertedPronouns.has(after.norm) ? at + 1 : undefined;
  return finish(
    units,
    at,
    start,
    readings,
    isReflexive,
    mood === 'participle' ? 'finite' : (mood ?? 'finite'),
    inverted,
  );
}

function finish(
  units: readonly Unit[],
  at: number,
  from: number,
  readings: readonly VerbReading[],
  isReflexive: boolean,
  mood: VerbGroup['mood'],
  inverted: number | undefined,
): VerbGroup | undefined {
  const frames = new Set<Frame>();
  let start = from;
  let last = Math.max(at, inverted ?? at) + 1;
  let lemma: string | undefined;
  let number: VerbGroup['number'];
  for (const reading of readings) {
    if ((reading.verb.isReflexive ?? false) !== isReflexive) continue;
    const tail = tailEnd(units, last, reading.tail);
    if (tail === undefined) continue;
    if (tail > last) frames.clear();
    last = tail;
    lemma = reading.verb.lemma;
    if (reading.number) number = reading.number;
    for (const frame of reading.verb.frames) frames.add(frame);
  }
  if (lemma === undefined) return undefined;
  if (mood === 'gerund' && units[start]?.norm === 'en') start++;
  const isNegated =
    units.slice(start, last).some((unit) => /^(?:ne|n')$/u.test(unit.norm)) || isHedged(units, start);
  return {
    first: start,
    last,
    head: at,
    mood,
    lemma,
    frames,
    isNegated,
    ...(number && { number }),
    ...(inverted !== undefined && { inverted }),
  };
}

/** `Peut-être pense-t-il que`: what somebody may say is no report. */
function isHedged(units: readonly Unit[], start: number): boolean {
  const before = units[start - 1]?.norm ?? '';
  return before === 'peut-être' || (before === 'doute' && units[start - 2]?.norm === 'sans');
}

function tailEnd(units: readonly Unit[], from: number, tail: readonly string[]): number | undefined {
  if (tail.length === 0) return from;
  let at = from;
  while (at < from + 3 && adverbs.has(units[at]?.norm ?? '')) at++;
  return tail.every((word, i) => units[at + i]?.norm === word) ? at + tail.length : undefined;
}

function hasReflexive(units: readonly Unit[], start: number, verb: number): boolean {
  return units.slice(start, verb).some((unit) => unit.norm === 'se' || unit.norm === "s'");
}
