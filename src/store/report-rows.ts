import type { QuoteKind } from '../model/quote.ts';
import type { Correction, Report, ReportedWords, ReportFault } from '../model/report.ts';
import type { CorrectionRow, ReportedWordsRow, ReportRow } from './database.ts';
import { itemsOf, oneOf } from './rows.ts';

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];
const FAULTS: readonly ReportFault[] = ['speaker', 'passage', 'no-quote'];
const STATES: readonly Report['state'][] = ['open', 'corrected', 'dismissed'];

/** The report that a row holds. */
export function reportOf(row: ReportRow): Report {
  return {
    id: row.id,
    serverId: row.server_id,
    ...(row.reported_by === null ? {} : { reportedBy: row.reported_by }),
    reportedAt: row.reported_at,
    words: wordsOf(row),
    ...(row.shown_speaker === null ? {} : { shownSpeaker: row.shown_speaker }),
    fault: oneOf(FAULTS, row.fault),
    ...(row.said_by === null ? {} : { saidBy: row.said_by }),
    ...(row.note === null ? {} : { note: row.note }),
    state: oneOf(STATES, row.state),
  };
}

/** The row that holds a report. */
export function reportRow(report: Report): ReportRow {
  return {
    id: report.id,
    server_id: report.serverId,
    reported_by: report.reportedBy ?? null,
    reported_at: report.reportedAt,
    ...wordsRow(report.words),
    shown_speaker: report.shownSpeaker ?? null,
    fault: report.fault,
    said_by: report.saidBy ?? null,
    note: report.note ?? null,
    state: report.state,
    settled_by: null,
    settled_at: null,
  };
}

/** The correction that a row holds. */
export function correctionOf(row: CorrectionRow): Correction {
  return {
    id: row.id,
    serverId: row.server_id,
    words: wordsOf(row),
    speaker: row.speaker,
    ...(row.made_by === null ? {} : { madeBy: row.made_by }),
    madeAt: row.made_at,
  };
}

/** The row that holds a correction. */
export function correctionRow(correction: Correction): CorrectionRow {
  return {
    id: correction.id,
    server_id: correction.serverId,
    ...wordsRow(correction.words),
    speaker: correction.speaker,
    made_by: correction.madeBy ?? null,
    made_at: correction.madeAt,
  };
}

function wordsOf(row: ReportedWordsRow): ReportedWords {
  return {
    articleKey: row.article_key,
    passageId: row.passage_id,
    parts: itemsOf(row.parts),
    ...(row.kind === null ? {} : { kind: oneOf(KINDS, row.kind) }),
  };
}

function wordsRow({ articleKey, passageId, parts, kind }: ReportedWords): ReportedWordsRow {
  return {
    article_key: articleKey,
    passage_id: passageId,
    parts: JSON.stringify(parts),
    kind: kind ?? null,
  };
}
