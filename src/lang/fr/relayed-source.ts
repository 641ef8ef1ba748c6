import type { Sentence } from '../../nlp/unit.ts';
import { invertedPronouns } from './closed-classes.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { subjectAfter } from './subject-after.ts';
import { verbGroups } from './verb-groups.ts';

/** Whether the source at `at` only passes on, or repeats, what a verb of speech beside it gives to somebody. */
export function isRelayed(sentence: Sentence, at: number): boolean {
  return (
    isRelay(sentence, at) ||
    followsParticiple(sentence, at) ||
    repeatsSpeaker(sentence, at) ||
    splitsReport(sentence, at) ||
    isRetold(sentence, at)
  );
}

/** `a expliqué que, selon lui, …`: the report has it already. */
function repeatsSpeaker(sentence: Sentence, at: number): boolean {
  const { units } = sentence;
  const isPronoun = /^(?:lui|elle|eux|elles)$/u.test(units[at + 1]?.norm ?? '');
  const isInserted = units[at - 1]?.norm === ',' && /^(?:que|qu')$/u.test(units[at - 2]?.norm ?? '');
  if (!isPronoun || !isInserted) return false;
  return verbGroups(sentence).some(({ last, frames }) => last === at - 2 && frames.has('clause'));
}

/** `« … », dit-il selon la radio`, `« … », a-t-il dit, selon la radio`: who passes on what somebody else is named for saying. */
function isRelay(sentence: Sentence, at: number): boolean {
  const { units } = sentence;
  const end = units[at - 1]?.norm === ',' ? at - 1 : at;
  if (invertedPronouns.has(units[end - 1]?.norm ?? '')) return true;
  return verbGroups(sentence).some(({ last, inverted }) => last === end && inverted !== undefined);
}

/** `plaidant selon ses termes une « erreur »`: the participle says who speaks. */
function followsParticiple(sentence: Sentence, at: number): boolean {
  return verbGroups(sentence).some(({ last, mood }) => last === at && mood === 'gerund');
}

const LONGEST_SOURCE = 14;

/** `Les élus pensent, selon la police, que …`: it passes on what the report gives to its own subject. */
function splitsReport(sentence: Sentence, at: number): boolean {
  const { units } = sentence;
  if (units[at - 1]?.norm !== ',') return false;
  if (!verbGroups(sentence).some(({ last, frames }) => last === at - 1 && frames.has('clause'))) return false;
  const close = units.findIndex(({ norm }, i) => i > at && norm === ',');
  return close > 0 && close < at + LONGEST_SOURCE && /^(?:que|qu')$/u.test(units[close + 1]?.norm ?? '');
}

/** `Selon le bilan, la route est fermée, a annoncé le maire`: what the source says is what somebody else is named for saying. */
function isRetold(sentence: Sentence, at: number): boolean {
  const { units } = sentence;
  if (at > 0) return false;
  const group = verbGroups(sentence).findLast(
    ({ mood, first }) => mood === 'finite' && units[first - 1]?.norm === ',',
  );
  const subject = group?.frames.has('clause') ? subjectAfter(sentence, group) : undefined;
  const speaker = subject && units.slice(subject.first, subject.last);
  return speaker?.some(({ isCapital, norm }) => isCapital || speakerNouns.has(norm)) ?? false;
}
