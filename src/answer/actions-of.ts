import type {
  Action,
  ActionCommand,
  ActionContext,
  ActionOption,
  ServerContext,
  Step,
} from './action-command.ts';

/** A step, whoever takes it. */
export interface FoundStep extends Pick<Step, 'name' | 'isSlow'> {
  /** Whether it is for everyone, though the command may not be. */
  readonly isForEveryone: boolean;
  readonly run: Step<ActionContext>['run'];
}

/** What a command does. What needs a server throws where there is none: a front end looks first. */
export function actionsOf(command: ActionCommand): readonly Action<ActionContext>[] {
  return command.audience === 'everyone'
    ? listOf(command.actions)
    : listOf(command.actions).map((action) => ({
        ...action,
        options: action.options.map(optionInServer),
        run: (values, context) => action.run(values, inServer(context)),
      }));
}

/** Whether a command does one thing, and takes its options itself. */
export function doesOneThing({ actions }: ActionCommand): boolean {
  return 'run' in actions;
}

/** A step of a command by its name. */
export function stepOf(command: ActionCommand, name: string): FoundStep | undefined {
  if (command.audience === 'everyone') {
    const step = command.steps?.find((each) => each.name === name);
    return step && { ...step, isForEveryone: true };
  }
  const step = command.steps?.find((each) => each.name === name);
  if (!step) return undefined;
  return step.audience === 'everyone'
    ? { ...step, isForEveryone: true }
    : { ...step, isForEveryone: false, run: (input, context) => step.run(input, inServer(context)) };
}

function listOf<Context>(actions: readonly Action<Context>[] | Action<Context>): readonly Action<Context>[] {
  return 'run' in actions ? [actions] : actions;
}

function optionInServer(option: ActionOption): ActionOption<ActionContext> {
  if (option.type !== 'text') return option;
  const { complete, ...rest } = option;
  return complete ? { ...rest, complete: (typed, context) => complete(typed, inServer(context)) } : rest;
}

function inServer(context: ActionContext): ServerContext {
  const { serverId } = context;
  if (serverId === undefined) throw new TypeError('an action of a server was asked for outside of any');
  return { ...context, serverId };
}
