import type { SubjectWords } from '../../nlp/claim.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { isBareRole } from './bare-role.ts';
import {
  skipBareBearing,
  skipDescription,
  skipInsertion,
  skipManner,
  skipPlace,
} from './before-inverted-subject.ts';
import { determiners } from './closed-classes.ts';
import { skipDate } from './dates.ts';
import { subjectEnd } from './inverted-subject-end.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { thirdPerson } from './third-person.ts';
import { isTitledName } from './title.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The subject that follows its verb: `a déclaré Sam Greene`. */
export function subjectAfter(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  if (group.inverted !== undefined) return thirdPerson(units, group.inverted);
  let first = skipAdverbials(units, group.last);
  if (units[first]?.norm === ',') {
    const next = behindInsertions(units, first, closesQuote(units, group.first));
    if (next === undefined) return undefined;
    first = next;
  }
  first = skipPlace(units, skipDate(units, first));
  if (closesQuote(units, group.first)) first = skipManner(units, skipBareBearing(units, first));
  while (/^[([]$/u.test(units[first]?.norm ?? '')) first++;
  const opener = units[first];
  if (opener === undefined || opener.kind !== 'word') return undefined;
  const opens =
    determiners.has(opener.norm) ||
    opener.isCapital ||
    isTitledName(units, first) ||
    (closesQuote(units, group.first) && isParticleName(units, first)) ||
    /^(?:celui|celle|ceux|celles)(?:-ci)?$/u.test(opener.norm);
  if (!opens && !isBareRole(units, first)) return undefined;
  if (!opens && speakerNouns.get(opener.norm)?.number !== 'singular') return undefined;
  return { first, last: subjectEnd(units, first, group.number) };
}

/** Behind what stands between commas from the one at `comma` on: `a promis, vendredi, devant la presse, le candidat`. */
function behindInsertions(units: readonly Unit[], comma: number, isQuoted: boolean): number | undefined {
  let end = comma;
  for (;;) {
    const next = skipInsertion(units, end) ?? (isQuoted ? skipDescription(units, end) : undefined);
    if (next === undefined) return end > comma ? end + 1 : undefined;
    end = next - 1;
  }
}

/** Whether quoted words, with or without a comma, stand right before `at`. */
function closesQuote(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.norm === ',' ? units[at - 2] : units[at - 1];
  return before?.kind === 'quoted';
}

/** `ajoute de la Morlais`: a name that opens with a particle in lower case. */
function isParticleName(units: readonly Unit[], at: number): boolean {
  if (!/^(?:de|d'|du|van|von|le|la|al|el|ben)$/u.test(units[at]?.norm ?? '')) return false;
  const next = /^(?:la|le|l'|der|den|du)$/u.test(units[at + 1]?.norm ?? '') ? units[at + 2] : units[at + 1];
  return next?.isCapital === true && !speakerNouns.has(next.norm);
}
