import type { CommandContext } from '../answer/command.ts';
import type { ServerState } from '../answer/server/server-states.ts';

/** A context as a server has decided on its answers. */
export function serverContext(
  context: CommandContext,
  { settings }: ServerState,
): CommandContext & { readonly isPrivate: boolean } {
  const { isPrivate, locale, articleKey } = settings;
  return {
    ...context,
    isPrivate,
    ...(locale === undefined ? {} : { locale }),
    ...(articleKey === undefined ? {} : { defaultArticle: articleKey }),
  };
}
