import type { Action, ServerContext, Step } from '../../src/answer/action-command.ts';
import type { ActionForm, ActionOutcome, ActionReply } from '../../src/answer/action-reply.ts';
import { fileIn, textIn } from '../../src/answer/action-values.ts';
import type { ArticleSource, ProposedArticle, RefusedArticle } from '../../src/answer/corpus-service.ts';
import { done, refuse } from '../../src/answer/plain-reply.ts';
import { proposedLines } from './article-lines.ts';
import { actionMessages } from './messages.ts';
import { replies } from './replies.ts';

const LONGEST_TITLE = 300;
const LONGEST_DETAIL = 200;
const LONGEST_TEXT = 4000;

/** Reads an article from an address or a file and proposes it; with neither, asks for its text. */
export const add: Action = {
  messages: actionMessages.add,
  options: [
    { type: 'text', name: 'address', isRequired: false },
    { type: 'attachment', name: 'file', isRequired: false },
  ],
  isSlow: (values) => textIn(values, 'address') !== undefined || fileIn(values, 'file') !== undefined,
  run: async (values, context) => {
    const address = textIn(values, 'address');
    const file = fileIn(values, 'file');
    if (address !== undefined && file) return refuse(replies[context.locale].bothGiven);
    if (address !== undefined) return propose({ kind: 'address', address }, {}, context);
    if (file) return propose({ kind: 'file', file }, {}, context);
    return pasteForm(context);
  },
};

const pasted: Step = {
  name: 'pasted',
  isSlow: ({ fields }) => fileIn(fields, 'file') !== undefined,
  run: async ({ fields }, context) => {
    const [title, author, date, text] = ['title', 'author', 'date', 'text'].map((name) =>
      textIn(fields, name),
    );
    const details = { title, author, date };
    const file = fileIn(fields, 'file');
    if (file) return propose({ kind: 'file', file }, details, context);
    if (text === undefined) return refuse(replies[context.locale].nothingGiven);
    return propose({ kind: 'text', text }, details, context);
  },
};

const accept: Step = {
  name: 'add',
  run: async ({ payload }, context) => {
    const { services, serverId, userId, locale } = context;
    const words = replies[locale];
    const outcome = await services.corpus.accept(serverId, payload, userId);
    if (outcome.status === 'expired') return inPlace(refuse(words.expired));
    if (outcome.status === 'refused') return inPlace(refuse(outcome.why[locale]));
    const { title, key } = outcome.article;
    return inPlace(done([[words.added(title, key)], [words.tryIt(key)]]));
  },
};

const edit: Step = {
  name: 'edit',
  run: async ({ payload }, { services, serverId, locale }) => {
    const article = await services.corpus.proposed(serverId, payload);
    return article
      ? editForm(article, payload, replies[locale].form)
      : inPlace(refuse(replies[locale].expired));
  },
};

const edited: Step = {
  name: 'edited',
  run: async ({ payload, fields }, context) => {
    const { services, serverId, locale } = context;
    const text = (name: string): string => textIn(fields, name) ?? '';
    const outcome = await services.corpus.edit(serverId, payload, {
      title: text('title'),
      author: text('author'),
      publisher: text('publisher'),
      date: text('date'),
      language: text('language'),
    });
    if (outcome.status === 'expired') return inPlace(refuse(replies[locale].expired));
    // The proposal stays as it was, with its buttons, beside what was wrong.
    if (outcome.status === 'refused') return refuse(outcome.why[locale], replies[locale].notYet);
    return inPlace(proposal(outcome.article, context));
  },
};

const cancel: Step = {
  name: 'cancel',
  run: async ({ payload }, { services, serverId, locale }) => {
    await services.corpus.cancel(serverId, payload);
    return inPlace(done([[replies[locale].cancelled]]));
  },
};

/** What follows a proposal. */
export const addSteps: readonly Step[] = [pasted, accept, edit, edited, cancel];

async function propose(
  source: ArticleSource,
  details: { readonly [name: string]: string | undefined },
  context: ServerContext,
): Promise<ActionOutcome> {
  const { services, serverId, userId, locale } = context;
  const outcome = await services.corpus.propose(serverId, userId, source, details);
  return isRefused(outcome) ? refuse(outcome.why[locale]) : proposal(outcome.article, context);
}

function isRefused(outcome: { readonly status: string }): outcome is RefusedArticle {
  return outcome.status === 'refused';
}

function proposal(article: ProposedArticle, { locale }: ServerContext): ActionReply {
  const { button } = replies[locale];
  const { id: payload } = article;
  return {
    status: 'done',
    lines: proposedLines(article, locale),
    buttons: [
      { label: button.add, step: 'add', payload },
      { label: button.edit, step: 'edit', payload },
      { label: button.cancel, step: 'cancel', payload },
    ],
  };
}

function pasteForm({ locale }: ServerContext): ActionForm {
  const { form } = replies[locale];
  return {
    status: 'form',
    title: form.paste,
    step: 'pasted',
    payload: '',
    fields: [
      { type: 'short', name: 'title', label: form.title, isRequired: true, maximum: LONGEST_TITLE },
      { type: 'short', name: 'author', label: form.author, isRequired: false, maximum: LONGEST_DETAIL },
      { type: 'short', name: 'date', label: form.date, isRequired: false, maximum: LONGEST_DETAIL },
      {
        type: 'long',
        name: 'text',
        label: form.text,
        description: form.orFile,
        isRequired: false,
        maximum: LONGEST_TEXT,
      },
      { type: 'file', name: 'file', label: form.file, description: form.byFile, isRequired: false },
    ],
  };
}

function editForm(
  article: ProposedArticle,
  payload: string,
  words: (typeof replies)['en']['form'],
): ActionForm {
  const { title, author = '', publisher = '', publishedAt = '', language } = article;
  const detail = (name: 'author' | 'publisher' | 'date', value: string) =>
    ({
      type: 'short',
      name,
      label: words[name],
      isRequired: false,
      maximum: LONGEST_DETAIL,
      ...(value === '' ? {} : { value }),
    }) as const;
  return {
    status: 'form',
    title: words.edit,
    step: 'edited',
    payload,
    fields: [
      {
        type: 'short',
        name: 'title',
        label: words.title,
        isRequired: true,
        maximum: LONGEST_TITLE,
        value: title,
      },
      detail('author', author),
      detail('publisher', publisher),
      detail('date', publishedAt),
      {
        type: 'short',
        name: 'language',
        label: words.language,
        isRequired: true,
        maximum: 20,
        value: language,
      },
    ],
  };
}

function inPlace(reply: ActionReply): ActionReply {
  return { ...reply, isInPlace: true };
}
