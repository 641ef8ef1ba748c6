import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence } from '../../../nlp/unit.ts';
import { beingForms, determiners } from '../closed-classes.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { nearestNounPhrase } from '../nearest-noun-phrase.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { headSpeaks } from '../speaking-head.ts';
import { openingSubject } from '../subject-before.ts';
import { thirdPerson } from '../third-person.ts';

const SHORTEST = 4;

/** `Le parti publie un communiqué qui « condamne … »`: a text in its own words; who publishes it speaks. */
export const textThatSays: Rule = {
  id: 'fr/text-that-says',
  reason: 'a text is quoted behind "qui"',
  match: findAtWords(['qui'], quoteAt),
  examples: [
    '{speaker|Le parti} publie un communiqué qui « {quote|condamne avec force les violences de la nuit} ».',
    'La foule lit {speaker|la lettre du maire} qui « {quote|demande à chacun de rester calme} ».',
    '{speaker|Anna Roux} est surprise du succès de ce texte qui « {quote|est peut-être une réponse à la crise} ».',
  ],
  counterExamples: [
    'Il porte un nom qui « fait rire toute la bande ».',
    'Un rapport qui « fâche » est sorti.',
  ],
};

/** `un communiqué de presse de la coordination`: the body whose text it is. */
function issuer({ units }: Sentence, text: SubjectWords): SubjectWords | undefined {
  for (let at = text.last - 1; at > text.first; at--) {
    const opener = units[at];
    const isLinked = /^(?:de|d'|du)$/u.test(units[at - 1]?.norm ?? '');
    if (opener && isLinked && (determiners.has(opener.norm) || opener.isCapital))
      return { first: at, last: text.last };
  }
  return undefined;
}

/** The subject of the last verb before `end`. */
function lastSubject({ units }: Sentence, end: number): SubjectWords | undefined {
  for (let at = end - 1; at > 0; at--) {
    if (!isLikelyFinite(units, at)) continue;
    const pronoun = thirdPerson(units, at - 1);
    const words = pronoun ?? nounPhraseBefore(units, at);
    return words && headSpeaks(units, words) ? words : undefined;
  }
  return undefined;
}

function quoteAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const unit = units[at + 1];
  if (unit?.quoted === undefined) return undefined;
  if ((unit.within ?? []).filter((word) => word.kind === 'word').length < SHORTEST) return undefined;
  const text = nearestNounPhrase(units, at);
  if (text === undefined) return undefined;
  const head = units.slice(text.first, text.last).find((word) => speakerNouns.has(word.norm));
  if (head === undefined || speakerNouns.get(head.norm)?.kind !== 'document') return undefined;
  // A text that "is" something is spoken of: whoever speaks of it is the subject of the sentence.
  if (beingForms.has(unit.within?.[0]?.norm ?? '')) {
    const speaker = lastSubject(sentence, text.first);
    return speaker && { parts: [unit.quoted.inner], kind: 'direct', subject: speaker };
  }
  const isNew = determiners.get(units[text.first]?.norm ?? '')?.sort === 'indefinite';
  const subject =
    issuer(sentence, text) ?? (isNew ? openingSubject(sentence, text.first) : undefined) ?? text;
  return { parts: [unit.quoted.inner], kind: 'direct', subject };
}
