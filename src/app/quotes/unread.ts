import type { QuoteReading } from '../../model/quote.ts';

/** Stands for the quotes of an article that are still to be read, or could not be. */
export const UNREAD: QuoteReading = { quotes: [], speakers: [] };
