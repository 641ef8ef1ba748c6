import type { Sentence, Unit } from '../../nlp/unit.ts';
import { clauseOpeners, determiners, prepositions } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import type { Frame } from './lexicon/reporting-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { type VerbReading, verbForms } from './lexicon/verb-forms.ts';
import { begunBefore, chainBefore, fits, isAdverb, quotedAs } from './verb-chain.ts';

/** A reporting verb with its auxiliaries and adverbs: `has since confirmed`, `went on to say`, `saying`. */
export interface VerbGroup {
  /** Positions `[first, last)` in the sentence's units. */
  readonly first: number;
  readonly last: number;
  /** Where the verb that means saying stands. */
  readonly head: number;
  readonly mood: 'finite' | 'gerund';
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** `did not say`, `would say`: nothing has been said. */
  readonly isDenied: boolean;
}

const known = new WeakMap<Sentence, readonly VerbGroup[]>();

/** The groups of reporting verbs of a sentence, in order. Read once, then remembered. */
export function verbGroups(sentence: Sentence): readonly VerbGroup[] {
  const before = known.get(sentence);
  if (before) return before;
  const groups: VerbGroup[] = [];
  if (isTeaser(sentence.units)) return groups;
  for (let at = 0; at < sentence.units.length; at++) {
    const group = groupAt(sentence.units, at);
    if (group === undefined || group.first < (groups.at(-1)?.last ?? 0)) continue;
    groups.push(group);
    at = group.last - 1;
  }
  known.set(sentence, groups);
  return groups;
}

/** `READ MORE: …`, `WATCH: …`: a link to another article. */
function isTeaser(units: readonly Unit[]): boolean {
  const colon = units.slice(0, 4).findIndex((unit) => unit.norm === ':');
  return (
    colon > 0 &&
    units.slice(0, colon).every((unit) => unit.kind === 'word') &&
    /^(?:read|watch|see|listen|related|more|photos|video|gallery|opinion|analysis|also)$/u.test(
      units[0]?.norm ?? '',
    )
  );
}

function groupAt(units: readonly Unit[], at: number): VerbGroup | undefined {
  const unit = units[at];
  if (unit?.kind !== 'word') return undefined;
  const all = verbForms.get(unit.norm);
  if (all === undefined || (unit.isCapital && at > 0)) return undefined;
  const chain = quotedAs(units, at) ?? begunBefore(units, at) ?? chainBefore(units, at);
  const readings = all.filter((reading) => fits(reading.mood, chain) && !leadsOn(units, at, reading));
  const longest = readings.filter((reading) =>
    reading.tail.every((word, i) => units[at + 1 + i]?.norm === word),
  );
  const reading = longest.sort((a, b) => b.tail.length - a.tail.length || rank(a) - rank(b))[0];
  if (reading === undefined) return undefined;
  if (chain.first === at && isNominal(units, at, reading.mood)) return undefined;
  return {
    first: chain.first,
    last: at + 1 + reading.tail.length,
    head: at,
    mood: reading.mood === 'gerund' && !chain.isProgressive ? 'gerund' : 'finite',
    lemma: reading.verb.lemma,
    frames: reading.verb.frames,
    isDenied: chain.isDenied,
  };
}

/** A form that can be past or present (`read`) is taken for past. */
function rank({ mood }: VerbReading): number {
  return mood === 'past' ? 0 : 1;
}

/** `went on to say`, `continued to grow`, `started chanting`: a verb that leads to the next one. */
function leadsOn(units: readonly Unit[], at: number, { verb, tail }: VerbReading): boolean {
  const next = units[at + 1 + tail.length]?.norm ?? '';
  return (
    /^(?:go_on|continue|begin|start|open|offer)$/u.test(verb.lemma) &&
    (next === 'to' || /.{3}ing$/u.test(next))
  );
}

