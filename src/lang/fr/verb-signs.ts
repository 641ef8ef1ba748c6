import { oncePerWord } from '../../text/once-per-word.ts';
import { determiners, frequentFinites, prepositions, severalPronouns } from './closed-classes.ts';
import { anyFinites, plainFinites } from './lexicon/frequent-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { type VerbReading, verbForms } from './lexicon/verb-forms.ts';

/** What the form of a word tells about whether it is a finite verb, and whether the word behind it is one. */
export interface VerbSigns {
  /** What it is where the words before it say nothing: `ambiguous` forms are verbs before an object only. */
  readonly alone: 'frequent' | 'finite' | 'ambiguous' | 'other';
  /** What it reports as a verb of speech. */
  readonly readings: readonly VerbReading[];
  readonly isAnyFinite: boolean;
  /** Whether it is hardly ever anything but a finite verb. */
  readonly isPlainFinite: boolean;
  /** Whether it can end like a finite verb, which suffices behind a subject pronoun. */
  readonly followsPronoun: boolean;
  /** By its ending an infinitive or a participle. */
  readonly isNonFinite: boolean;
  /** Whether it is a verb behind `certains`. */
  readonly followsSeveral: boolean;
  /** Whether it is a verb behind `nous` or `vous`. */
  readonly isPersonal: boolean;
  readonly isPersonalPronoun: boolean;
  readonly isPrenominal: boolean;
  readonly isNoun: boolean;
  readonly opensVerb: boolean;
  /** Whether it stands before infinitives and participles too: `se`, `ne`. */
  readonly isClitic: boolean;
  readonly isObjectPronoun: boolean;
  readonly isDefinite: boolean;
  readonly isDeterminer: boolean;
  readonly isPreposition: boolean;
  readonly isSeveral: boolean;
}

/** Reporting verbs that are nouns as often. */
export const nounForms: ReadonlySet<string> = new Set(
  `adresse affiche alerte analyse annonce attaque augure avance balance blague complète console conte critique
   crâne demande doute estime excuse gage grogne intime juge lance lâche manifeste menace murmure note peste
   pointe poste prêche relève remarque riposte râle réclame réplique somme songe souffle statue tacle taxe tempête
   tonne traite triomphe`
    .trim()
    .split(/\s+/u),
);
const BEFORE_VERB = /^(?:il|elle|ils|elles|on|je|j'|tu|qui|ne|n'|se|s'|me|m'|y|ça|c'|cela|j’)$/u;
const NO_VERB = /^(?:ne|n'|se|s'|lui|leur|y|en|l'|le|la|les|nous|vous|pas|plus|jamais|a|est|ont|sont)$/u;
const NOT_BY_ENDING =
  /^(?:souhait|portrait|extrait|attrait|retrait|lait|trait|parfait|fait|jamais|désormais|mais)$/u;

/** Nouns, adjectives and adverbs in -ent, besides those in -ment. */
const NO_PLURAL: ReadonlySet<string> = new Set(
  `absent accent accident adhérent adjacent adolescent affluent afférent agent ambivalent antécédent apparent
   ardent argent astringent belligérent bivalent cent client coefficient cohérent compétent concurent concurrent
   confluent conscient conséquent content continent contingent convalescent convergent corpulent couvent
   coïncident dent différent diligent dissident divergent dolent décent déficient déférent délinquent détergent
   effervescent efficient event excellent excipient expédient fervent flatulent fluent fluorescent fréquent
   gradient grandiloquent immanent imminent impatient impertinent imprudent impudent incandescent incident
   incohérent incompétent inconscient indifférent indigent indulgent indécent influent ingrédient inhérent
   innocent insolent insurgent intelligent intermittent irrévérent latent lent management monovalent mécontent
   négligent obsolescent occident omniprésent onguent opulent orient oxydent parent patient permanent pertinent
   pestilent phosphorescent polyvalent proéminent prudent précédent présent président prévalent purulent
   pénitent quotient redent relent récent récipient récurrent référent régent résident résurgent réticent
   révérent sergent serpent somnolent souvent strident subséquent succulent talent torrent transparent trident
   trivalent truculent turbulent urgent vent violent virulent éloquent émergent éminent équivalent évanescent
   évent évident`.split(/\s+/u),
);
/** Adjectives that stand before a noun and are hardly ever nouns themselves: `une légère hausse des prix`. */
const PRENOMINAL =
  /^(?:nouve(?:au|lle|lles)|grande?s?|petite|bonne?s?|mauvaise?s?|vraie?s?|simples?|forte?s?|vives?|longue?s?|légers?|légères?|nette?s?|courte?s?|brefs?|brèves?|lourde?s?|hautes?|basses?|larges?|vastes?|énormes?|prochaine?s?)$/u;
/** Forms of the first and second person plural. */
const PERSONAL = /^(?:sommes|êtes|faites|dites)$|.{2}(?:ons|ez)$/u;

/** The signs of a word, given by its `norm`. */
export const verbSigns = oncePerWord(
  (norm): VerbSigns => ({
    alone: readAlone(norm),
    readings: verbForms.get(norm) ?? [],
    isAnyFinite: anyFinites.has(norm),
    isPlainFinite: plainFinites.has(norm),
    followsPronoun: followsPronoun(norm),
    // By its ending; but "s'inspire", "se retire" are finite.
    isNonFinite: /(?:er|ir|re|oir|ant)$/u.test(norm) && !anyFinites.has(norm) && !isFiniteReport(norm),
    followsSeveral: norm.endsWith('ent') && verbForms.has(norm),
    isNoun: speakerNouns.has(norm),
    opensVerb: BEFORE_VERB.test(norm),
    isPersonal: PERSONAL.test(norm),
    isPersonalPronoun: norm === 'nous' || norm === 'vous',
    isPrenominal: PRENOMINAL.test(norm),
    isClitic: /^(?:me|m'|te|se|s'|y|ne|n')$/u.test(norm),
    isObjectPronoun: /^(?:le|la|les|l'|leur|lui|en|y)$/u.test(norm),
    isDefinite: /^(?:le|la|les)$/u.test(norm),
    isDeterminer: determiners.has(norm),
    isPreposition: prepositions.has(norm),
    isSeveral: severalPronouns.has(norm),
  }),
);

function readAlone(norm: string): VerbSigns['alone'] {
  if (frequentFinites.has(norm)) return 'frequent';
  if (/.{2}(?:aient|èrent|irent|urent|iront|eront|erait|eraient|issent|ait)$/u.test(norm))
    return NOT_BY_ENDING.test(norm) ? 'other' : 'finite';
  if (plainFinites.has(norm) || isPluralByEnding(norm)) return 'finite';
  const reports = isFiniteReport(norm);
  if (reports && !nounForms.has(norm)) return 'finite';
  return reports || anyFinites.has(norm) ? 'ambiguous' : 'other';
}

/** `les soldats bivouaquent`: the ending of the third person plural, where it is none of the words that end alike. */
function isPluralByEnding(norm: string): boolean {
  return /.{3}[^m]ent$/u.test(norm) && !NO_PLURAL.has(norm);
}

function isFiniteReport(norm: string): boolean {
  return verbForms.get(norm)?.some(({ mood }) => mood === 'finite') ?? false;
}

/** Behind a subject pronoun anything that can end like a finite verb is one. */
function followsPronoun(norm: string): boolean {
  if (NO_VERB.test(norm)) return false;
  return (
    anyFinites.has(norm) ||
    verbForms.has(norm) ||
    /(?:e|es|ent|ons|ez|is|it|ut|ait|aient|a|d|t|ont|ra)$/u.test(norm)
  );
}
