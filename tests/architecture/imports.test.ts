import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each room may import besides itself: whole rooms, or single files that are interfaces. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  fetch: [],
  text: ['model'],
  thread: [],
  slices: ['model'],
  nlp: ['model', 'text'],
  lang: ['model', 'text', 'nlp'],
  ingest: ['model', 'text', 'thread', 'slices'],
  search: ['model', 'text', 'slices'],
  store: ['model'],
  keep: [
    'model',
    'slices',
    'ingest/corpus.ts',
    'ingest/reader.ts',
    'search/passage-search-engine.ts',
    'search/snapshot/index-sections.ts',
    'search/snapshot/restore-engine.ts',
  ],
  answer: ['model', 'text', 'nlp', 'slices', 'search/engine.ts', 'store/store.ts'],
  schedule: ['model', 'answer', 'store/store.ts'],
  discord: ['model', 'answer'],
  terminal: ['model', 'answer'],
  operation: [],
  'server-articles': ['model', 'text', 'slices', 'answer', 'ingest', 'fetch', 'store/store.ts'],
  commands: ['model', 'answer'],
};

/** Packages that only some rooms may know. */
const packageRooms: readonly { readonly pattern: RegExp; readonly rooms: readonly string[] }[] = [
  { pattern: /^(?:discord\.js|@discordjs\/.*|discord-api-types.*)$/u, rooms: ['discord', 'commands'] },
  { pattern: /^minisearch$/u, rooms: ['search'] },
  { pattern: /^prom-client$/u, rooms: ['operation'] },
  { pattern: /^(?:node:sqlite|pg|postgres|kysely.*)$/u, rooms: ['store'] },
  { pattern: /^dotenv$/u, rooms: ['config.ts'] },
];

interface SourceFile {
  readonly path: string;
  /** Its folder below src, `commands`, or its own name for the files right in src. */
  readonly room: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/gu;

const files: readonly SourceFile[] = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readSource(`${folder}/${name}`)),
);

function readSource(path: string): SourceFile {
  const code = readFileSync(join(root, path), 'utf8');
  const [top, room] = path.split('/');
  const imports = [...code.matchAll(IMPORT)].map((match) => match[1] ?? '');
  return { path, room: top === 'commands' ? 'commands' : (room ?? ''), code, imports };
}

/** The room of an imported file, as in `allowed`; a file right in src is its own room. */
function targetOf(file: SourceFile, specifier: string): { room: string; file: string } {
  const target = relative(root, resolve(root, dirname(file.path), specifier));
  const [top, room, ...rest] = target.split('/');
  return top === 'commands'
    ? { room: 'commands', file: target }
    : { room: room ?? '', file: [room, ...rest].join('/') };
}

/** The files that a file imports although its room may not. */
function foreignImports(file: SourceFile): string[] {
  const rooms = allowed[file.room] ?? [];
  return file.imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => targetOf(file, specifier))
    .filter((target) => target.room !== file.room)
    .filter((target) => !rooms.includes(target.room) && !rooms.includes(target.file))
    .map((target) => target.file);
}

describe('imports run one way', () => {
  it('every file imports only what its room may', () => {
    const wrong = files
      .filter((file) => file.room in allowed)
      .flatMap((file) => foreignImports(file).map((target) => `${file.path} imports ${target}`));
    expect(wrong).toEqual([]);
  });

  it.each(packageRooms)('packages like $pattern are known only in $rooms', ({ pattern, rooms }) => {
    const wrong = files
      .filter((file) => !rooms.includes(file.room))
      .filter((file) => file.imports.some((specifier) => pattern.test(specifier)))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it('only app.ts with its parts and main.ts join rooms', () => {
    const joining = files.filter((file) => !(file.room in allowed) && file.room !== 'app');
    expect(joining.map(({ path }) => path).sort()).toEqual(['src/app.ts', 'src/config.ts', 'src/main.ts']);
  });

  it('process.env is read in config.ts only', () => {
    const wrong = files
      .filter((file) => file.path !== 'src/config.ts')
      .filter((file) => /\bprocess\.env\b/u.test(file.code))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });
});
