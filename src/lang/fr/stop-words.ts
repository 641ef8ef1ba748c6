/**
 * The most frequent French function words and the words that ask, folded. The list is short on purpose: quotes are
 * remembered by their small words too, and a word in this list no longer finds a passage on its own.
 */
export const FRENCH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai as au aux avec avait c ca ce ces cet cette comme comment d dans de des donc dont du elle elles en es est et etait
   eu il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas pour
   pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sur t ta te tes toi ton tu un
   une vos votre vous y`
    .trim()
    .split(/\s+/u),
);
