import type { Kysely } from 'kysely';
import type { ReadRows } from './readable-rows.ts';

/** A row of `schedules`. Times are milliseconds since the epoch, yes and no are 1 and 0, in both databases. */
export interface ScheduleRow {
  id: string;
  server_id: string;
  channel_id: string;
  is_announcement: number;
  kind: string;
  article_id: string | null;
  local_time: string;
  /** The digits of the weekdays, ascending: `12345`. */
  weekdays: string;
  zone: string;
  locale: string;
  when_empty: string;
  created_by: string;
  created_at: number;
  next_date: string | null;
  next_due_at: number | null;
  pause_reason: string | null;
  paused_at: number | null;
  /** 1 while the administrator still has to be told of the pause. */
  is_notice_pending: number;
}

/** A row of `runs`; its key is the first three columns. */
export interface RunRow {
  schedule_id: string;
  local_date: string;
  local_time: string;
  due_at: number;
  state: string;
  is_requested: number;
  covers: number;
  covers_since: string;
  attempts: number;
  next_attempt_at: number;
  lease_owner: string | null;
  lease_until: number | null;
  /** When a message that is not confirmed may have been sent first and last. */
  doubt_since: number | null;
  last_sent_at: number | null;
  /** The choice of the post: a JSON array of ids. */
  items: string | null;
  round: number | null;
  message_id: string | null;
  posted_at: number | null;
}

/** A row of `used_items`: what a schedule has posted, so that nothing comes twice before all came once. */
export interface UsedItemRow {
  schedule_id: string;
  item: string;
  round: number;
}

/** What the rows of articles and of drafts have in common. */
export interface AddedTextRow {
  origin: string;
  /** The address or the file's name; none for a text that was pasted. */
  origin_name: string | null;
  language: string;
  title: string;
  is_title_descriptive: number;
  author: string | null;
  publisher: string | null;
  published_at: string | null;
  url: string | null;
  text: string;
  /** A JSON array of the offsets where headings begin and end, in order. */
  headings: string;
}

/** A row of `server_articles`; its key is the first two columns. */
export interface ServerArticleRow extends AddedTextRow {
  server_id: string;
  key: string;
  /** Tells a text that the server has already. */
  text_hash: string;
  added_by: string;
  added_at: number;
  read_at: number;
}

/** A row of `article_drafts`. */
export interface ArticleDraftRow extends AddedTextRow {
  id: string;
  server_id: string;
  created_by: string;
  expires_at: number;
}

/** A row of `server_settings`. */
export interface ServerSettingsRow {
  server_id: string;
  is_private: number;
  locale: string | null;
  article_key: string | null;
}

/** Which words of which article a row is about. */
export interface ReportedWordsRow {
  article_key: string;
  passage_id: string;
  /** A JSON array of texts. */
  parts: string;
  kind: string | null;
}

/** A row of `reports`. */
export interface ReportRow extends ReportedWordsRow {
  id: string;
  server_id: string;
  reported_by: string | null;
  reported_at: number;
  shown_speaker: string | null;
  fault: string;
  said_by: string | null;
  note: string | null;
  state: string;
  settled_by: string | null;
  settled_at: number | null;
}

/** A row of `corrections`. */
export interface CorrectionRow extends ReportedWordsRow {
  id: string;
  server_id: string;
  /** Null: it is no quote. */
  speaker: string | null;
  made_by: string | null;
  made_at: number;
}

/** A row of `removed_servers`. */
export interface RemovedServerRow {
  server_id: string;
  removed_at: number;
}

/** A row of `welcomed_servers`. */
export interface WelcomedServerRow {
  server_id: string;
  welcomed_at: number;
}

/** All tables. */
export interface Tables {
  schedules: ScheduleRow;
  runs: RunRow;
  used_items: UsedItemRow;
  server_articles: ServerArticleRow;
  article_drafts: ArticleDraftRow;
  server_settings: ServerSettingsRow;
  reports: ReportRow;
  corrections: CorrectionRow;
  removed_servers: RemovedServerRow;
  welcomed_servers: WelcomedServerRow;
}

/** A database that holds the tables, and how it differs from the others. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** True when rows can be locked one by one and other processes share them. */
  readonly isShared: boolean;
  /** Reads rows of many servers. */
  readonly readRows: ReadRows;
}
