import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtQuotes } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { determiners, invertedPronouns, prepositions } from '../closed-classes.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite } from '../finite-verbs.ts';
import { inflect } from '../inflect.ts';
import { anyFinites } from '../lexicon/frequent-verbs.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { subjectAfter } from '../subject-after.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** `« … », trépigne-t-il`, `« … », sourit Anna Roux`: the place of the verb, not its meaning, makes it one of speech. */
export const uncommonIncise: Rule = {
  id: 'fr/uncommon-incise',
  reason:
    'a verb that seldom means saying stands, with its subject inverted, right behind a whole quoted statement',
  match: findAtQuotes(inciseBehind),
  examples: [
    '« {quote|Nous partons demain} », {cue|frissonne}-t-{speaker|elle}.',
    '« {quote|Nous partons demain} », {cue|a-t-{speaker|il} frissonné}.',
    "« {quote|Rien n'est fini !} » s'{cue|échauffe}-t-{speaker|il}.",
    "« {quote|Rien n'est fini !} », s'{cue|est-{speaker|il} échauffé}.",
    '« {quote|Nous partons demain} », {cue|tremble} {speaker|le boulanger}.',
    "« {quote|Rien n'est fini} », {cue|a tremblé} {speaker|Anna Roux} devant les caméras.",
    "« {quote|Rien n'est fini} », {cue|avait déjà esquissé} {speaker|le trésorier} en mai.",
    "« {quote|Rien n'est fini} », {cue|avait coupé} {speaker|le premier}.",
    "« {quote|Rien n'est fini} », le {cue|rassure} {speaker|son médecin}.",
    '« {quote|On ne sait rien} », {cue|tombe} de haut {speaker|la présidente du jury}.',
    "« {quote|On ne sait rien} », n'en {cue|revient} toujours pas {speaker|le capitaine}.",
    '« {quote|On ne sait rien} », se {cue|veut} prudente {speaker|la ministre}.',
  ],
  counterExamples: [
    'La « route de la soie », rouvre-t-il le dossier.',
    "« Rien n'est fini », est-il écrit sur le mur.",
    "« Rien n'est fini » a été joué par Luc Morin.",
    "« Rien n'est fini », le roman du maire, sort lundi.",
    "« Rien n'est fini », résonne encore dans la salle la voix de l'élue.",
    '« Tout est vrai », prix du roman remis par le maire, est sorti.',
    'Avec « La vie est belle », gagne le prix.',
    "« Tout est vrai », sort en mai le film d'Anna Roux.",
    '« Tout va bien », pourra-t-il le croire ?',
  ],
};

/** Verbs behind which a quoted string is no statement of their subject: `peut-on lire`, `est-il écrit`, `faut-il`. */
const AUXILIARY =
  /^(?:est|sont|était|étaient|sera|seront|fut|furent|peut|peuvent|pouvait|pourra|pourrait|doit|doivent|devait|devra|devrait|faut|fallait|faudra|faudrait|va|vont|allait|a|ont|avait|avaient|aura|aurait|fait|font|veut|voulait|voudra|voudrait|sait|semble|semblait|paraît|existe|reste)$/u;
