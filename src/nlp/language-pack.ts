import type { Lexical } from '../model/language.ts';
import type { SubjectWords } from './claim.ts';
import type { CutGrammar } from './cut-rule.ts';
import type { DescriptionGrammar } from './description-grammar.ts';
import type { Rule } from './rule.ts';
import type { Sentence, Unit } from './unit.ts';

/** The genders of persons that words show. */
export type Gender = 'masculine' | 'feminine';

/** Gender and number, as far as a word shows them. */
export interface Agreement {
  readonly gender?: Gender;
  readonly number?: 'singular' | 'plural';
}

/** A noun that can name a speaker. */
export interface SpeakerNoun extends Agreement {
  /** `collective`: a body that speaks (police, ministry, newspaper); `group`: several persons; `document`: a text. */
  readonly kind: 'person' | 'group' | 'collective' | 'document';
  /** Whether, alone after `the`, it rather takes up somebody named before than introduces somebody: `la championne`. */
  readonly pointsBack?: true;
  /** Whether it names an office, so that a lone name beside it is that of a person. */
  readonly isOffice?: true;
  /** Whether it names who leads a state, church or firm: alone after `the`, the person whom the article is about. */
  readonly leads?: true;
}

/** A pronoun of the third person. */
export interface Pronoun extends Agreement {
  /** Where the form tells: `person` for one that never means a body (`she`), `body` for one that never means a person (`it`), `writer` for the first person. */
  readonly refersTo?: 'person' | 'body' | 'writer';
  /** Whether it means whoever was named last, as `celui-ci` does. */
  readonly isNear?: true;
}

/** A word that opens a noun phrase. */
export interface Determiner extends Agreement {
  readonly sort: 'definite' | 'indefinite' | 'demonstrative' | 'possessive';
}

/** How a language names the texts in which somebody speaks. */
export interface TextGrammar {
  /** The sort of text that a word names; words of one sort can name one text again: `tweet`, `post`. */
  readonly sortOf: (norm: string) => string | undefined;
  /** Whether the text named at `at` is the one in which the sentence's speaker speaks: `said in a post`. */
  readonly isMedium: (units: readonly Unit[], at: number) => boolean;
}

