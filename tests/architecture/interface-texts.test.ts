import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionCommands } from '../../commands/actions.ts';
import { commands } from '../../commands/index.ts';
import { actionsOf, doesOneThing } from '../../src/answer/actions-of.ts';
import { phrases } from '../../src/answer/phrases/index.ts';
import { messages as discordMessages } from '../../src/discord/messages.ts';
import type { Locale } from '../../src/model/language.ts';
import { messages as terminalMessages } from '../../src/terminal/messages.ts';

const root = resolve(import.meta.dirname, '../..');
const locales: readonly Locale[] = ['en', 'fr'];

/** Every catalogue of interface texts, with the files that hold it: they do not count as its users. */
const catalogues: readonly {
  readonly name: string;
  readonly texts: Readonly<Record<Locale, object>>;
  readonly heldIn: RegExp;
}[] = [
  { name: 'the phrases of answers', texts: phrases, heldIn: /^src\/answer\/phrases\// },
  { name: 'the texts of Discord', texts: discordMessages, heldIn: /^src\/discord\/messages(?:\.ts|\/)/ },
  {
    name: 'the texts of the terminal',
    texts: terminalMessages,
    heldIn: /^src\/terminal\/messages(?:\.ts|\/)/,
  },
];

const code = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
);

/** The texts of a catalogue by their path of keys; a list or a function is one text. */
function leaves(texts: object, path: readonly string[] = []): Map<string, unknown> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, unknown][] => {
      const isGroup =
        typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
      const inner: object = isGroup ? value : {};
      return isGroup ? [...leaves(inner, [...path, key])] : [[[...path, key].join('.'), value]];
    }),
  );
}

/** What a text says, called with something where it takes something. */
function wordsOf(text: unknown): string {
  if (typeof text === 'function') return String(text.length === 0 ? text() : text);
  return Array.isArray(text) ? text.join('\n') : String(text);
}

/** What a text says; nothing where it takes more than words. */
function saidBy(text: unknown): string {
  if (text instanceof RegExp) return '';
  if (typeof text !== 'function') return wordsOf(text);
  try {
    return String(text('x', 'x', 'x', 'x'));
  } catch {
    return '';
  }
}

/**
 * Whether code reads a text: `group.key`, a name that a group was given (`const words = messages[locale].button`),
 * `{ key } = ….group`, or `group[…]` for any of its keys. A text that belongs to no group is read by its key.
 */
function isUsed(path: string, users: string): boolean {
  const [last = '', group] = path.split('.').toReversed();
  if (group === undefined)
    return new RegExp(`\\.${last}(?![\\p{L}])|\\{[^{}]*(?<![\\p{L}])${last}(?![\\p{L}])[^{}]*\\}`, 'u').test(
      users,
    );
  const given = users.matchAll(
    new RegExp(`(?:const (\\w+) = [^;\n]*\\.${group};|(\\w+): \\w+\\['${group}'\\])`, 'gu'),
  );
  const names = [group, ...Array.from(given, ([, constant, parameter]) => constant ?? parameter ?? '')];
  return names.some((name) =>
    new RegExp(
      `(?<![\\p{L}])${name}(?:\\.${last}(?![\\p{L}])|\\[)|\\{[^{}]*(?<![\\p{L}])${last}(?![\\p{L}])[^{}]*\\} = [^;\n]*\\.${name};`,
      'u',
    ).test(users),
  );
}

/** Every text is looked for in all code, which takes a while on a busy machine. In milliseconds. */
const READING_EVERYTHING = 30_000;

