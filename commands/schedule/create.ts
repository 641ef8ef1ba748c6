import type { Action } from '../../src/answer/action-command.ts';
import { channelIn, textIn } from '../../src/answer/action-values.ts';
import { done } from '../../src/answer/plain-reply.ts';
import { postPhrases } from '../../src/answer/post-phrases/index.ts';
import type { Locale } from '../../src/model/language.ts';
import { problemReply, scheduleLines } from './lines.ts';
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
      complete: (typed, { services }) => services.schedules.suggestZones(typed),
    },
    {
      type: 'text',
      name: 'weekdays',
      isRequired: false,
      complete: (typed, { services, locale }) => services.schedules.suggestWeekdays(typed, locale),
    },
    {
      type: 'text',
      name: 'article',
      isRequired: false,
      complete: (typed, { services, serverId }) => services.schedules.suggestArticles(serverId, typed),
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
    const channel = channelIn(values, 'channel');
    const kind = KINDS.find((each) => each === values['kind']);
    if (!channel || kind === undefined) throw new TypeError('the front end gave no channel or kind');
    const outcome = await context.services.schedules.create({
      serverId: context.serverId,
      createdBy: context.userId,
      channelId: channel.id,
      isAnnouncement: channel.isAnnouncement,
      missingPermissions: channel.missingPermissions,
      kind,
      time: textIn(values, 'time') ?? '',
      zone: textIn(values, 'zone') ?? '',
      weekdays: textIn(values, 'weekdays'),
      article: textIn(values, 'article'),
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
