import type { Command, CommandOption, OptionValues, TypedCommand } from '../answer/command.ts';
import { bindOptions, findAction, findOption, type TypedOptions } from './bind-options.ts';
import type { Reading } from './usage-problem.ts';

const FLAG = /^--(\p{L}[\p{L}\p{N}_-]*)(?:=|$)/u;
const LABEL = /^(\p{L}[\p{L}\p{N}_-]*):/u;
const VALUE = /"([^"]*)"|«([^»]*)»|“([^”]*)”|\S+/uy;

/** Reads the text after a command's name in the chat and gives each option its value. */
export function readLine(text: string, command: Command): Reading<OptionValues> {
  const typed = typedOptions(text, command);
  if (typed.named.some(({ given }) => given === 'help')) return { kind: 'help', command };
  const binding = bindOptions(command, typed);
  if (binding.problem) return { kind: 'problem', problem: binding.problem };
  return { kind: 'run', command, values: binding.values };
}

/**
 * Splits a line's options from its bare words. As in Discord, `name:` holds everything up to the next option, but only a
 * name that the command has counts, so that a text may have colons; `--name` holds one word or one text in marks.
 */
export function typedOptions(text: string, command: TypedCommand): TypedOptions {
  const bare: string[] = [];
  const named: { given: string; value: string | undefined }[] = [];
  let open: string | undefined;
  let from = 0;
  const close = (end: number): void => {
    const run = text.slice(from, end).trim();
    if (open !== undefined) named.push({ given: open, value: withoutMarks(run) });
    else if (run !== '') bare.push(withoutMarks(run));
    open = undefined;
  };
  const word = /\S+/gu;
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const flag = FLAG.exec(found[0]);
    const label = LABEL.exec(found[0]);
    if (flag?.[1] !== undefined) {
      close(found.index);
      const value = valueAt(text, found.index + flag[0].length, flag[0].endsWith('='));
      named.push({ given: flag[1], value: value.text });
      from = value.end;
      word.lastIndex = value.end;
    } else if (label?.[1] !== undefined && findOption(command, label[1])) {
      close(found.index);
      open = label[1];
      from = found.index + label[0].length;
    }
  }
  close(text.length);
  return { bare: bare.join(' '), named };
}

/** The option that is being typed at the end of the line, and what it holds so far; none after a `--name`. */
export function openOption(
  text: string,
  command: TypedCommand,
): { readonly option: CommandOption; readonly typed: string } | undefined {
  let [option] = command.options;
  let from = 0;
  if (option?.type === 'action') {
    const [head = '', word = ''] = /^\s*(\S+)\s+/u.exec(text) ?? [];
    const first = findAction(command, word)?.options[0]?.name;
    option = command.options.find(({ name }) => name === first);
    from = head.length;
  }
  for (const word of text.matchAll(/\S+/gu)) {
    if (FLAG.test(word[0])) return undefined;
    const label = LABEL.exec(word[0]);
    const named = label?.[1] === undefined ? undefined : findOption(command, label[1]);
    if (!label || !named) continue;
    option = named;
    from = word.index + label[0].length;
  }
  return option && { option, typed: text.slice(from).trimStart() };
}

function valueAt(text: string, after: number, isInline: boolean): { text: string | undefined; end: number } {
  let start = after;
  while (!isInline && start < text.length && /\s/u.test(text[start] ?? '')) start++;
  VALUE.lastIndex = start;
  const value = VALUE.exec(text);
  if (!value || FLAG.test(value[0])) return { text: undefined, end: after };
  return { text: value[1] ?? value[2]?.trim() ?? value[3] ?? value[0], end: start + value[0].length };
}

// `article:"kaz22"`, `"Sam Greene" about:…`: the marks hold the value together and are not part of it.
function withoutMarks(run: string): string {
  return /^"([^"]*)"$/u.exec(run)?.[1] ?? run;
}
