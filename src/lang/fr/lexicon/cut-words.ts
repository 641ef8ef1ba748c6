function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** The usual forms of a verb in -er, from its root. */
function firstGroup(...roots: readonly string[]): string[] {
  const endings =
    'e es ons ez ent ais ait ions iez aient ai a èrent er era eront erait eraient é ée és ées ant'.split(' ');
  return roots.flatMap((root) => endings.map((ending) => root + ending));
}

/** Words that, with or without `ne`, negate a verb. */
export const negators = set(
  'pas jamais guère nullement aucunement point rien personne aucun aucune nul nulle ni plus',
);
/** Subjects that negate their whole sentence. */
export const negativeSubjects = set('personne nul nulle aucun aucune rien');
/** With one of these, `ne … que` compares or restricts, and negates nothing that follows. */
export const comparing = set('moins aussi autant autre autrement mieux pire même ainsi');
/** Verbs that say that something is not so. */
export const denials: ReadonlySet<string> = new Set([
  ...firstGroup('ni', 'contest', 'réfut', 'dout', 'récus', 'rejet', 'rejett', 'refus'),
  ...'démens dément démentent démentait démentaient démenti démentie démentis démentir démentira démentirait démentant'.split(
    ' ',
  ),
]);
/** Verbs that leave true what they are about even when they are negated. */
export const factives: ReadonlySet<string> = new Set([
  ...firstGroup('oubli', 'cach', 'ignor', 'empêch', 'regrett', 'réalis', 'remarqu'),
  ...'sais sait savons savez savent savait savaient savais saura su savoir comprends comprend comprennent compris comprenait comprendre'.split(
    ' ',
  ),
]);
/** Verbs that lead to an infinitive. */
export const modals = set(
  `peut peuvent pouvait pourra pourrait pourront pourraient peux pouvons doit doivent devait devra devrait devrons dois
   devons veut veulent voulait voudra voudrait veux voulons va vont allait vais allons faut fallait faudra faudrait`,
);
/** What is said to be so is called untrue. */
export const untrue = set(
  'faux fausse inexact inexacte impossible exclu exclue absurde mensonger erroné erronée',
);
/** What is said to be so is called uncertain. */
export const uncertain = set(
  `possible possibles probable improbable peu-probable envisageable concevable plausible semble semblait semblerait
   sembler paraît paraissait paraîtrait peut-être dirait suppose supposons supposez supposer supposent supposait imagine
   imaginons imaginez imaginer soupçonne soupçonnent soupçonnait crains craint craignent craignait redoute redoutent
   redoutait espère espérons espèrent espérait souhaite souhaitent souhaitait voudrais voudrait veux veut veulent condition
   moins cas pourvu risque hypothèse`,
);
/** Adverbs that make the words beside them uncertain. */
export const doubtfully = set(
  'peut-être probablement apparemment vraisemblablement éventuellement soi-disant prétendument',
);
/** Words that open a clause of their own, or close one. */
export const clauseBounds = set(
  "que qu' qui dont où parce car lorsque lorsqu' quand comme puisque puisqu' tandis alors quoique si mais et ou or donc",
);
