function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Words that negate; words in `n't` do too. */
export const negators = set('not never nobody none nothing no neither nor hardly scarcely cannot without');
/** Verbs of belief and saying after which `that` is often left out. */
export const beliefs = set(
  `think thinks thought thinking believe believes believed say says said saying claim claims claimed suggest suggests
   suggested mean means meant argue argues argued expect expects expected feel feels felt suppose supposes supposed
   reckon reckons reckoned guess imagine see saw convinced sure certain`,
);
/** Verbs that leave true what they are about even when they are negated. */
export const factives = set(
  `forget forgets forgot forgotten ignore ignores ignored hide hides hid conceal regret regrets regretted realise realised realize
   realized notice noticed know knows knew understand understands understood only because`,
);
/** Verbs and nouns that say that something is not so. */
export const denials = set(
  `deny denies denied denying dispute disputes disputed disputing reject rejects rejected rejecting refute refutes refuted
   refuting doubt doubts doubted doubting refuse refuses refused rebut rebuts rebutted dismiss dismisses dismissed`,
);
/** What is said to be so is called untrue. */
export const untrue = set('false untrue wrong incorrect impossible absurd nonsense myth lie');
/** What is said to be so is called uncertain. */
export const uncertain = set(
  `possible likely unlikely probable conceivable seems seemed seem appears appeared appear fear fears feared hope hopes
   hoped wish wishes wished suspect suspects suspected imagine suppose supposing assume assumes assumed assuming wonder
   wonders wondered chance risk possibility hypothesis provided`,
);
/** Adverbs that make the words beside them uncertain. */
export const doubtfully = set('perhaps maybe possibly probably apparently allegedly reportedly supposedly');
/** Words that open a condition. */
export const conditions = set('if unless whether');
/** Words that open a clause of their own, or close one. */
export const clauseBounds = set(
  'that who which whom whose when while because although though but where whereas as and or so than',
);
