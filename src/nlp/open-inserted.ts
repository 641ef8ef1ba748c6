import type { Span } from '../model/span.ts';
import type { QuotedString } from '../text/quotation-marks.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Unit } from './unit.ts';

/**
 * The units of a block with those quoted strings opened inside which the article says who speaks: `« Je pars, dit-elle.
 * Adieu. »` is read as `« Je pars », dit-elle, « Adieu. »`.
 */
export function openInserted(units: readonly Unit[], pack: LanguagePack): readonly Unit[] {
  const { insertedReport } = pack;
  if (insertedReport === undefined) return units;
  const reports = new Map<Unit, InsertedReport>();
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const report =
      unit?.within && standsAlone(units, at) ? insertedReport(unit.within, unit.quoted?.isTurn) : undefined;
    if (unit && report) reports.set(unit, report);
  }
  if (reports.size === 0) return units;
  return units.flatMap((unit) => {
    const report = reports.get(unit);
    return report ? opened(unit, unit.within ?? [], report) : [unit];
  });
}

type InsertedReport = NonNullable<ReturnType<NonNullable<LanguagePack['insertedReport']>>>;

/** Whether quoted words are a sentence of their own, with at most a word and no report beside them. */
function standsAlone(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.kind === 'word' ? units[at - 2] : units[at - 1];
  const after = units[at + 1];
  const opens = before === undefined || /^[.!?…:—–-]$/u.test(before.norm) || before.kind === 'quoted';
  return opens && (after === undefined || /^[.!?…]$/u.test(after.norm) || after.isCapital);
}

/** The words before the report, the report, and those behind it; a stop between them does not end the sentence. */
function opened(
  unit: Unit,
  within: readonly Unit[],
  report: { readonly first: number; readonly last: number },
): Unit[] {
  const comma = within[report.first - 1];
  const isComma = comma?.norm === ',';
  const before = within.slice(0, isComma ? report.first - 1 : report.first);
  const point = within[report.last];
  const after = within.slice(report.last + 1);
  const isEnd = after.length === 0;
  return [
    quotedUnit(before, { start: unit.start, end: before.at(-1)?.end ?? unit.start }, unit.quoted),
    ...(isComma ? [comma] : []),
    ...within.slice(report.first, report.last),
    ...(point ? [isEnd ? point : { ...point, norm: ',' }] : []),
    ...(isEnd ? [] : [quotedUnit(after, { start: after[0]?.start ?? unit.end, end: unit.end })]),
  ];
}

function quotedUnit(within: readonly Unit[], { start, end }: Span, whole?: QuotedString): Unit {
  const inner = { start: within[0]?.start ?? start, end: within.at(-1)?.end ?? end };
  return {
    kind: 'quoted',
    start,
    end,
    norm: '"',
    isCapital: false,
    isAcronym: false,
    quoted: { start, end, inner, isClosed: true, ...(whole?.isTurn && { isTurn: true }) },
    within,
  };
}
