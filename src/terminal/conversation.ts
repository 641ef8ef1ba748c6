import type { ActionCommand } from '../answer/action-command.ts';
import type { Command, CommandContext, OptionValues } from '../answer/command.ts';
import { converse } from '../answer/converse.ts';
import type { Topic } from '../answer/follow-up.ts';
import type { Answer } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { actionHelp, actionSummary } from './action-help.ts';
import { chatHelpLook } from './chat-help-look.ts';
import { explainUsage } from './explain-usage.ts';
import { findCommand, isNamed, isSameName } from './find-command.ts';
import { messages } from './messages.ts';
import { localeOf } from './read-arguments.ts';
import { readLine } from './read-line.ts';
import { renderAnswer } from './render-answer.ts';
import { chatCommandHelp, commandHelp, type HelpLook, optionHelp } from './render-help.ts';
import { understoodLine } from './understood-line.ts';
import type { UsageProblem } from './usage-problem.ts';
import { wrapText } from './wrap.ts';

/** What a conversation needs. */
export interface ConversationOptions {
  readonly commands: readonly Command[];
  readonly context: (locale: Locale) => CommandContext;
  /** The commands that change something, which are typed beside these; default none. */
  readonly actionCommands?: readonly ActionCommand[];
  /** To begin with. */
  readonly locale: Locale;
  readonly color: boolean;
  /** Columns to write in, asked before every reply. */
  readonly width: () => number;
  /** No blank lines inside a reply. */
  readonly isCompact: boolean;
  /** A command failed; the asker has been told kindly. */
  readonly onFault: (error: unknown) => void;
}

/** The answer to one line. */
export interface Reply {
  readonly text: string;
  /** The asker wants to leave. */
  readonly isLeaving: boolean;
}

/** Lines in, replies out; it remembers the language, and what was last spoken of. */
export interface Conversation {
  readonly locale: () => Locale;
  readonly reply: (line: string) => Reply;
}

type ChatCommand = 'help' | 'quit' | 'locale';

/** Begins a conversation. No line makes it throw. */
export function startConversation(options: ConversationOptions): Conversation {
  const talk = new Talk(options);
  return {
    locale: () => talk.locale,
    reply: (line) => {
      try {
        return talk.reply(line.trim());
      } catch (error) {
        options.onFault(error);
        return talk.say(messages[talk.locale].fault);
      }
    },
  };
}

class Talk {
  locale: Locale;
  #topic: Topic | undefined;
  readonly #options: ConversationOptions;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.locale = options.locale;
  }

  reply(line: string): Reply {
    if (!line.startsWith('/')) {
      return this.ask(line);
    }
    const [, name = '', text = ''] = /^\/(\S*)\s*(.*)$/su.exec(line) ?? [];
    const command = findCommand(name, this.#options.commands);
    if (!command) return this.runChatCommand(name, text);
    const reading = readLine(text, command);
    if (reading.kind === 'run') return this.run(command, reading.values);
    return reading.kind === 'help' ? this.helpOn(command) : this.explain(reading.problem);
  }

  /** Plain text: a question, or a follow-up to the one before, which is shown as it was understood. */
  ask(line: string): Reply {
    const { commands, context: contextFor } = this.#options;
    const context = contextFor(this.locale);
    const said = converse(line, this.#topic, commands, context);
    if (!said) return this.help('');
    this.#topic = said.topic;
    const shown = this.show(said.answer, context);
    if (!said.isFollowUp) return shown;
    const understood = understoodLine(said.command, said.values, this.look());
    return { ...shown, text: `${understood}\n${shown.text}` };
  }

  run(command: Command, values: OptionValues): Reply {
    const context = this.#options.context(this.locale);
    return this.show(command.run(values, context), context);
  }

  show(answer: Answer, context: CommandContext): Reply {
    const { width, color, isCompact } = this.#options;
    const look = { locale: this.locale, width: width(), color, isCompact, library: context.library };
    return { text: renderAnswer(answer, look), isLeaving: false };
  }

  runChatCommand(name: string, text: string): Reply {
    switch (chatCommandNamed(name)) {
      case 'help':
        return this.help(text);
      case 'quit':
        return { text: '', isLeaving: true };
      case 'locale': {
        const locale = localeOf(text);
        if (locale === undefined) return this.say(messages[this.locale].localeChoice);
        this.locale = locale;
        return this.say(messages[locale].localeChanged);
      }
      case undefined:
        return this.explain({ code: name === '' ? 'no-command' : 'unknown-command', given: name });
    }
  }

  help(about: string): Reply {
    const { commands, actionCommands = [], isCompact } = this.#options;
    const [, name = '', verb = ''] = /^\/?(\S*)\s*(.*)$/su.exec(about) ?? [];
    const command = name === '' ? undefined : findCommand(name, commands);
    if (command) return this.helpOn(command);
    const look = this.look();
    const acting = actionCommands.find(({ messages: texts }) => isNamed(texts, name));
    if (acting) return { text: actionHelp(acting, look, verb).join('\n'), isLeaving: false };
    if (name !== '' && chatCommandNamed(name) === undefined)
      return this.explain({ code: 'unknown-command', given: name });
    const blocks = [
      wrapText(messages[this.locale].help.plainText, look.width),
      ...commands.map((each) => commandHelp(each, look)),
      ...actionCommands.map((each) => actionSummary(each, look)),
      chatCommandHelp(look),
    ];
    const text = blocks.map((block) => block.join('\n')).join(isCompact ? '\n' : '\n\n');
    return { text, isLeaving: false };
  }

  helpOn(command: Command): Reply {
    const look = this.look();
    return {
      text: [...commandHelp(command, look), ...optionHelp(command, look)].join('\n'),
      isLeaving: false,
    };
  }

  explain(problem: UsageProblem): Reply {
    const { chatCommands } = messages[this.locale];
    const { commands, actionCommands = [] } = this.#options;
    const others = [
      ...actionCommands.map(({ messages: texts }) => texts[this.locale].name),
      ...Object.values(chatCommands).flatMap(([first]) => first ?? []),
    ];
    return this.say(explainUsage(problem, { ...this.look(), commands, others }));
  }

  say(text: string): Reply {
    return { text: wrapText(text, this.#options.width()).join('\n'), isLeaving: false };
  }

  look(): HelpLook {
    const { width, color } = this.#options;
    return chatHelpLook({ locale: this.locale, width: width(), color });
  }
}

function chatCommandNamed(name: string): ChatCommand | undefined {
  const kinds: readonly ChatCommand[] = ['help', 'quit', 'locale'];
  return kinds.find((kind) =>
    Object.values(messages).some(({ chatCommands }) =>
      chatCommands[kind].some((known) => isSameName(known, name)),
    ),
  );
}
