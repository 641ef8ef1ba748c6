import type { Suggestion } from '../model/answer.ts';
import type { Correction, Report, ReportedWords, ReportFault } from '../model/report.ts';
import type { ReportPlace } from './report-place.ts';

/** Words that a report or a correction can be made of. */
export interface Correctable {
  readonly words: ReportedWords;
  readonly articleTitle: string;
  /** Who speaks, as answers have it now; absent when nobody is established. */
  readonly speaker?: string;
  /** All speakers of the article. */
  readonly speakers: readonly string[];
}

/** What a reader says is wrong. */
export interface ReportRequest {
  readonly serverId: string;
  readonly userId: string;
  readonly place: ReportPlace;
  readonly fault: ReportFault;
  readonly saidBy?: string | undefined;
  readonly note?: string | undefined;
}

/** A report or a correction with what has become of its words. */
export interface Looked<Item> {
  readonly item: Item;
  /** Absent when the article is gone. */
  readonly articleTitle?: string;
  /** Whether the words still stand in the article. */
  readonly stands: boolean;
}

/** How a report was settled. `gone`: somebody settled it before. `unfit`: it does not say what would be right. */
export type Settled = 'settled' | 'gone' | 'unfit';

/** Reports of readers, and the corrections that those who manage a server make of them. A server never sees another's. */
export interface CorrectionService {
  /** `undefined` when the place is not there any more. */
  at(serverId: string, place: ReportPlace): Promise<Correctable | undefined>;
  /** All quotes of a passage, and how many there are; the passage as a person types its id. */
  inPassage(serverId: string, typed: string): Promise<readonly Correctable[]>;
  report(request: ReportRequest): Promise<'reported' | 'gone' | 'too-many-open' | 'too-many-of-person'>;
  /** The open ones, oldest first. */
  reports(serverId: string): Promise<readonly Looked<Report>[]>;
  /** An open one. */
  find(
    serverId: string,
    id: string,
  ): Promise<(Looked<Report> & { readonly speakers: readonly string[] }) | undefined>;
  /** Whether a report says what would be right, so that it can be accepted as it is. */
  isAcceptable(report: Report): boolean;
  accept(serverId: string, id: string, userId: string): Promise<Settled>;
  /** @param speaker `null`: it is no quote. */
  correct(serverId: string, id: string, userId: string, speaker: string | null): Promise<Settled>;
  dismiss(serverId: string, id: string, userId: string): Promise<Settled>;
  /** Corrects words that nobody reported. */
  make(serverId: string, userId: string, words: ReportedWords, speaker: string | null): Promise<Settled>;
  /** Oldest first. */
  corrections(serverId: string): Promise<readonly Looked<Correction>[]>;
  /** Takes a correction back. False when there is none. */
  takeBack(serverId: string, id: string): Promise<boolean>;
  suggestPassages(serverId: string, typed: string): Promise<readonly Suggestion[]>;
}