describe.each(catalogues)('$name', ({ texts, heldIn }) => {
  const english = leaves(texts.en);
  const french = leaves(texts.fr);

  it('are there in both languages, and none is empty', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
    for (const locale of [english, french])
      for (const [path, text] of locale) expect([path, wordsOf(text).trim()]).not.toEqual([path, '']);
  });

  it('are translated: a sentence is not the same in both', () => {
    const same = [...english].filter(([path, text]) => {
      const isSentence = typeof text === 'string' && /\p{L}+ \p{L}+/u.test(text);
      return isSentence && text === french.get(path);
    });
    expect(same).toEqual([]);
  });

  it('take the same values in both', () => {
    const arity = (text: unknown): number => (typeof text === 'function' ? text.length : -1);
    const differing = [...english].filter(([path, text]) => arity(text) !== arity(french.get(path)));
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('are set in French as French is: a narrow space that does not break before : ; ? ! » and after «', () => {
    const wrong = [...french].filter(([, text]) =>
      /[ \u00A0](?=[:;?!»](?:\s|$))|«[^\u202F]/u.test(saidBy(text)),
    );
    // Discord knows the command by this name, which is typed on a keyboard.
    expect(wrong.map(([path]) => path).filter((path) => path !== 'menu.whoSaid')).toEqual([]);
  });

  it('have one kind of apostrophe: the curved one', () => {
    const wrong = [...english, ...french].filter(([, text]) => /\p{L}'\p{L}/u.test(saidBy(text)));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it(
    'are all used',
    () => {
      const users = code
        .filter(({ path }) => !heldIn.test(path))
        .map(({ text }) => text)
        .join('\n');
      expect([...english.keys()].filter((path) => !isUsed(path, users))).toEqual([]);
    },
    READING_EVERYTHING,
  );
});

describe.each(commands)('the texts of the command $name', (command) => {
  const actions = command.options.flatMap((option) => (option.type === 'action' ? option.actions : []));

  it.each(locales)('name and describe every option and action, and no other (%s)', (locale) => {
    const text = command.messages[locale];
    expect(Object.keys(text.options).sort()).toEqual(command.options.map(({ name }) => name).sort());
    expect(Object.keys(text.actions ?? {}).sort()).toEqual(actions.map(({ name }) => name).sort());
    const all = [text, ...Object.values(text.options), ...Object.values(text.actions ?? {})];
    for (const { name, description } of all) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(description.trim()).not.toBe('');
      expect(description).not.toMatch(/\p{L}'\p{L}/u);
    }
    expect(text.example.startsWith(`${text.name} `)).toBe(true);
  });

  it('take only options that there are', () => {
    const known = command.options.map(({ name }) => name);
    for (const { options } of actions) for (const { name } of options) expect(known).toContain(name);
  });

  it('are translated', () => {
    const { en, fr } = command.messages;
    expect(fr.description).not.toBe(en.description);
    for (const [name, { description }] of Object.entries(en.options))
      expect(fr.options[name]?.description).not.toBe(description);
  });
});

describe.each(actionCommands)('the texts of the command $messages.en.name', (command) => {
  const { en, fr } = command.messages;

  it('are translated', () => {
    expect(fr.description).not.toBe(en.description);
  });

  it.each(actionsOf(command))(
    'name and describe $messages.en.name and its options',
    ({ messages, options }) => {
      for (const locale of locales) {
        const text = messages[locale];
        const named = [text, ...Object.values(text.options), command.messages[locale]];
        for (const { name, description } of named) {
          expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
          expect(description.trim()).not.toBe('');
        }
        expect(Object.keys(text.options).sort()).toEqual(options.map(({ name }) => name).sort());
        const typed = [command.messages[locale].name, ...(doesOneThing(command) ? [] : [text.name])];
        expect(text.example.split(' ').slice(0, typed.length)).toEqual(typed);
      }
      for (const [name, { description }] of Object.entries(messages.en.options))
        expect(messages.fr.options[name]?.description).not.toBe(description);
    },
  );
});

it('no two commands have the same name in a language', () => {
  for (const locale of locales) {
    const names = [...commands, ...actionCommands].map(({ messages }) => messages[locale].name);
    expect(new Set(names).size).toBe(names.length);
  }
});
