import { englishLexical } from '../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../src/lang/fr/lexical.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { describeSearchEngine } from '../contracts/describe-search-engine.ts';

describeSearchEngine('MiniSearch with its own ranking', () =>
  createSearchEngine({ lexicals: [frenchLexical, englishLexical] }),
);
