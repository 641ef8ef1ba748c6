import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { determiners } from '../closed-classes.ts';
import { hasMainFinite } from '../finite-verbs.ts';
import { subjectEnd } from '../inverted-subject-end.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { clauseEnd } from '../reported-clause.ts';
import { saidEnd, saidStart } from '../said-before.ts';
import { sourceEnd } from '../source-phrase.ts';

/** `La route est fermée, a appris l'AFP auprès de la ville`: whom a medium knows it from. */
export const learnedFrom: Rule = {
  id: 'fr/learned-from',
  reason: 'a medium has learned it, from the source that is named behind',
  match: findAtWords(['appris'], learnedAt),
  examples: [
    "{quote|La route est fermée}, {cue|a appris} l'AFP auprès de {speaker|la ville}.",
    '{quote|La route est fermée}, {cue|a appris} lundi la radio de {speaker|source judiciaire}.',
    "{quote|La route est fermée}, {cue|a appris} l'AFP ce lundi auprès {speaker|du parquet}, confirmant la presse.",
    '{quote|La route est fermée}, {cue|a appris} {speaker|Le Temps}, confirmant la presse.',
    '{quote|La route est fermée}, {cue|a appris} jeudi 13 juin {speaker|la rédaction de la radio}.',
    "L'AFP {cue|a appris} auprès de {speaker|la ville} {quote|que la route était fermée}.",
    'Le Temps {cue|a appris} de {speaker|sources concordantes} {quote|que la route était fermée}.',
  ],
  counterExamples: [
    "L'enfant a appris de son père que la mer monte.",
    'Le maire a appris que la route est fermée.',
    "Il a beaucoup voyagé, a appris l'anglais et a vécu à Brest.",
    'Elle a joué au club, a appris le métier auprès de son père.',
    'Elle a vécu à Brest, a appris la langue de la ville.',
  ],
};

const LONGEST = 20;

function learnedAt(sentence: Sentence, verb: number): Finding | undefined {
  const { units } = sentence;
  if (!/^(?:a|ont|avait|avaient)$/u.test(units[verb - 1]?.norm ?? '')) return undefined;
  const before = units[verb - 2];
  return before?.norm === ',' || before?.kind === 'quoted'
    ? learnedAfter(sentence, verb)
    : learnedBefore(sentence, verb);
}

/** `…, a appris l'AFP auprès de la ville`. */
function learnedAfter(sentence: Sentence, verb: number): Finding | undefined {
  const { units } = sentence;
  const learner = learnerAt(units, skipAdverbials(units, verb + 1));
  if (learner === undefined) return undefined;
  const end = saidEnd(units, verb - 1);
  const start = saidStart(units, end);
  const kind = kindOf(units, start, end);
  if (end <= start || (kind !== 'direct' && !hasMainFinite(units, start, end))) return undefined;
  const subject = sourceFrom(units, learner.last) ?? learner;
  const cue = spanOf(units, verb - 1, verb + 1);
  return { parts: partsOf(units, start, end), kind, ...(cue && { cue }), subject };
}

/** `L'AFP a appris auprès de la ville que …`. */
function learnedBefore(sentence: Sentence, verb: number): Finding | undefined {
  const { units } = sentence;
  const start = units.findIndex(({ norm }, at) => at > verb + 1 && /^(?:que|qu')$/u.test(norm));
  const subject = start < 0 ? undefined : sourceFrom(units.slice(0, start), verb + 1);
  if (subject?.last !== start) return undefined;
  const end = clauseEnd(sentence, start);
  const part = spanOf(units, start, end);
  const cue = spanOf(units, verb - 1, verb + 1);
  if (part === undefined || end - start < 3) return undefined;
  const kind = kindOf(units, start, end);
  return { parts: [part], kind: kind === 'direct' ? 'mixed' : kind, ...(cue && { cue }), subject };
}

/** Who learned it: a body, or a name. */
function learnerAt(units: readonly Unit[], first: number): SubjectWords | undefined {
  const opener = units[first];
  if (opener?.kind !== 'word') return undefined;
  const head = determiners.has(opener.norm) && !opener.isCapital ? units[first + 1] : opener;
  const noun = speakerNouns.get(head?.norm ?? '');
  if (!head?.isCapital && noun?.kind !== 'collective' && !MEDIUM.test(head?.norm ?? '')) return undefined;
  const isArticle = head !== opener;
  if (isArticle && head?.isCapital === false && noun?.kind !== 'collective') return undefined;
  return { first, last: sourceLink(units, first + 1) ?? subjectEnd(units, first) };
}

/** Media whose own spelling has no capital. */
const MEDIUM =
  /^(?:franceinfo|actu|rmc|leparisien|lemonde|lefigaro|tf1|bfmtv|ici|franceguyane|linfo)(?:\..+)?$/u;

/** Who is named behind `auprès de` or as `de source …` near `from`. */
function sourceFrom(units: readonly Unit[], from: number): SubjectWords | undefined {
  const link = sourceLink(units, from);
  if (link === undefined) return undefined;
  const first =
    units[link]?.norm === 'auprès' && /^(?:de|d')$/u.test(units[link + 1]?.norm ?? '') ? link + 2 : link + 1;
  const last = sourceEnd(units, first);
  return last > first ? { first, last } : undefined;
}

/** The position of `auprès`, or of `de` before `source`, with no comma or verb between. */
function sourceLink(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < Math.min(units.length, from + LONGEST); at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || /^(?:que|qu'|qui)$/u.test(unit.norm)) return undefined;
    if (unit.norm === 'auprès') return at;
    if (unit.norm === 'de' && /^(?:(?:plusieurs|deux|trois) )?sources?$/u.test(sourceWords(units, at + 1)))
      return at;
  }
  return undefined;
}

function sourceWords(units: readonly Unit[], at: number): string {
  const [one = '', two = ''] = units.slice(at, at + 2).map(({ norm }) => norm);
  return /^sources?$/u.test(one) ? one : `${one} ${two}`;
}
