import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { subjectPronouns } from '../closed-classes.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { thirdPerson } from '../third-person.ts';

const SHORTEST = 3;
const FEELING =
  /^(?:effaré|choqué|consterné|bouleversé|attristé|ravi|surpris|déçu|soulagé|indigné|scandalisé|inquiet|inquiète|préoccupé|heureux|heureuse|fier|fière|triste|satisfait|touché|ému|désolé|convaincu|persuadé|stupéfait|sidéré|révolté|peiné|honoré|reconnaissant|favorable|opposé|confiant|optimiste|pessimiste|sceptique|prêt)(?:e|s|es)?$/u;

/** `Luc Morin est « effaré par la mort de son ami »`: how somebody feels, in quoted words that only they can say. */
export const quotedFeeling: Rule = {
  id: 'fr/quoted-feeling',
  reason: 'a form of "être" is followed by quoted words that open with what a person feels',
  match: findAtWords(['est', 'sont', 'était', 'étaient'], feelingAt),
  examples: [
    '{speaker|Luc Morin} {cue|est} « {quote|effaré par la mort de son ami} ».',
    "{speaker|L'imam de la ville, Luc Morin}, {cue|est} « {quote|choqué par le décès de son ami} ».",
    '{speaker|Elle} {cue|était} « {quote|très heureuse de revenir au pays} ».',
  ],
  counterExamples: [
    'Le projet est « prêt à être voté par la chambre ».',
    'Luc Morin est « dangereux pour le pays entier ».',
    'Luc Morin est « triste ».',
    'La ville est « choquée par la mort du maire ».',
  ],
};

function feelingAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const quote = skipAdverbials(units, at + 1);
  const unit = units[quote];
  if (unit?.quoted === undefined || !opensWithFeeling(unit)) return undefined;
  const before = units[at - 1];
  const subject =
    before !== undefined && subjectPronouns.has(before.norm)
      ? thirdPerson(units, at - 1)
      : nounPhraseBefore(units, at);
  if (subject === undefined || !namesPerson(units, subject.first, subject.last)) return undefined;
  const cue = { start: units[at]?.start ?? 0, end: units[at]?.end ?? 0 };
  return { parts: [unit.quoted.inner], kind: 'direct', cue, subject };
}

function opensWithFeeling(unit: Unit): boolean {
  const words = (unit.within ?? []).filter((word) => word.kind === 'word');
  if (words.length < SHORTEST) return false;
  const first = words.findIndex(
    (word) => !/^(?:très|trop|si|plus|profondément|extrêmement|vraiment)$/u.test(word.norm),
  );
  return FEELING.test(words[first]?.norm ?? '');
}

/** A pronoun, two names in a row, or a noun for a person: a project that is “ready” says nothing. */
function namesPerson(units: readonly Unit[], first: number, last: number): boolean {
  if (subjectPronouns.has(units[first]?.norm ?? '')) return true;
  const words = units.slice(first, last);
  const names = words.some(
    (word, at) => word.isCapital && words[at + 1]?.isCapital && !speakerNouns.has(word.norm),
  );
  return names || words.slice(0, 3).some((word) => speakerNouns.get(word.norm)?.kind === 'person');
}
