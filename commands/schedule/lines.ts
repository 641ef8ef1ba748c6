import type { ServerContext } from '../../src/answer/action-command.ts';
import type { ActionReply, Line, Piece } from '../../src/answer/action-reply.ts';
import { refuse } from '../../src/answer/plain-reply.ts';
import { postPhrases } from '../../src/answer/post-phrases/index.ts';
import type { ListedSchedule, ScheduleProblem, UnknownSchedule } from '../../src/answer/schedule-service.ts';
import type { Occurrence, Run, Schedule } from '../../src/model/schedule.ts';
import { replies } from './replies.ts';

const LONGEST_ECHO = 60;

/** What a schedule is, where it posts, and when next. */
export function scheduleLines({ schedule, next }: ListedSchedule, context: ServerContext): Line[] {
  const { locale } = context;
  const words = replies[locale];
  const state: Line = schedule.pause
    ? [words.isPaused[schedule.pause.reason]]
    : nextLine(next, words.nextRuns);
  return [descriptionLine(schedule, context), state];
}

/** The times at which a schedule posts next. */
export function nextLine(next: readonly Occurrence[], before: string): Line {
  const pieces = next.flatMap(({ dueAt }, index): Piece[] => [
    ...(index === 0 ? [] : [' · ']),
    { time: dueAt },
  ]);
  return [before, ...pieces];
}

/** A run: when, what became of it, and where its message is. */
export function runLine(run: Run, schedule: Schedule, { locale }: ServerContext): Line {
  const { serverId, channelId } = schedule;
  const words = replies[locale];
  const covers = run.covers > 1 ? [` (${words.covers(run.covers)})`] : [];
  const link: Piece[] =
    run.messageId === undefined ? [] : [' · ', { messageId: run.messageId, channelId, serverId }];
  return [{ time: run.dueAt }, ` · ${postPhrases[locale].runState[run.state]}`, ...covers, ...link];
}

/** Says that there is no such schedule, and which there are. */
export function unknownReply({ given, known }: UnknownSchedule, { locale }: ServerContext): ActionReply {
  const words = replies[locale];
  const ids = known.map(({ id }) => id);
  const shown = given.slice(0, LONGEST_ECHO);
  return refuse(
    words.unknownSchedule(shown),
    ids.length === 0 ? words.noSchedules : words.theseAreThere(ids),
  );
}

/** Says why a schedule cannot be made, and what would work. */
export function problemReply(problem: ScheduleProblem, { locale }: ServerContext): ActionReply {
  const words = replies[locale];
  const given = 'given' in problem ? problem.given.slice(0, LONGEST_ECHO) : '';
  const known = 'known' in problem ? problem.known.map(({ label }) => label) : [];
  const tries = known.length === 0 ? [] : [words.tryThese(known)];
  switch (problem.code) {
    case 'unreadable-time':
      return refuse(words.unreadableTime(given));
    case 'unreadable-weekdays':
      return refuse(words.unreadableWeekdays(given));
    case 'unknown-zone':
      return refuse(words.unknownZone(given), ...tries);
    case 'unknown-article':
      return refuse(words.unknownArticle(given), ...tries);
    case 'missing-permissions':
      return refuse(words.missingPermissions(problem.permissions));
    case 'too-many':
      return refuse(words.tooMany(problem.maximum));
  }
}

function descriptionLine({ id, kind, recurrence, channelId }: Schedule, context: ServerContext): Line {
  const { locale, services } = context;
  const what = postPhrases[locale].heading[kind];
  return [`${id} · ${what} · ${services.schedules.inWords(recurrence, locale)} · `, { channelId }];
}
