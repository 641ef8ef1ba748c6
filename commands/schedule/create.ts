import type { Action, ActionValues } from '../../src/answer/action-command.ts';
import { postPhrases } from '../../src/answer/post-phrases/index.ts';
import type { Locale } from '../../src/model/language.ts';
import { done, problemReply, scheduleLines } from './lines.ts';
import { actionMessages } from './messages.ts';
import { replies } from './replies.ts';

const KINDS = ['quote', 'prompt', 'newest', 'article'] as const;
const WHEN_EMPTY = ['skip', 'say'] as const;
const LOCALES: readonly Locale[] = ['en', 'fr'];

/** Makes a schedule, and shows its next three runs. */
export const create: Action = {
  messages: actionMessages.create,
  options: [
    { type: 'choice', name: 'kind', isRequired: true, choices: KINDS.map(kindChoice) },
    { type: 'channel', name: 'channel', isRequired: true },
    { type: 'text', name: 'time', isRequired: true },
    {
      type: 'text',
      name: 'zone',
      isRequired: true,
      complete: (typed, { schedules }) => schedules.suggestZones(typed),
    },
    {
      type: 'text',
      name: 'weekdays',
      isRequired: false,
      complete: (typed, { schedules, locale }) => schedules.suggestWeekdays(typed, locale),
    },
    {
      type: 'text',
      name: 'article',
      isRequired: false,
      complete: (typed, { schedules, serverId }) => schedules.suggestArticles(serverId, typed),
    },
    {
      type: 'choice',
      name: 'empty',
      isRequired: false,
      choices: [
        { value: 'skip', labels: { en: 'say nothing', fr: 'ne rien dire' } },
        { value: 'say', labels: { en: 'say that there is nothing', fr: 'dire qu’il n’y a rien' } },
      ],
    },
    {
      type: 'choice',
      name: 'language',
      isRequired: false,
      choices: [
        { value: 'en', labels: { en: 'English', fr: 'anglais' } },
        { value: 'fr', labels: { en: 'French', fr: 'français' } },
      ],
    },
  ],
  run: async (values, context) => {
    const { channel } = values;
    const kind = KINDS.find((each) => each === values['kind']);
    if (typeof channel !== 'object' || kind === undefined)
      throw new TypeError('the front end gave no channel or kind');
    const outcome = await context.schedules.create({
      serverId: context.serverId,
      createdBy: context.userId,
      channelId: channel.id,
      isAnnouncement: channel.isAnnouncement,
      missingPermissions: channel.missingPermissions,
      kind,
      time: textOf(values, 'time') ?? '',
      zone: textOf(values, 'zone') ?? '',
      weekdays: textOf(values, 'weekdays'),
      article: textOf(values, 'article'),
      whenEmpty: WHEN_EMPTY.find((each) => each === values['empty']) ?? 'skip',
      locale: LOCALES.find((each) => each === values['language']) ?? context.locale,
    });
    if (outcome.status === 'invalid') return problemReply(outcome.problem, context);
    const created = replies[context.locale].created(outcome.schedule.id);
    return done([[created], ...scheduleLines(outcome, context)]);
  },
};

function kindChoice(value: (typeof KINDS)[number]) {
  return { value, labels: { en: postPhrases.en.heading[value], fr: postPhrases.fr.heading[value] } };
}

function textOf(values: ActionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
