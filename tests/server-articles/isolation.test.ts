import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/answer/command.ts';
import type { Library } from '../../src/answer/library.ts';
import { startTestCorpus, type TestCorpus } from './test-corpus.ts';

let corpus: TestCorpus;

beforeAll(async () => {
  corpus = await startTestCorpus();
});

afterAll(() => corpus.close());

const SERVERS = ['s1', 's2', 's3'] as const;
/** A word of each server's articles that stands nowhere else. */
const MARKS = { s1: 'quillwort', s2: 'brambling', s3: 'moschatel' } as const;

const anySentence = fc
  .array(fc.constantFrom('bridge', 'county', 'water', 'winter', 'money', 'council', 'safe'), {
    minLength: 2,
    maxLength: 6,
  })
  .map((words) => words.join(' '));
const anyChange = fc.record({
  server: fc.constantFrom(...SERVERS),
  kind: fc.constantFrom('add', 'add', 'remove', 'forget'),
  sentence: anySentence,
});

async function change({
  server,
  kind,
  sentence,
}: {
  server: (typeof SERVERS)[number];
  kind: string;
  sentence: string;
}) {
  const { service, libraries } = corpus;
  const mark = MARKS[server];
  if (kind === 'forget') return libraries.forget(server);
  const [first] = await service.list(server);
  if (kind === 'remove') return first && service.remove(server, first.key);
  const text = `"The ${sentence} of ${mark} is ours," said Ada ${mark}, a minister. The ${mark} was ${sentence}.`;
  const proposed = await service.propose(
    server,
    'u1',
    { kind: 'text', text },
    { title: `On ${mark} ${sentence}` },
  );
  if (proposed.status === 'proposed') await service.accept(server, proposed.article.id, 'u1');
}

/** Everything that a command can be asked and can suggest, with words that would bring out what must not be seen. */
function shownBy(command: Command, library: Library, asked: readonly string[]): string {
  const context = { library, locale: 'en', random: () => 0 } as const;
  const shown: unknown[] = [];
  for (const text of asked) {
    const actions = command.options.find((option) => option.type === 'action')?.actions ?? [undefined];
    for (const action of actions) {
      const values: Record<string, string> = action ? { action: action.name } : {};
      for (const option of command.options) {
        if (option.type === 'action') values[option.name] = action?.name ?? '';
        if (option.type !== 'text') continue;
        if (option.isRequired || text.includes('.')) values[option.name] = text;
        shown.push(option.complete?.(text, context));
      }
      const { suggestions, ...answer } = { suggestions: [], ...command.run(values, context) };
      // What was asked may be repeated to whoever asked.
      shown.push(suggestions, 'results' in answer ? answer.results : Object.keys(answer));
      if ('articles' in answer) shown.push(answer.articles);
    }
  }
  return JSON.stringify(shown);
}

it('no command shows a server anything of another, whatever is added and removed where', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 6 }), async (changes) => {
      for (const each of changes) await change(each);
      const keys = (await Promise.all(SERVERS.map((server) => corpus.service.list(server)))).flat();
      const asked = [
        ...Object.values(MARKS),
        ...keys.slice(0, 4).flatMap(({ key }) => [key, `${key}§1`]),
        '',
      ];
      for (const server of SERVERS) {
        const library = await corpus.libraries.libraryOf(server);
        const shown = commands.map((command) => shownBy(command, library, asked)).join('\n');
        for (const other of SERVERS) if (other !== server) expect(shown).not.toContain(MARKS[other]);
        const own = await corpus.service.list(server);
        if (own.length > 0) expect(shown).toContain(MARKS[server]);
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
