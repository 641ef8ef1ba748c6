import type { Report } from '../../model/report.ts';
import type { Schedule } from '../../model/schedule.ts';
import type { Store } from '../../store/store.ts';
import type { PrivacyService } from '../privacy-service.ts';

/** Where everything is kept. */
export interface PrivacyParts {
  readonly store: Store;
  /** What is in memory of a server whose data are gone is to be forgotten too. */
  readonly onForgotten: (serverId: string) => Promise<void>;
}

/** Discord takes files of 10 MB from everybody; in UTF-16 code units, some of which take three bytes. */
const LONGEST_EXPORT = 3_000_000;
const MOST_RUNS = 1000;

/** Looks at, writes out and deletes what a store keeps. */
export function createPrivacyService({ store, onForgotten }: PrivacyParts): PrivacyService {
  return {
    ofPerson: async (userId) => {
      const { reports, ...others } = await store.keeping.person(userId);
      return { ...others, reports: reports.length };
    },
    exportPerson: async (userId) => {
      const { reports, ...others } = await store.keeping.person(userId);
      return toJson({ userId, reports, others });
    },
    forgetPerson: (userId) => store.keeping.forgetPerson(userId),
    ofServer: async (serverId) => {
      const [settings, schedules, articles, reports, corrections] = await kept(store, serverId);
      return {
        ...(settings ? { settings } : {}),
        schedules: schedules.length,
        articles: articles.length,
        reports: reports.length,
        corrections: corrections.length,
      };
    },
    exportServer: (serverId) => exportServer(store, serverId),
    forgetServer: async (serverId) => {
      await store.keeping.forgetServer(serverId);
      await onForgotten(serverId);
    },
  };
}

function kept(store: Store, serverId: string) {
  return Promise.all([
    store.settings.find(serverId),
    store.schedules.ofServer(serverId),
    store.articles.ofServer(serverId),
    store.reports.ofServer(serverId),
    store.reports.corrections(serverId),
  ]);
}

/** The texts of articles are left out where they would make the file too large to be sent; their server has them. */
async function exportServer(store: Store, serverId: string): Promise<string> {
  const [settings, schedules, articles, reports, corrections] = await kept(store, serverId);
  const withHistory = async (schedule: Schedule) => ({
    ...schedule,
    history: await store.runs.history(schedule.id, MOST_RUNS),
  });
  const others = {
    serverId,
    settings: settings ?? null,
    schedules: await Promise.all(schedules.map(withHistory)),
    reports: reports.map(withoutReporter),
    corrections,
  };
  const whole = toJson({ ...others, articles });
  if (whole.length <= LONGEST_EXPORT) return whole;
  const listed = articles.map(({ text, ...article }) => ({ ...article, textLength: text.length }));
  return toJson({ ...others, articles: listed });
}

function withoutReporter({ reportedBy: _, ...report }: Report) {
  return report;
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