/** How a language names people and bodies, for telling who speaks. All lookups take a unit's `norm`. */
export interface NameGrammar {
  /** Words before a name that belong to a person: `M.`, `Mme`, `Dr`; without the full stop. */
  readonly titles: ReadonlyMap<string, Agreement>;
  /** Lower-case words that may stand inside a name: `de`, `van`, `al`. */
  readonly particles: ReadonlySet<string>;
  /** Words that link a noun to its complement: `de`, `du`, `of`. */
  readonly links: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** Prepositions that hold a determiner: `du` for `de` and `le`. */
  readonly contractions?: ReadonlyMap<string, Determiner>;
  /** Subject and stressed pronouns of the third person. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Possessives of the third person, read as whose view it is where one alone names a speaker: `à ses yeux`. */
  readonly possessors?: ReadonlyMap<string, Pronoun>;
  /** The likely gender of a given name; `undefined` for words that are no given name. */
  readonly givenName: (norm: string) => Agreement | undefined;
  /** Whether a given name, alone and without a determiner, is that of a person rather than of a place. */
  readonly standsForPerson?: (norm: string) => boolean;
  /** Family names that stand before the given name, in lower case: `Xi` in `Xi Jinping`. */
  readonly leadingSurnames?: ReadonlySet<string>;
  readonly speakerNoun: (norm: string) => SpeakerNoun | undefined;
  /** Capitalised words that are no names even inside a sentence (months, `I`), and function words that start one. */
  readonly isCommonWord: (norm: string) => boolean;
  /** Whether a word ends an apposition: a finite verb, a relative pronoun. */
  readonly endsRole: (norm: string) => boolean;
  /**
   * Whether a word right behind a name shows that the name only modifies it: `'s` in `Rowe's office`, `editor` in
   * `Hill Times editor Ann Rowe`. Languages that put such names behind leave it out.
   */
  readonly isModified?: (norm: string) => boolean;
  /** Whether roles stand right before names without a determiner: `Hill mayor Ann Rowe`. */
  readonly takesBareRoles?: true;
  /** Lower-case words with which such a role may begin, before its capital: `former Hill mayor`. */
  readonly qualifiesRole?: (norm: string) => boolean;
  /** Words inside the name of a body that stands in such a role: `University of Hill president`. */
  readonly joinsBodyName?: (norm: string) => boolean;
  /** Whether a word says where somebody is from, so that behind an article it opens no name: `la Slovène Anna Roux`. */
  readonly isDemonym?: (norm: string) => boolean;
  /** Words inside a name that show that it names no person: `Street`, `North`. */
  readonly namesNoPerson?: (norm: string) => boolean;
  /** Words that, as the first of a sentence, are no names, though elsewhere their capital would make them one. */
  readonly isSentenceOpener?: (norm: string, next: Unit | undefined) => boolean;
  /** Words for months and days, which with a capital before another name are names themselves: `Mai Fatty`. */
  readonly calendarNames?: ReadonlySet<string>;
  /** How many small words from `at` on belong to the name of a body, whose first word stands before: `État islamique`. */
  readonly extendsName?: (units: readonly Unit[], at: number) => number;
  /**
   * Whether the words `[first, last)` name the field of an office (`ministre de la Défense`), so that a name right behind
   * them is that of the person who holds it.
   */
  readonly namesOffice?: (units: readonly Unit[], first: number, last: number) => boolean;
  /** Whether a word right before a name shows that it names a place: `en` in `en Tchétchénie`. */
  readonly opensPlace?: (norm: string) => boolean;
  /** Whether the name at `at` is that of a network on which something is posted, so that no other name goes on with it: `sur X`. */
  readonly namesNetwork?: (units: readonly Unit[], at: number) => boolean;
  /** Whether a word behind a place's name, with a capital, still belongs to a place: `Saoudite`. */
  readonly qualifiesPlace?: (norm: string) => boolean;
  /** Whether a name is that of a country. */
  readonly namesPlace?: (norm: string) => boolean;
  /** Prepositions: what they govern draws less attention than a subject. */
  readonly prepositions?: ReadonlySet<string>;
  /** Whether the unit at `at` ends what a speaker without a name is called: `scientifiques | sur ce projet`. */
  readonly endsLabel?: (units: readonly Unit[], at: number) => boolean;
  /** The word before who does what a passive tells: `par`. */
  readonly agentMark?: string;
  /** Words that open what is reported, so that a pronoun behind them is no subject of the sentence: `que`. */
  readonly complementizers?: ReadonlySet<string>;
  /** The word that joins two speakers: `et`. */
  readonly coordinator?: string;
  /** Words by which a single person speaks of themselves: `je`, `moi`, `mon`. */
  readonly selfReferences?: ReadonlySet<string>;
  /** Where a sentence's own words begin, behind the place that opens a story: `HILL, Ont. — `. */
  readonly bodyStart?: (units: readonly Unit[]) => number;
  /** What two who were named together are called: `the pair`. */
  readonly pairs?: ReadonlySet<string>;
  /** Adjectives of origin that, alone, open no name: `Korean students`, though `Korean Air` is one. */
  readonly isOrigin?: (norm: string) => boolean;
  /** Words behind which members of a group are named, none of whom speaks alone: `leaders, including Rowe`. */
  readonly exemplifiers?: ReadonlySet<string>;
  /** Texts in which somebody speaks, and which are named again for their author: `in a post, … the post read`. */
  readonly texts?: TextGrammar;
  /** Where the words begin that a verb right behind a name, which ends at `at`, gives as what the person is. */
  readonly statedRole?: (units: readonly Unit[], at: number) => number | undefined;
  /** Where the words begin that open the sentence and say what the person is whose name begins at `name`. */
  readonly frontedRole?: (units: readonly Unit[], name: number) => number | undefined;
  /** What the verbs behind a name that ends at `at` show the person to be: `chanteur` for `a chanté`. */
  readonly deedRole?: (units: readonly Unit[], at: number, gender: Agreement['gender']) => string | undefined;
  /** Whether a finite verb at `at` shows that a lone capital word before it, which has no determiner, is a name. */
  readonly bearsVerb?: (units: readonly Unit[], at: number) => boolean;
  /** What the noun before a name that begins at `name` shows the person to be: `victime` for `le meurtre d'Anna Roux`. */
  readonly complementRole?: (
    units: readonly Unit[],
    name: number,
    gender: Agreement['gender'],
  ) => string | undefined;
  /** Whether a name that begins at `name` complements a noun that only persons have: `l'avocat de Luc Morin`. */
  readonly complementsPerson?: (units: readonly Unit[], name: number) => boolean;
  /** What a title shows a person to be: `avocat` for `Me`. */
  readonly titleRole?: (title: string, gender: Agreement['gender']) => string | undefined;
  /** Words between two names of one person: `dit` in `Paul Roux, dit Polo`. */
  readonly alsoCalled?: ReadonlySet<string>;
  /** The gender of a person, and of no body, that the words behind a name that ends at `at` show: `Kim Rowe said she`. */
  readonly shownGender?: (units: readonly Unit[], at: number) => Gender | undefined;
  /** How it takes up persons by what they are; without it, by their first role alone. */
  readonly descriptions?: DescriptionGrammar;
  /** Whether a word that opens a sentence says that its pronoun is whoever was named last: `Contacté, il …`. */
  readonly reaches?: (norm: string) => boolean;
  /** Words that stand for persons whom the text does not name, in lower case: `d'autres`, `tous`, `celui`. */
  readonly indefinites?: ReadonlySet<string>;
  /** Words such as `dernier` or `latter` which, after a determiner, point back to the nearest name. */
  readonly pointers: ReadonlySet<string>;
}

/** Everything that the quote engine must be told about one language. */
export interface LanguagePack {
  readonly lexical: Lexical;
  /** Where to cut a raw word into units (`l'armée` → `l'` + `armée`), as offsets inside the word, in order. */
  readonly cutWord: (raw: string) => readonly number[];
  readonly names: NameGrammar;
  /** In order: of two rules that claim the same words, the earlier wins. */
  readonly rules: readonly Rule[];
  /** What cutting words off a quote can do to it. */
  readonly cut: CutGrammar;
  /** Whether the sentence goes on after the full stop at `at`, whatever follows: `3 p.m. Monday`. */
  readonly continuesAfterStop?: (units: readonly Unit[], at: number) => boolean;
  /** Who speaks in the quoted words that follow a sentence which ends in a colon: `Interrogée, elle déclarait :`. */
  readonly introduces?: (sentence: Sentence) => SubjectWords | undefined;
  /** Where quoted words, given as their units, hold words of the article that say who speaks: `« Je pars, dit-elle. »` */
  readonly insertedReport?: (
    within: readonly Unit[],
    isTurn?: boolean,
  ) => { readonly first: number; readonly last: number } | undefined;
  /** Whether the sentence goes on after a quoted string that closes with `?`, `!` or `…`: a reporting verb follows. */
  readonly continuesAfterQuote: (units: readonly Unit[], after: number) => boolean;
}
