const QUANTITY =
  /^(?:dizaines?|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaines?|milliers?|partie|plupart|majorité|moitié|tiers|quart|nombre|poignée|foule|groupe|ensemble)$/u;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['deux', 2],
  ['couple', 2],
  ['duo', 2],
  ['tandem', 2],
  ['binôme', 2],
  ['trois', 3],
  ['trio', 3],
]);
const ORDINALS: readonly RegExp[] = [/^premi(?:er|ère)$/u, /^(?:seconde?|deuxième)$/u];

/** Whether a noun says how many of those named behind it: `dizaine`, `plupart`. */
export function isQuantity(word: string): boolean {
  return QUANTITY.test(word);
}

/** How many persons words in lower case name at once: 2 for `deux ministres`, `couple` and `tous les deux`. */
export function countOf(label: string): number | undefined {
  return COUNTS.get(/^(?:tou(?:s|tes) (?:les )?)?(\p{L}+)/u.exec(label)?.[1] ?? '');
}

/** Which of two who were named together a word means, from 0: 1 for `seconde`. */
export function ordinalOf(label: string): number | undefined {
  const place = ORDINALS.findIndex((words) => words.test(label));
  return place < 0 ? undefined : place;
}

/** Whether a word opens a clause without a verb that says who thinks the same: `Même constat chez Luc Morin.` */
export function echoes(word: string): boolean {
  return /^(?:mêmes?|idem|pareil|autre)$/u.test(word);
}
