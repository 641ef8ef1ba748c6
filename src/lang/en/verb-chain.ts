import type { Unit } from '../../nlp/unit.ts';
import { adverbs, beingForms, havingForms, modals } from './closed-classes.ts';
import type { VerbReading } from './lexicon/verb-forms.ts';

/** What stands before a verb. */
export interface Chain {
  /** Where the group begins. */
  readonly first: number;
  readonly form:
    | 'none'
    | 'perfect'
    | 'passive'
    | 'progressive'
    | 'do'
    | 'modal'
    | 'infinitive'
    | 'impossible';
  readonly isDenied: boolean;
  readonly isProgressive: boolean;
}

/** `was quoted as saying`: the subject of the passive is who speaks. */
export function quotedAs(units: readonly Unit[], verb: number): Chain | undefined {
  if (units[verb - 1]?.norm !== 'as') return undefined;
  if (!/^(?:quoted|cited|reported|recorded|heard)$/u.test(units[verb - 2]?.norm ?? '')) return undefined;
  let first = verb - 2;
  while (
    isAdverb(units, first - 1) ||
    beingForms.has(units[first - 1]?.norm ?? '') ||
    havingForms.has(units[first - 1]?.norm ?? '')
  )
    first--;
  return first === verb - 2
    ? undefined
    : { first, form: 'progressive', isDenied: false, isProgressive: true };
}

/** `the workers started chanting`: the subject of the verb that leads to it is who speaks. */
export function begunBefore(units: readonly Unit[], verb: number): Chain | undefined {
  if (!/.{3}ing$/u.test(units[verb]?.norm ?? '')) return undefined;
  if (
    !/^(?:starts?|started|begins?|began|kept|keeps?|continued|continues)$/u.test(units[verb - 1]?.norm ?? '')
  )
    return undefined;
  return { first: verb - 1, form: 'progressive', isDenied: false, isProgressive: true };
}

/** The auxiliaries and adverbs before a verb. */
export function chainBefore(units: readonly Unit[], verb: number): Chain {
  let first = verb;
  let form: Chain['form'] = 'none';
  let isDenied = false;
  for (let at = verb - 1; at >= Math.max(0, verb - 7); at--) {
    const norm = units[at]?.norm ?? '';
    if (isDenial(norm)) isDenied = true;
    if (isAdverb(units, at)) continue;
    const next = formWith(units, at, form);
    if (next === undefined) break;
    form = next;
    first = at;
    if (form === 'infinitive' || form === 'impossible') break;
  }
  if (form === 'infinitive') {
    const opener = units[first - 1]?.norm ?? '';
    if (/^(?:on|continued|goes|quick|went)$/u.test(opener)) {
      first = opener === 'on' || opener === 'quick' ? first - 2 : first - 1;
      form = 'do';
    } else form = 'impossible';
  }
  return {
    first,
    form,
    isDenied: isDenied || form === 'modal',
    isProgressive: form === 'passive' && verbIsGerund(units, verb),
  };
}

function verbIsGerund(units: readonly Unit[], verb: number): boolean {
  return /ing$/u.test(units[verb]?.norm ?? '');
}

function formWith(units: readonly Unit[], at: number, form: Chain['form']): Chain['form'] | undefined {
  const norm = units[at]?.norm ?? '';
  if (norm === 'to') return form === 'none' ? 'infinitive' : undefined;
  if (modals.has(norm) || /'(?:ll)$/u.test(norm)) return 'modal';
  if (/^(?:do|does|did|don't|doesn't|didn't)$/u.test(norm)) return form === 'none' ? 'do' : undefined;
  if (havingForms.has(norm) || /'ve$/u.test(norm)) return form === 'none' ? 'perfect' : form;
  if (norm === "'s" && form === 'none')
    return /^(?:he|she|it|who)$/u.test(units[at - 1]?.norm ?? '') ? 'perfect' : undefined;
  if (beingForms.has(norm) || /'(?:re|m)$/u.test(norm)) return form === 'none' ? 'passive' : form;
  return undefined;
}

function isDenial(norm: string): boolean {
  return /^(?:not|never|hardly|nor)$/u.test(norm) || /n't$/u.test(norm) || norm === 'cannot';
}

/** Whether an adverb that may stand inside a verb group is at `at`. */
export function isAdverb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || unit.isCapital) return false;
  return (
    adverbs.has(unit.norm) || /.{3}ly$/u.test(unit.norm) || unit.norm === 'never' || unit.norm === 'also'
  );
}

/** A chain decides which form of the verb can follow: `was said` is passive, `was saying` progressive. */
export function fits(mood: VerbReading['mood'], chain: Chain): boolean {
  switch (chain.form) {
    case 'impossible':
      return false;
    case 'none':
      return mood !== 'participle';
    case 'perfect':
      return mood === 'participle';
    case 'do':
      return mood === 'base';
    case 'modal':
      return mood === 'base' || mood === 'participle';
    default:
      return mood === 'gerund';
  }
}
