import type { BenchEngine } from './bench-engine.ts';
import {
  flexSearchEngine,
  miniSearchEngine,
  oramaEngine,
  sqliteEngine,
  stemmedMiniSearchEngine,
} from './peer-engines.ts';
import { verbatimEngine } from './verbatim-engine.ts';

/** The engines compared, by name. */
export const ENGINES: Readonly<Record<string, () => BenchEngine>> = {
  Verbatim: verbatimEngine,
  'MiniSearch, defaults': () => miniSearchEngine(),
  'MiniSearch, prefix + fuzzy 0.2': () => miniSearchEngine({ prefix: true, fuzzy: 0.2 }),
  'MiniSearch, stemmed': stemmedMiniSearchEngine,
  'SQLite FTS5': sqliteEngine,
  FlexSearch: flexSearchEngine,
  Orama: oramaEngine,
};
