import type { Finding } from '../../../nlp/claim.ts';
import { findAtQuotes } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { determiners, invertedPronouns } from '../closed-classes.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite } from '../finite-verbs.ts';
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
  ],
  counterExamples: [
    'La « route de la soie », rouvre-t-il le dossier.',
    "« Rien n'est fini », est-il écrit sur le mur.",
    "« Rien n'est fini » a été joué par Luc Morin.",
    'Avec « La vie est belle », gagne le prix.',
    "« Tout est vrai », sort en mai le film d'Anna Roux.",
    '« Tout va bien », pourra-t-il le croire ?',
  ],
};

/** Verbs behind which a quoted string is no statement of their subject: `peut-on lire`, `est-il écrit`, `faut-il`. */
const AUXILIARY =
  /^(?:est|sont|était|étaient|sera|seront|fut|furent|peut|peuvent|pouvait|pourra|pourrait|doit|doivent|devait|devra|devrait|faut|fallait|faudra|faudrait|va|vont|allait|a|ont|avait|avaient|aura|aurait|fait|font|veut|voulait|voudra|voudrait|sait|semble|semblait|paraît|existe|reste)$/u;
const PERFECT = /^(?:a|ont|avait|avaient)$/u;
const REFLEXIVE_PERFECT = /^(?:est|sont|était|étaient)$/u;
const PARTICIPLE = /.{2}(?:é|i|u|is|it|ert)(?:e?s?)$/u;

function inciseBehind(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const quoted = units[at]?.quoted;
  if (quoted === undefined || !opensStatement(units, at) || !isStatement(units[at])) return undefined;
  const group = verbAt(units, units[at + 1]?.norm === ',' ? at + 2 : at + 1);
  if (group === undefined || units.at(-1)?.norm === '?') return undefined;
  const subject = subjectAfter(sentence, group);
  if (subject === undefined || (group.inverted === undefined && !speaks(units, group, subject.first)))
    return undefined;
  return { parts: [quoted.inner], kind: 'direct', cue: cueSpan(units, group), subject };
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

/** The verb that begins at `from`, with its pronouns: `s'échauffe-t-il`, `a-t-il frissonné`, `tremble`. */
function verbAt(units: readonly Unit[], from: number): VerbGroup | undefined {
  const isReflexive = /^(?:se|s')$/u.test(units[from]?.norm ?? '');
  const verb = isReflexive ? from + 1 : from;
  const unit = units[verb];
  if (unit?.kind !== 'word' || unit.isCapital) return undefined;
  const inverted = invertedPronouns.has(units[verb + 1]?.norm ?? '') ? verb + 1 : undefined;
  const isPerfect = (isReflexive ? REFLEXIVE_PERFECT : PERFECT).test(unit.norm);
  if (isPerfect) {
    const participle = (inverted ?? verb) + 1;
    if (!PARTICIPLE.test(units[participle]?.norm ?? '')) return undefined;
    return groupOf(from, participle, inverted);
  }
  if (AUXILIARY.test(unit.norm) || (inverted === undefined && !anyFinites.has(unit.norm))) return undefined;
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
  if (first !== skipAdverbials(units, group.last)) return false;
  if (units[first]?.isCapital) return true;
  if (!determiners.has(units[first]?.norm ?? '')) return false;
  return units.slice(first + 1, first + 3).some(({ norm, isCapital }) => isCapital || speakerNouns.has(norm));
}
