import type { SubjectWords } from '../../nlp/claim.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { makerOf } from './issuer.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { sourceEnd } from './source-phrase.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectOf } from './subject-before.ts';
import { thirdPerson } from './third-person.ts';
import { verbGroups } from './verb-groups.ts';

/** Who the source is; `end`: where the words end that name it, if behind the words for the speaker. */
export interface Source extends SubjectWords {
  readonly end?: number;
}

/** The noun phrase of the source; `selon ce qu'a confié Anna Roux` names it behind a verb. */
export function sourceOf(sentence: Sentence, first: number): Source | undefined {
  const { units } = sentence;
  // "À l'en croire, …": the pronoun stands before the verb.
  if (units[first - 1]?.norm === 'croire' && /^(?:l'|les)$/u.test(units[first - 3]?.norm ?? ''))
    return { first: first - 3, last: first - 2, end: first };
  const own = ownWordsEnd(units, first);
  if (own !== undefined) return { first, last: first + 1, end: own };
  const teller = tellerOf(units, first);
  if (teller) return teller;
  if (units[first]?.norm === 'ce' && /^(?:que|qu')$/u.test(units[first + 1]?.norm ?? '')) {
    const group = verbGroups(sentence).find((other) => other.first === first + 2);
    const subject = group && (subjectAfter(sentence, group) ?? subjectOf(sentence, group));
    return subject && { ...subject, last: Math.max(subject.last, sourceEnd(units, subject.first)) };
  }
  if (LAYS_DOWN.test(units[first + 1]?.norm ?? '')) return undefined;
  const words = wordsOf(units, first);
  if (words !== undefined) return { first: words, last: sourceEnd(units, words) };
  const last = sourceEnd(units, first);
  if (last <= first) return givenWords(units, first);
  const maker = makerOf(units, { first, last });
  if (maker) return { ...maker, end: last };
  const giver = giverOf(units, first, last);
  return { first: giver ?? first, last };
}

/** Texts that lay down what is to be rather than say it. */
const LAYS_DOWN =
  /^(?:lois?|constitution|charte|code|accords?|traités?|conventions?|protocoles?|règlements?|statuts)$/u;

const WORDS =
  /^(?:propos|dires|révélations?|mots|termes|paroles|calculs|estimations?|précisions|connaissances|prévisions|informations|déclarations|explications|indications|affirmations|allégations|renseignements|témoignages?|récits?|analyses?|projections|évaluations?|observations|constatations|données|chiffres|statistiques|confidences|versions?|décompte|comptage|registres?|archives|avis|aveux?|yeux)$/u;

/** `selon ses propres mots`: the end of words that are those of somebody named before. */
function ownWordsEnd(units: readonly Unit[], first: number): number | undefined {
  if (!/^(?:ses|leurs|son|sa|leur)$/u.test(units[first]?.norm ?? '')) return undefined;
  const noun = /^propres?$/u.test(units[first + 1]?.norm ?? '') ? first + 2 : first + 1;
  const isAlone = !/^(?:de|d'|du|des)$/u.test(units[noun + 1]?.norm ?? '');
  return WORDS.test(units[noun]?.norm ?? '') && isAlone ? noun + 1 : undefined;
}

/** `selon le récit qu'elle livre à la radio`: who tells it. */
function tellerOf(units: readonly Unit[], first: number): Source | undefined {
  if (!determiners.has(units[first]?.norm ?? '')) return undefined;
  const noun = units.findIndex(({ norm }, at) => at > first && at < first + 4 && WORDS.test(norm));
  if (noun < 0 || !/^(?:que|qu')$/u.test(units[noun + 1]?.norm ?? '')) return undefined;
  const pronoun = thirdPerson(units, noun + 2);
  const stop = units.findIndex(({ kind }, at) => at > noun + 2 && kind !== 'word');
  return pronoun && { ...pronoun, end: stop < 0 ? units.length : stop };
}

/** `selon les propos du maire`: whose words they are. The position of `maire`'s noun phrase. */
function wordsOf(units: readonly Unit[], first: number): number | undefined {
  if (!determiners.has(units[first]?.norm ?? '')) return undefined;
  for (let at = first + 1; at < first + 4; at++) {
    if (!WORDS.test(units[at]?.norm ?? '')) continue;
    for (let link = at + 1; link < at + 3; link++) {
      const norm = units[link]?.norm ?? '';
      const source = /^(?:du|des)$/u.test(norm) ? link : link + 1;
      if (/^(?:de|d'|du|des)$/u.test(norm) && sourceEnd(units, source) > source) return source;
    }
  }
  return undefined;
}

/** `selon les précisions apportées par Anna Roux`: who gave the words is the source. */
function giverOf(units: readonly Unit[], first: number, last: number): number | undefined {
  const by = units.findIndex((unit, at) => at > first + 1 && at < last - 1 && unit.norm === 'par');
  const head = units[first + 1]?.norm ?? '';
  const noun = speakerNouns.get(head);
  const isWords = noun?.kind === 'document' && (head.endsWith('s') || head === 'information');
  const isGiven = isGivenBefore(units, first, by);
  if (noun !== undefined && !isWords && !isGiven) return undefined;
  if (units.slice(first, Math.max(first, by)).some((unit) => unit.kind === 'point')) return undefined;
  if (by < 0 || !(isGiven || /.{2}(?:é|i|u|is|it|rt)e?s?$/u.test(units[by - 1]?.norm ?? '')))
    return undefined;
  const opener = units[by + 1];
  return opener?.isCapital || determiners.has(opener?.norm ?? '') ? by + 1 : undefined;
}

/** `selon une estimation fournie au juge par Anna Roux`: words that name nobody, and who gave them. */
function givenWords(units: readonly Unit[], first: number): Source | undefined {
  if (!WORDS.test(units[first + 1]?.norm ?? '')) return undefined;
  const by = units.findIndex(({ kind, norm }, at) => at > first && (norm === 'par' || kind !== 'word'));
  if (units[by]?.norm !== 'par' || !isGivenBefore(units, first, by)) return undefined;
  const last = sourceEnd(units, by + 1);
  return last > by + 1 ? { first: by + 1, last } : undefined;
}

const GIVEN =
  /^(?:communiqué|fourni|transmis|donné|dressé|livré|délivré|annoncé|avancé|dévoilé|présenté|établi|confié|rapporté)e?s?$/u;
/** Texts that are only what somebody announces, so that whoever published them says it. */
const ANNOUNCEMENT = /^(?:communiqués?|messages?|tweets?|posts?|déclarations?|bilans?)$/u;
const PUBLISHED = /^(?:publié|diffusé|émis|partagé|posté|relayé|signé|rédigé|adressé)e?s?$/u;
const LONGEST_GIFT = 8;

/** `un bilan communiqué samedi 4 mai par la ville`: a participle of giving, with no more than a circumstance before `par`. */
function isGivenBefore(units: readonly Unit[], first: number, by: number): boolean {
  const isAnnounced = ANNOUNCEMENT.test(units[first + 1]?.norm ?? '');
  for (let at = by - 1; at > Math.max(first + 1, by - LONGEST_GIFT); at--) {
    const norm = units[at]?.norm ?? '';
    if (GIVEN.test(norm) || (isAnnounced && PUBLISHED.test(norm))) return true;
    if (units[at]?.kind !== 'word' || norm === 'par' || isLikelyFinite(units, at)) return false;
  }
  return false;
}
