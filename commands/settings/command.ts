import type { ActionCommand, ActionValues, ServerContext } from '../../src/answer/action-command.ts';
import type { ActionReply, Line } from '../../src/answer/action-reply.ts';
import { textIn } from '../../src/answer/action-values.ts';
import { refuse } from '../../src/answer/plain-reply.ts';
import type { SettingsChange, ShownSettings } from '../../src/answer/settings-service.ts';
import { messages } from './messages.ts';
import { replies } from './replies.ts';

const LOCALES = ['reader', 'en', 'fr'] as const;
const LONGEST_ECHO = 60;

function changeOf(values: ActionValues): SettingsChange {
  const [answers, language, article] = ['answers', 'language', 'article'].map((name) => textIn(values, name));
  const locale = LOCALES.find((each) => each === language);
  const isNone = Object.values(replies).some(({ none }) => none === article?.trim().toLowerCase());
  return {
    ...(answers === undefined ? {} : { isPrivate: answers === 'private' }),
    ...(locale === undefined ? {} : { locale }),
    ...(article === undefined ? {} : { article: isNone ? '' : article }),
  };
}

function shown({ settings, articleTitle }: ShownSettings, { locale }: ServerContext): Line[] {
  const words = replies[locale];
  const { isPrivate, articleKey } = settings;
  const gone = articleKey === undefined ? words.noArticle : words.articleGone(articleKey);
  return [
    [words.answers[isPrivate ? 'private' : 'public']],
    [words.language[settings.locale ?? 'reader']],
    [articleTitle === undefined ? gone : words.article(articleTitle)],
  ];
}

function replyWith(head: string | undefined, settings: ShownSettings, context: ServerContext): ActionReply {
  const words = replies[context.locale];
  return {
    status: 'done',
    lines: [
      ...(head === undefined ? [] : [[head]]),
      ...shown(settings, context),
      ...(head === undefined ? [[words.howToChange]] : []),
    ],
    buttons: [{ label: words.reset, step: 'reset', payload: '' }],
    isInPlace: true,
  };
}

export default {
  audience: 'managers',
  messages,
  actions: {
    messages,
    plainWord: { en: 'show', fr: 'montrer' },
    options: [
      {
        type: 'choice',
        name: 'answers',
        isRequired: false,
        choices: [
          { value: 'public', labels: { en: 'everyone in the channel', fr: 'tout le salon' } },
          { value: 'private', labels: { en: 'only whoever asks', fr: 'seule la personne qui demande' } },
        ],
      },
      {
        type: 'choice',
        name: 'language',
        isRequired: false,
        choices: [
          { value: 'reader', labels: { en: 'that of whoever asks', fr: 'celle de la personne qui demande' } },
          { value: 'en', labels: { en: 'English', fr: 'anglais' } },
          { value: 'fr', labels: { en: 'French', fr: 'français' } },
        ],
      },
      {
        type: 'text',
        name: 'article',
        isRequired: false,
        complete: async (typed, { services, serverId, locale }) => {
          const { none } = replies[locale];
          const isNone = none.startsWith(typed.trim().toLowerCase());
          const articles = await services.settings.suggestArticles(serverId, typed);
          return [...(isNone ? [{ label: none, value: none }] : []), ...articles];
        },
      },
    ],
    run: async (values, context) => {
      const { services, serverId, locale } = context;
      const change = changeOf(values);
      if (Object.keys(change).length === 0)
        return replyWith(undefined, await services.settings.of(serverId), context);
      const outcome = await services.settings.change(serverId, change);
      const words = replies[locale];
      if (outcome.status === 'changed') return replyWith(words.changed, outcome, context);
      const known = outcome.known.map(({ label }) => label);
      const tries = known.length === 0 ? [] : [words.tryThese(known)];
      return refuse(words.unknownArticle(outcome.given.slice(0, LONGEST_ECHO)), ...tries);
    },
  },
  steps: [
    {
      name: 'reset',
      run: async (_, context) => {
        const settings = await context.services.settings.reset(context.serverId);
        return replyWith(replies[context.locale].wasReset, settings, context);
      },
    },
  ],
} satisfies ActionCommand;
