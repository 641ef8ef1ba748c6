import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ArticleKeep, type Keepable, type Kept } from '../keep/article-keep.ts';
import { codeFingerprint } from '../keep/code-fingerprint.ts';
import { KeepWriter } from '../keep/keep-writer.ts';
import type { Lexical } from '../model/language.ts';
import type { RunInSlices } from '../slices/time-slices.ts';
import type { OnFault } from './on-fault.ts';

/** Where to keep what was read, and for whom. */
export interface KeepingOptions {
  /** The folder; it is made when there is something to keep. Absent: nothing is kept. */
  readonly folder: string | undefined;
  readonly lexicals: readonly Lexical[];
  readonly slices: RunInSlices;
  /** The fewest passages that are worth it. Default `WORTH_KEEPING`. */
  readonly leastKept?: number | undefined;
  readonly onFault: OnFault;
}

/** Keeps what is read of the articles for the next start. */
export interface Keeping {
  /** What an earlier start left, where it can be used. */
  readonly kept: Kept | undefined;
  /** Begins to keep what `engine` holds of the sources, which are asked for when they are written. */
  readonly begin: (engine: Keepable['engine'], sources: () => Keepable['sources']) => RunningKeeping;
}

/** Writes down what is to be kept. */
export interface RunningKeeping {
  /** To be called after every change. */
  readonly changed: () => void;
  /** Writes now what is not written yet. */
  readonly settle: () => Promise<void>;
  /** Writes no more. */
  readonly close: () => Promise<void>;
}

/** Fewer passages are read in little more time than it takes to look whether they need be. */
const WORTH_KEEPING = 500;
/** The file in the folder. */
const FILE = 'articles.kept';
const NOTHING: Keeping = {
  kept: undefined,
  begin: () => ({ changed: () => {}, settle: async () => {}, close: async () => {} }),
};
const PROGRAM = resolve(import.meta.dirname, '../..');

/** Takes over what an earlier start kept. Never throws: without it everything is read. */
export async function openKeeping(options: KeepingOptions): Promise<Keeping> {
  const { folder, lexicals, slices, onFault } = options;
  if (folder === undefined) return NOTHING;
  const path = join(folder, FILE);
  let keep: ArticleKeep | undefined;
  const findKeep = (): ArticleKeep | undefined => {
    const maker = keep === undefined ? codeFingerprint(PROGRAM) : undefined;
    if (maker !== undefined) keep = new ArticleKeep({ path, maker, lexicals, slices });
    return keep;
  };
  const load = async (): Promise<Kept | undefined> => {
    const kept = existsSync(path) ? await findKeep()?.load() : undefined;
    if (kept === 'damaged') onFault(new Error('its check sum differs'), `${path} is damaged and not used`);
    return typeof kept === 'object' ? kept : undefined;
  };
  return {
    kept: await load().catch((error: unknown) => {
      onFault(error, `${path} could not be read, so that the articles are read anew`);
      return undefined;
    }),
    begin: (engine, sources) => keepRunning({ ...options, folder, path, findKeep, engine, sources }),
  };
}

interface RunningParts extends KeepingOptions {
  readonly folder: string;
  readonly path: string;
  readonly findKeep: () => ArticleKeep | undefined;
  readonly engine: Keepable['engine'];
  readonly sources: () => Keepable['sources'];
}

function keepRunning(parts: RunningParts): RunningKeeping {
  const { folder, path, engine, sources, leastKept = WORTH_KEEPING } = parts;
  let writer: KeepWriter | undefined;
  const isWorthKeeping = (): boolean => engine.size >= leastKept;
  const write = async (keep: ArticleKeep, isStale: () => boolean): Promise<boolean> => {
    if (isWorthKeeping()) {
      await mkdir(folder, { recursive: true });
      return keep.save({ engine, sources: sources() }, isStale);
    }
    // What was taken out of the articles must not lie about.
    await rm(path, { force: true });
    return true;
  };
  const start = (): KeepWriter | undefined => {
    const keep = parts.findKeep();
    if (keep === undefined) return undefined;
    const onFault = (error: unknown): void =>
      parts.onFault(error, `what was read of the articles could not be kept in ${path}`);
    return new KeepWriter({ write: (isStale) => write(keep, isStale), onFault });
  };
  return {
    changed: () => {
      if (writer === undefined && (isWorthKeeping() || existsSync(path))) writer = start();
      writer?.changed();
    },
    settle: async () => writer?.settle(),
    close: async () => writer?.close(),
  };
}
