import type { Sentence, Unit } from '../../nlp/unit.ts';
import { invertedPronouns } from './closed-classes.ts';
import { verbGroups } from './verb-groups.ts';

/** Whether the source at `at` only passes on, or repeats, what a verb of speech beside it gives to somebody. */
export function isRelayed(sentence: Sentence, at: number): boolean {
  return isRelay(sentence.units, at) || repeatsSpeaker(sentence, at);
}

/** `a expliqué que, selon lui, …`: the report has it already. */
function repeatsSpeaker(sentence: Sentence, at: number): boolean {
  const { units } = sentence;
  const isPronoun = /^(?:lui|elle|eux|elles)$/u.test(units[at + 1]?.norm ?? '');
  const isInserted = units[at - 1]?.norm === ',' && /^(?:que|qu')$/u.test(units[at - 2]?.norm ?? '');
  if (!isPronoun || !isInserted) return false;
  return verbGroups(sentence).some(({ last, frames }) => last === at - 2 && frames.has('clause'));
}

/** `« … », dit-il selon la radio`: who passes on what somebody else is named for saying. */
function isRelay(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.norm === ',' ? units[at - 2] : units[at - 1];
  return before !== undefined && invertedPronouns.has(before.norm);
}
