import type { PassageIndex } from '../index/passage-index.ts';
import { SENTENCE_BREAK } from '../index/vocabulary.ts';
import { MatchTable } from './match-table.ts';
import type { QueryPlan } from './query-plan.ts';

/** What speaks for a row, read off the forward index. Its matches stand in the tables that it was gathered into. */
export interface Evidence {
  readonly row: number;
  /** In words. */
  readonly length: number;
  readonly tables: EvidenceTables;
  /** Where its matching words begin in `tables.words`, in the order of the text, and where they end. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Where the content units that it holds begin in `tables.units`, in the order of their first words, and where they end. */
  readonly firstUnit: number;
  readonly endUnit: number;
  /** Where the lengths of its sentences begin in `tables.sentenceLengths`. */
  readonly firstSentence: number;
}

/** Where the matches of the rows of one query stand; the next query overwrites them. */
export class EvidenceTables {
  /** Every match. */
  readonly words = new MatchTable();
  /** What a row has of one content unit: the best likeness, and the first position. */
  readonly units = new MatchTable();
  /** In words. */
  sentenceLengths = new Uint32Array(1024);
  /** For each unit of the query its place in `units` that was filled last. */
  private placeOfUnit = new Uint32Array(256);

  /** Gathers what each of `rows` has of the query. */
  gather(rows: readonly number[], plan: QueryPlan, index: PassageIndex): Evidence[] {
    let cellCount = 0;
    for (const row of rows) cellCount += index.starts.at(row + 1) - index.starts.at(row);
    if (this.placeOfUnit.length < plan.units.length) this.placeOfUnit = new Uint32Array(plan.units.length);
    this.words.reserve(cellCount);
    this.units.reserve(cellCount);
    if (this.sentenceLengths.length < cellCount) this.sentenceLengths = new Uint32Array(cellCount * 2);
    const gathered: Evidence[] = [];
    let [word, unit, sentence] = [0, 0, 0];
    for (const row of rows) {
      const places = { firstWord: word, firstUnit: unit, firstSentence: sentence };
      const read = this.readRow(row, plan, index, word, sentence);
      word = read.endWord;
      sentence = read.endSentence;
      unit = this.gatherUnits(places.firstWord, word, unit, plan);
      gathered.push({ row, length: read.length, tables: this, ...places, endWord: word, endUnit: unit });
    }
    return gathered;
  }

  private readRow(row: number, plan: QueryPlan, index: PassageIndex, firstWord: number, sentence: number) {
    const { cells } = index.cells;
    const { cells: termOfForm } = index.vocabulary.termOfForm;
    const { words, sentenceLengths } = this;
    const end = index.starts.at(row + 1);
    let word = firstWord;
    let endSentence = sentence;
    let position = 0;
    let sentenceStart = 0;
    for (let at = index.starts.at(row); at < end; at++) {
      const form = cells[at] ?? SENTENCE_BREAK;
      if (form === SENTENCE_BREAK) {
        sentenceLengths[endSentence] = position - sentenceStart;
        endSentence += 1;
        sentenceStart = position;
        continue;
      }
      const term = termOfForm[form] ?? 0;
      const match = plan.terms.mayHold(term) ? plan.unitOfTerm.get(term) : undefined;
      if (match !== undefined) {
        const { unit, likeness } = match;
        words.unit[word] = unit.number;
        words.likeness[word] = likeness;
        words.position[word] = position;
        words.sameForm[word] = form === unit.formId || unit.knowledge === 'alike' ? 1 : 0;
        words.tally[word] = endSentence - sentence;
        word += 1;
      }
      position += 1;
    }
    return { length: Math.max(1, position), endWord: word, endSentence };
  }

  /** Puts the words of a row together by their units, from a place on. @returns where they end. */
  private gatherUnits(firstWord: number, endWord: number, first: number, plan: QueryPlan): number {
    const { words, units, placeOfUnit } = this;
    let end = first;
    for (let word = firstWord; word < endWord; word++) {
      const unit = words.unit[word] ?? 0;
      if (plan.isContent[unit] !== 1) continue;
      const likeness = words.likeness[word] ?? 0;
      const place = placeOfUnit[unit] ?? 0;
      if (place >= first && place < end && units.unit[place] === unit) {
        units.tally[place] = (units.tally[place] ?? 0) + 1;
        if (likeness > (units.likeness[place] ?? 0)) units.likeness[place] = likeness;
        if (words.sameForm[word] === 1) units.sameForm[place] = 1;
        continue;
      }
      placeOfUnit[unit] = end;
      units.unit[end] = unit;
      units.tally[end] = 1;
      units.likeness[end] = likeness;
      units.sameForm[end] = words.sameForm[word] ?? 0;
      units.position[end] = words.position[word] ?? 0;
      end += 1;
    }
    return end;
  }
}

/** Whether a row holds a content unit, by its number. */
export function holdsUnit({ tables: { units }, firstUnit, endUnit }: Evidence, unit: number): boolean {
  for (let place = firstUnit; place < endUnit; place++) if (units.unit[place] === unit) return true;
  return false;
}
