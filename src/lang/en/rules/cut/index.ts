import type { CutGrammar } from '../../../../nlp/cut-rule.ts';
import { negators } from '../../lexicon/cut-words.ts';
import { denied } from './denied.ts';
import { hedged } from './hedged.ts';
import { negated } from './negated.ts';

/** What cutting words off does to a quote in English. */
export const englishCut: CutGrammar = { rules: [negated, denied, hedged], negators };
