import type { CorpusService } from './corpus-service.ts';
import type { CorrectionService } from './correction-service.ts';
import type { PrivacyService } from './privacy-service.ts';
import type { ScheduleService } from './schedule-service.ts';
import type { SettingsService } from './settings-service.ts';

/** What action commands reach. A service that works on a server is told which; it never shows another's. */
export interface ActionServices {
  readonly schedules: ScheduleService;
  readonly settings: SettingsService;
  readonly corrections: CorrectionService;
  readonly corpus: CorpusService;
  readonly privacy: PrivacyService;
}
