/**
 * The most frequent English function words and the words that ask, folded. The list is short on purpose: quotes are
 * remembered by their small words too, and a word in this list no longer finds a passage on its own.
 */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a am an and are as at be been but by can d did do does for from had has have he her his how i if in is it its ll m me
   my no nor not of on or our re s she so t than that the their them then there these they this those to us ve was we
   were what when where which who whom whose why will with would you your`
    .trim()
    .split(/\s+/u),
);
