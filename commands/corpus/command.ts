import type {
  Action,
  ActionCommand,
  ActionOption,
  ServerContext,
  Step,
} from '../../src/answer/action-command.ts';
import type { ActionReply, Line } from '../../src/answer/action-reply.ts';
import { textIn } from '../../src/answer/action-values.ts';
import type { ListedArticle, Reread } from '../../src/answer/corpus-service.ts';
import { pageOf } from '../../src/answer/page-of.ts';
import { done, refuse } from '../../src/answer/plain-reply.ts';
import { add, addSteps } from './add.ts';
import { listedLines } from './article-lines.ts';
import { actionMessages, commandMessages } from './messages.ts';
import { replies } from './replies.ts';

const PAGE = 8;
const MOST_REREAD_LINES = 20;
const LONGEST_ECHO = 80;
const MEBIBYTE = 1024 * 1024;

function whichArticle(isRequired: boolean): ActionOption {
  return {
    type: 'text',
    name: 'article',
    isRequired,
    complete: (typed, { services, serverId }) => services.corpus.suggest(serverId, typed),
  };
}

const remove: Action = {
  messages: actionMessages.remove,
  options: [whichArticle(true)],
  run: async (values, { services, serverId, locale }) => {
    const words = replies[locale];
    const given = textIn(values, 'article') ?? '';
    const article = await services.corpus.find(serverId, given);
    if (!article) return refuse(words.unknown(given.slice(0, LONGEST_ECHO)));
    const { title, key: payload } = article;
    return {
      status: 'done',
      lines: [[words.removeIt(title, payload)]],
      buttons: [
        { label: words.button.remove, step: 'remove', payload, isDangerous: true },
        { label: words.button.keep, step: 'keep', payload },
      ],
    };
  },
};

const removal: Step = {
  name: 'remove',
  run: async ({ payload }, { services, serverId, locale }) => {
    const words = replies[locale];
    const outcome = await services.corpus.remove(serverId, payload);
    const reply =
      outcome.status === 'removed'
        ? done([[words.removed(outcome.article.title)]])
        : refuse(words.unknown(payload.slice(0, LONGEST_ECHO)));
    return { ...reply, isInPlace: true };
  },
};

const keeping: Step = {
  name: 'keep',
  run: async ({ payload }, { services, serverId, locale }) => {
    const article = await services.corpus.find(serverId, payload);
    const words = replies[locale];
    const reply = article
      ? done([[words.kept(article.title)]])
      : refuse(words.unknown(payload.slice(0, LONGEST_ECHO)));
    return { ...reply, isInPlace: true };
  },
};

const list: Action = {
  messages: actionMessages.list,
  options: [],
  run: (_, context) => listReply(1, context),
};

const turning: Step = {
  name: 'list',
  run: async ({ payload }, context) => ({
    ...(await listReply(Number(payload), context)),
    isInPlace: true,
  }),
};

async function listReply(asked: number, { services, serverId, locale }: ServerContext): Promise<ActionReply> {
  const words = replies[locale];
  const articles = await services.corpus.list(serverId);
  if (articles.length === 0) return done([[words.none]]);
  const { items, position, buttons } = pageOf(articles, { asked, size: PAGE, step: 'list', locale });
  return {
    status: 'done',
    lines: [
      ...position,
      ...items.flatMap((article, at) => [...(at > 0 ? [['']] : []), ...listedLines(article, locale)]),
    ],
    buttons,
  };
}

const reindex: Action = {
  messages: actionMessages.reindex,
  options: [whichArticle(false)],
  isSlow: () => true,
  run: async (values, { services, serverId, locale }) => {
    const words = replies[locale];
    const outcome = await services.corpus.reindex(serverId, textIn(values, 'article'));
    if (outcome.status === 'unknown-article')
      return refuse(words.unknown(outcome.given.slice(0, LONGEST_ECHO)));
    if (outcome.articles.length === 0) return done([[words.none]]);
    // What needs a person's eye comes first.
    const order: readonly Reread['status'][] = ['failed', 'changed', 'unchanged', 'kept'];
    const sorted = order.flatMap((status) => outcome.articles.filter((each) => each.status === status));
    const lines: Line[] = sorted.slice(0, MOST_REREAD_LINES).map((each) => [rereadLine(each, locale)]);
    const left = sorted.length - lines.length;
    return done([...lines, ...(left > 0 ? [[words.many(left)]] : [])]);
  },
};

function rereadLine(each: Reread, locale: ServerContext['locale']): string {
  const words = replies[locale];
  switch (each.status) {
    case 'unchanged':
      return words.unchanged(each.title);
    case 'changed':
      return words.changed(each.title, each.added, each.removed);
    case 'kept':
      return words.reread(each.title);
    case 'failed':
      return words.notReread(each.title, each.why[locale]);
  }
}

const status: Action = {
  messages: actionMessages.status,
  options: [],
  run: async (_, { services, serverId, locale }) => {
    const words = replies[locale];
    const { articles, limits, shared, unread } = await services.corpus.overview(serverId);
    const sum = (of: (article: ListedArticle) => number): number =>
      articles.reduce((total, article) => total + of(article), 0);
    const figures = [
      words.paragraphs(sum(({ passages }) => passages)),
      words.quotes(sum(({ quotes }) => quotes)),
    ];
    return done([
      [
        words.room(
          articles.length,
          sum(({ characters }) => characters),
          limits,
        ),
      ],
      [figures.join(' · ')],
      [words.everybody(shared)],
      [words.fileLimit(limits.fileSize / MEBIBYTE)],
      ...(unread.length === 0 ? [] : [[words.unread(unread)]]),
    ]);
  },
};

export default {
  audience: 'managers',
  messages: commandMessages,
  actions: [add, remove, list, reindex, status],
  steps: [...addSteps, removal, keeping, turning],
} satisfies ActionCommand;