/** A present without `-s` needs a plural subject: `experts say`, `they claim`, but not `a final report`. */
function isPluralSubject(units: readonly Unit[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && isAdverb(units, at)) at--;
  if (units[verb + 1]?.norm === 'that' && hasPluralHead(units, at)) return true;
  const norm = units[at]?.norm ?? '';
  if (
    /^(?:i|you|we|they|who|and|but|police|people|staff|some|many|others|both|officials|all|most|few|to|children|men|women|media)$/u.test(
      norm,
    )
  )
    return true;
  return /[^s'u]s$/u.test(norm) || /^[,)–—]$/u.test(norm);
}

/** `scientists at the University of Hill`: a noun for several people opens the phrase that ends at `end` in a complement. */
function hasPluralHead(units: readonly Unit[], end: number): boolean {
  for (let at = end; at > Math.max(-1, end - 12); at--) {
    const unit = units[at];
    if (unit?.kind !== 'word' || clauseOpeners.has(unit.norm) || isLikelyFinite(units, at)) return false;
    // "sources close to the minister": an adjective may stand between.
    const isBehindPlural = [1, 2].some(
      (steps) => speakerNouns.get(units[at - steps]?.norm ?? '')?.number === 'plural',
    );
    if (prepositions.has(unit.norm) && isBehindPlural) return true;
  }
  return false;
}

/** `no sign of such emails but`: in front of a conjunction, behind a word in small letters that is no pronoun. */
function endsPhrase(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before?.isCapital === false &&
    !isSpeakerPronoun(before.norm) &&
    /^(?:and|but|or)$/u.test(units[at + 1]?.norm ?? '')
  );
}

/** `he claims from experience`: behind a pronoun stands a verb, behind a noun rather another one (`the email claims of Rowe`). */
function isSpeakerPronoun(norm: string): boolean {
  return /^(?:he|she|they|who|it)$/u.test(norm);
}

/** `investigated for alleged incidents`: a participle between a preposition and a noun. */
function isParticiple(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!/^(?:of|for|in|with|from|about|over|against|on|by|between)$/u.test(units[at - 1]?.norm ?? ''))
    return false;
  return (
    /ed$/u.test(units[at]?.norm ?? '') &&
    next?.kind === 'word' &&
    !determiners.has(next.norm) &&
    next.norm !== 'that'
  );
}

/** `recent Hill claims that`, `the biggest states`, `13 states`: behind an adjective without a singular noun, a form in -s is a noun. */
function isPluralNoun(units: readonly Unit[], at: number): boolean {
  if (/^\p{N}/u.test(units[at - 1]?.norm ?? '')) return true;
  const adjective = units[at - 1]?.isCapital === true ? units[at - 2] : units[at - 1];
  return (
    adjective?.isCapital === false &&
    /^(?:recent|previous|earlier|new|false|many|several|such|own|repeated|latest|past|similar|various|other|initial|early|.{3,}est)$/u.test(
      adjective.norm,
    )
  );
}

/** `offered advice, quips and commentary`: an item of a list between a comma and the last item. */
function isListed(units: readonly Unit[], at: number): boolean {
  const joins = /^(?:and|or)$/u.test(units[at + 1]?.norm ?? '');
  const last = units[at + 2];
  return joins && units[at - 1]?.norm === ',' && last?.kind === 'word' && !isLikelyFinite(units, at + 2);
}

/** A noun or participle that looks like a verb: after a determiner, preposition or possessive. */
function isNominal(units: readonly Unit[], at: number, mood: VerbReading['mood']): boolean {
  const before = units[at - 1];
  if (mood === 'third' && isListed(units, at)) return true;
  if (before === undefined || before.kind !== 'word') return before?.norm === "'s" || before?.norm === "'";
  if (mood === 'gerund') return /^(?:of|the|from|where|because|whether|than|that|if)$/u.test(before.norm);
  if (
    determiners.has(before.norm) &&
    !/^(?:this|that|some|many|few|most|all|both|several|others)$/u.test(before.norm)
  )
    return true;
  if (mood === 'past') return isParticiple(units, at);
  if (/^(?:says?|tells)$/u.test(units[at]?.norm ?? '')) return false;
  if (mood === 'third' && isPluralNoun(units, at)) return true;
  if (mood === 'base' && clauseOpeners.has(before.norm) && before.norm !== 'and' && before.norm !== 'who')
    return true;
  if (/^(?:of|from|about|against|into)$/u.test(units[at + 1]?.norm ?? '') && !isSpeakerPronoun(before.norm))
    return true;
  if (/^(?:emails?|posts?|texts?|messages?|tweets?)$/u.test(units[at]?.norm ?? '') && endsPhrase(units, at))
    return true;
  if (mood === 'base' && !isPluralSubject(units, at)) return true;
  if (isLikelyFinite(units, at + 1) && units[at + 1]?.norm !== "'s") return true;
  return prepositions.has(before.norm) && !/^(?:as|before|after|since|than|off|up)$/u.test(before.norm);
}
