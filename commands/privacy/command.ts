import type {
  Action,
  ActionCommand,
  ActionContext,
  ActionOption,
  ActionValues,
  ServerContext,
  Step,
} from '../../src/answer/action-command.ts';
import type { ActionReply } from '../../src/answer/action-reply.ts';
import { textIn } from '../../src/answer/action-values.ts';
import { done, refuse } from '../../src/answer/plain-reply.ts';
import { actionMessages, commandMessages } from './messages.ts';
import { replies } from './replies.ts';

const whose: ActionOption<ActionContext> = {
  type: 'choice',
  name: 'whose',
  isRequired: false,
  choices: [
    { value: 'mine', labels: { en: 'mine', fr: 'les miennes' } },
    { value: 'server', labels: { en: 'this server’s', fr: 'celles de ce serveur' } },
  ],
};

/** What an action does for a person, and what for a server whose managers alone may ask for it. */
interface Doing {
  readonly person: (context: ActionContext) => Promise<ActionReply>;
  readonly server: (context: ServerContext) => Promise<ActionReply>;
}

function action(messages: Action['messages'], { person, server }: Doing): Action<ActionContext> {
  return {
    messages,
    options: [whose],
    run: (values: ActionValues, context) =>
      textIn(values, 'whose') === 'server' ? asManager(context, server) : person(context),
  };
}

async function asManager(context: ActionContext, work: Doing['server']): Promise<ActionReply> {
  const { serverId, isManager, locale } = context;
  if (serverId === undefined) return refuse(replies[locale].onlyInServers);
  return isManager ? work({ ...context, serverId }) : refuse(replies[locale].onlyManagers);
}

const stored = action(actionMessages.stored, {
  person: async ({ services, userId, locale }) => {
    const kept = await services.privacy.ofPerson(userId);
    const words = replies[locale];
    const isNothing = Object.values(kept).every((count) => count === 0);
    const lines = isNothing ? [words.nothingOfPerson] : [...words.ofPerson(kept), words.howToGoOn];
    return done([...words.always, ...lines].map((line) => [line]));
  },
  server: async ({ services, serverId, locale }) => {
    const kept = await services.privacy.ofServer(serverId);
    const words = replies[locale];
    const { settings, ...counts } = kept;
    const isNothing = !settings && Object.values(counts).every((count) => count === 0);
    const lines = isNothing ? [words.nothingOfServer] : [...words.ofServer(kept), words.howToGoOn];
    return done(lines.map((line) => [line]));
  },
});

const exported = action(actionMessages.export, {
  person: async ({ services, userId, locale }) => ({
    ...done([[replies[locale].exported]]),
    file: { name: 'verbatim-mine.json', content: await services.privacy.exportPerson(userId) },
  }),
  server: async ({ services, serverId, locale }) => ({
    ...done([[replies[locale].exported]]),
    file: { name: 'verbatim-server.json', content: await services.privacy.exportServer(serverId) },
  }),
});

const remove = action(actionMessages.delete, {
  person: async ({ locale }) => askedOnceMore(replies[locale].sureOfPerson, 'forget-me', locale),
  server: async ({ locale }) => askedOnceMore(replies[locale].sureOfServer, 'forget-us', locale),
});

function askedOnceMore(question: string, step: string, locale: ActionContext['locale']): ActionReply {
  const words = replies[locale];
  return {
    status: 'done',
    lines: [[question]],
    buttons: [
      { label: words.delete, step, payload: '', isDangerous: true },
      { label: words.keep, step: 'keep', payload: '' },
    ],
  };
}

const forgetMe: Step<ActionContext> = {
  name: 'forget-me',
  run: async (_, { services, userId, locale }) => {
    await services.privacy.forgetPerson(userId);
    return { ...done([[replies[locale].deletedOfPerson]]), isInPlace: true };
  },
};

const forgetUs: Step<ActionContext> = {
  name: 'forget-us',
  run: (_, context) =>
    asManager(context, async ({ services, serverId, locale }) => {
      await services.privacy.forgetServer(serverId);
      return { ...done([[replies[locale].deletedOfServer]]), isInPlace: true };
    }),
};

const keep: Step<ActionContext> = {
  name: 'keep',
  run: async (_, { locale }) => ({ ...done([[replies[locale].kept]]), isInPlace: true }),
};

export default {
  audience: 'everyone',
  messages: commandMessages,
  actions: [stored, exported, remove],
  steps: [forgetMe, forgetUs, keep],
} satisfies ActionCommand;
