import type { Result } from '../model/answer.ts';

/** What a report is about: a passage, and the offset where the quote in it begins that answered, if one did. */
export interface ReportPlace {
  readonly passageId: string;
  readonly start?: number;
}

const PLACE = /^(.+)@(\d{1,9})?$/u;

/** A place as the payload of a button. */
export function encodeReportPlace({ passage, quote }: Pick<Result, 'passage' | 'quote'>): string {
  return `${passage.id}@${quote?.parts[0]?.start ?? ''}`;
}

/** The place that a payload names; `undefined` when it names none. */
export function decodeReportPlace(payload: string): ReportPlace | undefined {
  const [, passageId, start] = PLACE.exec(payload) ?? [];
  if (passageId === undefined) return undefined;
  return { passageId, ...(start === undefined ? {} : { start: Number(start) }) };
}
