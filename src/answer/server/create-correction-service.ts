import { createHash } from 'node:crypto';
import type { Correction, Report, ReportedWords } from '../../model/report.ts';
import type { Store } from '../../store/store.ts';
import { completePassage } from '../complete-quote.ts';
import type { CorrectionService, Settled } from '../correction-service.ts';
import type { Library } from '../library.ts';
import { correctableAt, looked, speakersIn } from './correctable.ts';
import type { ServerStates } from './server-states.ts';

/** What corrections are kept in, and what they speak of. */
export interface CorrectionParts {
  readonly store: Pick<Store, 'reports'>;
  readonly states: Pick<ServerStates, 'refresh'>;
  /** What a server sees, as corrected so far. */
  readonly libraryOf: (serverId: string) => Library | Promise<Library>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

const HOUR = 3_600_000;
/** More than so many open reports nobody would read. */
export const MOST_OPEN = 100;
/** In an hour, of one person in one server. */
export const MOST_OF_PERSON = 5;

/** The reports and corrections of servers, kept in a store. */
export function createCorrectionService(parts: CorrectionParts): CorrectionService {
  return { ...finding(parts), ...listing(parts), ...reporting(parts), ...settling(parts) };
}

function finding({
  libraryOf,
}: CorrectionParts): Pick<CorrectionService, 'at' | 'inPassage' | 'suggestPassages' | 'isAcceptable'> {
  return {
    at: async (serverId, place) => correctableAt(await libraryOf(serverId), place),
    inPassage: async (serverId, typed) => {
      const library = await libraryOf(serverId);
      const passage = library.passage(typed);
      if (!passage) return [];
      return library.quotesIn(passage).flatMap(({ parts: [first] }) => {
        const found = first && correctableAt(library, { passageId: passage.id, start: first.start });
        return found ? [found] : [];
      });
    },
    suggestPassages: async (serverId, typed) => completePassage(await libraryOf(serverId), typed),
    isAcceptable: (report) => verdictOf(report) !== undefined,
  };
}

function listing({
  store: { reports },
  libraryOf,
}: CorrectionParts): Pick<CorrectionService, 'reports' | 'find' | 'corrections'> {
  return {
    reports: async (serverId) => {
      const library = await libraryOf(serverId);
      return (await reports.open(serverId)).map((report) => looked(library, report));
    },
    find: async (serverId, id) => {
      const report = await reports.find(serverId, id);
      if (report?.state !== 'open') return undefined;
      const library = await libraryOf(serverId);
      return { ...looked(library, report), speakers: speakersIn(library, report.words.articleKey) };
    },
    corrections: async (serverId) => {
      const library = await libraryOf(serverId);
      return (await reports.corrections(serverId)).map((correction) => looked(library, correction));
    },
  };
}

function reporting({
  store: { reports },
  libraryOf,
  now,
  newId,
}: CorrectionParts): Pick<CorrectionService, 'report'> {
  return {
    report: async ({ serverId, userId, place, fault, saidBy, note }) => {
      const found = correctableAt(await libraryOf(serverId), place);
      if (!found) return 'gone';
      const report: Report = {
        id: newId(),
        serverId,
        reportedBy: userId,
        reportedAt: now(),
        words: found.words,
        ...(found.speaker === undefined ? {} : { shownSpeaker: found.speaker }),
        fault,
        ...(saidBy === undefined ? {} : { saidBy }),
        ...(note === undefined ? {} : { note }),
        state: 'open',
      };
      const limits = { open: MOST_OPEN, ofPerson: MOST_OF_PERSON, since: now() - HOUR };
      const added = await reports.add(report, limits);
      return added === 'added' ? 'reported' : added;
    },
  };
}

function settling({
  store: { reports },
  states,
  now,
}: CorrectionParts): Pick<CorrectionService, 'accept' | 'correct' | 'dismiss' | 'make' | 'takeBack'> {
  const settle = async (report: Report, by: string, speaker: string | null): Promise<Settled> => {
    const { serverId, id, words } = report;
    if (words.kind === undefined) return 'unfit';
    const correction = correctionOf(serverId, words, speaker, by, now());
    const isSettled = await reports.settle(serverId, id, { state: 'corrected', by, at: now() }, correction);
    await states.refresh(serverId);
    return isSettled ? 'settled' : 'gone';
  };
  const withOpen = async (
    serverId: string,
    id: string,
    work: (report: Report) => Promise<Settled>,
  ): Promise<Settled> => {
    const report = await reports.find(serverId, id);
    return report?.state === 'open' ? work(report) : 'gone';
  };
  return {
    accept: (serverId, id, userId) =>
      withOpen(serverId, id, async (report) => {
        const verdict = verdictOf(report);
        return verdict ? settle(report, userId, verdict.speaker) : 'unfit';
      }),
    correct: (serverId, id, userId, speaker) =>
      withOpen(serverId, id, (report) => settle(report, userId, speaker)),
    dismiss: async (serverId, id, userId) => {
      const end = { state: 'dismissed', by: userId, at: now() } as const;
      return (await reports.settle(serverId, id, end)) ? 'settled' : 'gone';
    },
    make: async (serverId, userId, words, speaker) => {
      if (words.kind === undefined) return 'unfit';
      await reports.putCorrection(correctionOf(serverId, words, speaker, userId, now()));
      await states.refresh(serverId);
      return 'settled';
    },
    takeBack: async (serverId, id) => {
      const isRemoved = await reports.removeCorrection(serverId, id);
      await states.refresh(serverId);
      return isRemoved;
    },
  };
}

/** What a report says would be right, if it does. */
function verdictOf({ fault, saidBy, words }: Report): { readonly speaker: string | null } | undefined {
  if (words.kind === undefined) return undefined;
  if (fault === 'no-quote') return { speaker: null };
  return fault === 'speaker' && saidBy !== undefined ? { speaker: saidBy } : undefined;
}

function correctionOf(
  serverId: string,
  words: ReportedWords,
  speaker: string | null,
  madeBy: string,
  madeAt: number,
): Correction {
  const { articleKey, passageId, parts } = words;
  const id = createHash('sha256')
    .update(JSON.stringify([serverId, articleKey, passageId, parts]))
    .digest('base64url')
    .slice(0, 16);
  return { id, serverId, words, speaker, madeBy, madeAt };
}