/** Verbs that tell of speech only with what completes them: `hausse le ton`, `tape du poing sur la table`. */
const IDIOM: ReadonlySet<string> = new Set(
  'calmer couper donner hausser jouer monter prendre taper tendre tirer tomber'
    .split(' ')
    .flatMap((lemma) => inflect(lemma))
    .filter(({ mood }) => mood === 'finite')
    .map(({ form }) => form),
);
const LONGEST_COMPLEMENT = 8;
const CLITIC = /^(?:ne|n'|se|s'|en|y|lui|leur|l'|le|la|les)$/u;
const CLAUSE = /^(?:que|qu'|qui|dont|où|si|quand|lorsque|et|mais)$/u;
/** `le premier`, `la seconde`: one of those named before. */
const ORDER = /^(?:premi(?:er|ère)s?|seconde?s?|derni(?:er|ère)s?)$/u;
const PERFECT = /^(?:a|ont|avait|avaient)$/u;
const REFLEXIVE_PERFECT = /^(?:est|sont|était|étaient)$/u;
const PARTICIPLE = /.{2}(?:é|i|u|is|it|ert)(?:e?s?)$/u;

function inciseBehind(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const quoted = units[at]?.quoted;
  if (quoted === undefined || !opensStatement(units, at) || !isStatement(units[at])) return undefined;
  const group = verbAt(units, units[at + 1]?.norm === ',' ? at + 2 : at + 1);
  if (group === undefined || units.at(-1)?.norm === '?') return undefined;
  const subject = subjectBehind(sentence, group);
  return subject && { parts: [quoted.inner], kind: 'direct', cue: cueSpan(units, group), subject };
}

/** The subject right behind the verb, or behind what belongs to the verb: `botte en touche le maire`. */
function subjectBehind(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  const close = subjectAfter(sentence, group);
  if (group.inverted !== undefined) return close;
  if (close && speaks(units, group, close.first)) return close;
  for (let at = group.last; at < group.last + LONGEST_COMPLEMENT; at++) {
    const before = units[at - 1];
    if (units[at]?.kind !== 'word' || CLAUSE.test(units[at]?.norm ?? '')) return undefined;
    if (at === group.last || prepositions.has(before?.norm ?? '') || determiners.has(before?.norm ?? ''))
      continue;
    if (before?.isCapital || !isSomebody(units, at)) continue;
    return subjectAfter(sentence, { ...group, last: at });
  }
  return undefined;
}

/** Nothing but an opening phrase stands before the marks: the quoted words are no part of a clause. */
function opensStatement(units: readonly Unit[], at: number): boolean {
  return at === 0 || units[at - 1]?.norm === ':';
}

function isStatement(unit: Unit | undefined): boolean {
  const within = unit?.within ?? [];
  return (
    hasFinite(within, 0, within.length) ||
    within.some(({ norm }) => /^(?:je|j'|nous|vous|tu)$/u.test(norm)) ||
    /^[.!?…]$/u.test(within.at(-1)?.norm ?? '')
  );
}

/** The verb that begins at `from`, with its pronouns: `s'échauffe-t-il`, `a-t-il frissonné`, `n'en revient pas`. */
function verbAt(units: readonly Unit[], from: number): VerbGroup | undefined {
  let verb = from;
  while (verb < from + 3 && CLITIC.test(units[verb]?.norm ?? '')) verb++;
  const unit = units[verb];
  if (unit?.kind !== 'word' || unit.isCapital) return undefined;
  const clitics = units.slice(from, verb).map(({ norm }) => norm);
  const isReflexive = clitics.some((norm) => /^s[e']$/u.test(norm));
  const inverted = invertedPronouns.has(units[verb + 1]?.norm ?? '') ? verb + 1 : undefined;
  if ((isReflexive ? REFLEXIVE_PERFECT : PERFECT).test(unit.norm)) {
    const participle = skipAdverbials(units, (inverted ?? verb) + 1);
    const norm = units[participle]?.norm ?? '';
    if (!PARTICIPLE.test(norm) || /^(?:été|eu)$/u.test(norm)) return undefined;
    return groupOf(from, participle, inverted);
  }
  const isVerb =
    inverted !== undefined || clitics.length > 0 || anyFinites.has(unit.norm) || IDIOM.has(unit.norm);
  // "se veut prudente la ministre"
  const isOwn = isReflexive && inverted === undefined;
  if ((AUXILIARY.test(unit.norm) && !isOwn) || !isVerb) return undefined;
  return groupOf(from, verb, inverted);
}

function groupOf(first: number, head: number, inverted: number | undefined): VerbGroup {
  return {
    first,
    last: Math.max(head, inverted ?? head) + 1,
    head,
    mood: 'finite',
    lemma: '',
    frames: new Set(),
    isNegated: false,
    ...(inverted !== undefined && { inverted }),
  };
}

/** A name, or a determiner with a noun for somebody, right behind the verb. */
function speaks(units: readonly Unit[], group: VerbGroup, first: number): boolean {
  return first === skipAdverbials(units, group.last) && isSomebody(units, first);
}

function isSomebody(units: readonly Unit[], at: number): boolean {
  if (units[at]?.isCapital) return true;
  if (!determiners.has(units[at]?.norm ?? '')) return false;
  return units
    .slice(at + 1, at + 3)
    .some(({ norm, isCapital }) => isCapital || ORDER.test(norm) || isPerson(norm));
}

function isPerson(norm: string): boolean {
  const kind = speakerNouns.get(norm)?.kind;
  return kind !== undefined && kind !== 'document';
}
