import type { CommandContext } from '../answer/command.ts';
import type { ServerState } from '../answer/server/server-states.ts';

/** A context with what else a server has decided. */
export interface ServerAnswerContext extends CommandContext {
  readonly isPrivate: boolean;
  readonly canReport: boolean;
}

/** A context as a server has decided on its answers. @param isServer whether there is one, that takes reports. */
export function serverContext(
  context: CommandContext,
  { settings }: ServerState,
  isServer: boolean,
): ServerAnswerContext {
  const { isPrivate, locale, articleKey } = settings;
  return {
    ...context,
    isPrivate,
    canReport: isServer,
    ...(locale === undefined ? {} : { locale }),
    ...(articleKey === undefined ? {} : { defaultArticle: articleKey }),
  };
}
