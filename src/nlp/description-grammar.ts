import type { Agreement } from './language-pack.ts';

/** How a language describes, without a name, persons whom it names elsewhere. All words are in lower case. */
export interface DescriptionGrammar {
  /** A description in the words that roles are stated in: `président` for `chef de l'État`. */
  readonly plainly: (label: string) => string;
  /** Whether one noun takes up somebody whose role has the other: `élu` a `maire`. */
  readonly canBeCalled: (noun: string, other: string) => boolean;
  /**
   * How two nouns for persons stand to each other: `kin` if many are both, `odds` if hardly anybody is (a `chanteur` and a
   * `romancier`), `open` if nothing is known.
   */
  readonly relation: (noun: string, other: string) => 'kin' | 'odds' | 'open';
  /** Whether hardly any body is of both sorts of bodies: a `banque` and an `hebdomadaire`. */
  readonly areOtherBodies: (noun: string, other: string) => boolean;
  /** What somebody of that full name, in lower case, is generally known to be: `président` of whoever leads a state. */
  readonly knownAs: (name: string) => string | undefined;
  /** The nouns that take up a well-known body of that name, in lower case: `quotidien`. */
  readonly sortsOf: (name: string) => readonly string[];
  /** The names that a body may have of which a description in lower case is a fixed one: `exécutif européen`. */
  readonly bodiesCalled: (label: string) => readonly string[];
  /** Whether a noun is for a body that its town can stand for: `club`. */
  readonly isTeam: (noun: string) => boolean;
  /** Whether a definite description that opens with that word and has that noun takes up somebody named before. */
  readonly pointsBack: (opener: string, noun: string) => boolean;
  /**
   * Whether a description that opens with that word and has that noun takes up whoever is of its kind, and nobody of whom
   * nothing is known: `dirigeant`, but not `ancien dirigeant`.
   */
  readonly isWide: (opener: string, noun: string) => boolean;
  /** Whether articles speak of such persons without naming them as often: `suspect`, `porte-parole`, `voisin`. */
  readonly isOftenUnnamed: (noun: string) => boolean;
  /** Of a word before a noun that says that somebody was what it names (`ancienne`), its gender. */
  readonly former: (opener: string) => Agreement | undefined;
  /** Whether a word only says of what kind an office is: `général` in `directeur général`. */
  readonly qualifiesOffice: (word: string) => boolean;
  /** Whether a word tells one office from another: not `ancien`. */
  readonly tells: (word: string) => boolean;
  /** How many persons words name at once: 2 for `deux ministres` and `couple`. */
  readonly countOf: (label: string) => number | undefined;
  /** Which of two who were named together a description means, from 0: 1 for `second`. */
  readonly ordinalOf: (label: string) => number | undefined;
  /** Whether a word opens a clause without a verb that says who thinks the same: `même` of `Même constat chez Luc Morin.` */
  readonly echoes: (word: string) => boolean;
  /** Whether a plural takes up places: `capitales`. */
  readonly isOfPlaces: (noun: string) => boolean;
  /** Whether a noun says how many of those named behind it: `dizaine`, `plupart`. */
  readonly isQuantity: (word: string) => boolean;
  /** Whether those whom a noun means are called by a person's surname behind it: `couple`, `gouvernement`. */
  readonly bearsName: (noun: string) => boolean;
  /** Whether a word is that for the state as a whole: `république`. */
  readonly isState: (word: string) => boolean;
  /** Whether a word of reporting says that who spoke goes on: `poursuit`. */
  readonly goesOn: (word: string) => boolean;
  /** Whether a word before a noun phrase says that somebody is what it names: `est`, `comme`. */
  readonly equates: (word: string) => boolean;
  /** Whether a noun means of whom was spoken, not who spoke: `intéressé`. */
  readonly isConcerned: (noun: string) => boolean;
  /** Whether an adjective behind the noun makes it another body: `agence` in `agence météorologique`. */
  readonly isSectoral: (noun: string) => boolean;
  /** Whether a word stands for the place where a body has its seat, or for its owner: `capitale`, `état`. */
  readonly isSeat: (word: string) => boolean;
  /** Whether a word says where somebody is from. */
  readonly isOrigin: (word: string) => boolean;
}
