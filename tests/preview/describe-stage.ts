import { CommandType, InteractionType } from '../fake-discord/protocol.ts';
import type { Channel } from '../fake-discord/world/guild.ts';
import type { Message } from '../fake-discord/world/message.ts';
import { installOf } from './install-of.ts';
import type { Origin, PageState, Place, ShownForm, ShownMessage } from './page-state.ts';
import type { Stage } from './stage.ts';

/** Everything that the page draws of a stage. */
export function describeStage(stage: Stage): PageState {
  const { discord, reader, channel, openForm } = stage;
  const offered = discord.offeredCommands({ user: reader, channel, ...installOf(channel) });
  const form = describeForm(openForm);
  const authors = stage.messages.map(({ author }) => author);
  return {
    bot: { id: discord.bot.id, name: discord.bot.username },
    reader: reader.username,
    locale: stage.locale,
    isModerator: stage.isModerator,
    server: discord.guild.name,
    places: stage.channels.map(placeOf),
    place: channel.id,
    slashCommands: offered.filter(({ type }) => type === CommandType.slash),
    messageCommands: offered.filter(({ type }) => type === CommandType.message),
    messages: stage.messages.map(describeMessage),
    ...(form ? { form } : {}),
    names: Object.fromEntries([
      ...[discord.bot, reader, ...authors].map(({ id, username }) => [id, username]),
      ...discord.guild.channels.map(({ id, name }) => [id, name]),
    ]),
    violations: discord.violations.map(({ route, path, rule }) => `${route} ${path || '(body)'}: ${rule}`),
  };
}

function placeOf({ id, name, guild }: Channel): Place {
  return {
    id,
    name: guild?.hasBot === false ? `${name} · ${guild.name}` : name,
    isDirect: guild === undefined,
    ...(guild ? { server: guild.id } : {}),
  };
}

function describeForm(reply: Stage['openForm']): ShownForm | undefined {
  if (!reply) return undefined;
  const { title, components } = reply.modal;
  return { id: reply.interaction.id, title, components };
}

function describeMessage(message: Message): ShownMessage {
  const { id, author, createdAt, content, components, isEphemeral, isLoading, sent } = message;
  const origin = originOf(message);
  return {
    id,
    author: author.username,
    isBot: author.isBot,
    createdAt,
    content,
    components,
    files: message.attachments.map(({ id: file, filename: name, data }) => ({
      id: file,
      name,
      size: data.length,
    })),
    isEphemeral,
    isLoading,
    isEdited: message.edits > 0,
    ...(origin ? { origin } : {}),
    ...(sent === undefined ? {} : { payload: sent }),
  };
}

function originOf({ interaction, repliesTo }: Message): Origin | undefined {
  if (repliesTo) return { user: repliesTo.author.username };
  if (!interaction) return undefined;
  const { type, source, scene, what } = interaction;
  const user = scene.user.username;
  if (source) return { user: source.author.username };
  if (type !== InteractionType.command) return undefined;
  return { user, command: /^\/(.+)$|"(.+)"/u.exec(what)?.slice(1).find(Boolean) ?? what };
}
