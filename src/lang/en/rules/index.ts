import type { Rule } from '../../../nlp/rule.ts';
import { quoteAndSpeaker } from './quote-and-speaker.ts';

/** The rules of English, the most trusted first. */
export const englishRules: readonly Rule[] = [quoteAndSpeaker];
