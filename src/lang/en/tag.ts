import type { SubjectWords } from '../../nlp/claim.ts';
import { endsInPoint } from '../../nlp/report-parts.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { skipCircumstances } from './circumstances.ts';
import { clauseOpeners, determiners, prepositions, subjectPronouns } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { listenerEnd } from './listener.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { holdsSpeaker } from './phrase-start.ts';
import { subjectAfter } from './subject-after.ts';
import { withAuthor } from './text-author.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A verb of speech with its subject, in either order, behind or inside the words it reports. */
export interface Tag {
  /** Positions of verb and subject together, `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly subject: SubjectWords;
}

/** `said Ann Rowe` or `Ann Rowe said`, where no report of its own follows; `undefined` elsewhere. */
export function tagAt(sentence: Sentence, group: VerbGroup): Tag | undefined {
  if (group.mood !== 'finite') return undefined;
  const tag = inverted(sentence, group) ?? straight(sentence, group);
  return tag && { ...tag, subject: withAuthor(sentence.units, tag.subject) };
}

function inverted({ units }: Sentence, group: VerbGroup): Tag | undefined {
  const before = units[group.first - 1];
  if (before === undefined || group.first !== group.head || group.frames.has('listener')) return undefined;
  if (before.kind !== 'quoted' && !/^[,)\]!?…–—-]$/u.test(before.norm)) return undefined;
  const subject = subjectAfter(units, group.last);
  if (subject === undefined || opensOwnClause(units, subject)) return undefined;
  if (before.kind !== 'quoted' && isObject(units, subject)) return undefined;
  if (/^(?:'s|')$/u.test(units[subject.last - 1]?.norm ?? '')) return undefined;
  return { first: group.first, last: subject.last, subject };
}

/** `The mill, a large one, reported a gain`: behind words without marks, what cannot speak is the verb's object. */
function isObject(units: readonly Unit[], { first, last }: SubjectWords): boolean {
  return determiners.has(units[first]?.norm ?? '') && !holdsSpeaker(units, first, last);
}

/** `…, concluded Rowe broke the rules`, `…, tweeted it “reads” badly`: a verb makes the words a clause that is reported. */
function opensOwnClause(units: readonly Unit[], { last }: SubjectWords): boolean {
  return isLikelyFinite(units, last);
}

function straight({ units }: Sentence, group: VerbGroup): Tag | undefined {
  if (/^(?:who|which|that|to)$/u.test(units[group.first - 1]?.norm ?? '')) return undefined;
  const subject = nounPhraseBefore(units, group.first);
  if (subject === undefined) return undefined;
  const first = leadStart(units, subject.first);
  const before = units[first - 1];
  if (before === undefined || (before.kind !== 'quoted' && !/^[,)\]!?…–—]$/u.test(before.norm)))
    return undefined;
  const last = tagEnd(units, group) ?? (closesSpeech(units, first - 1, group) ? group.last : undefined);
  return last === undefined ? undefined : { first, last, subject };
}

/** Quoted words with punctuation at their end; not `In a letter to “all friends,” Rowe said he …`, which opens a report. */
function closesSpeech(units: readonly Unit[], at: number, group: VerbGroup): boolean {
  if (!endsInPoint(units[at])) return false;
  const next = units[group.last]?.norm ?? '';
  return !(
    at > 0 &&
    prepositions.has(units[0]?.norm ?? '') &&
    (subjectPronouns.has(next) || next === 'that')
  );
}

/** Lower-case words before the name that belong to the subject: `then-mayoral candidate Ann Rowe`. */
function leadStart(units: readonly Unit[], first: number): number {
  let at = first;
  for (let steps = 0; steps < 12; steps++) {
    const before = units[at - 1];
    if (before?.norm === ')' && units[at - 2]?.isAcronym && units[at - 3]?.norm === '(') {
      at -= 3;
      continue;
    }
    if (before === undefined || before.kind !== 'word' || clauseOpeners.has(before.norm)) break;
    at--;
  }
  const lead = units[at];
  return units[at - 1]?.kind === 'quoted' && lead !== undefined && !prepositions.has(lead.norm) ? at : first;
}

/** Where the tag ends: after whom it is said to and circumstances, if nothing reported follows. */
function tagEnd(units: readonly Unit[], group: VerbGroup): number | undefined {
  const after = group.frames.has('listener') ? listenerEnd(units, group.last) : group.last;
  const end = skipCircumstances(units, after);
  const next = units[end];
  if (next === undefined || next.kind === 'quoted' || /^[,.;:!?–—(]$/u.test(next.norm)) return end;
  if (
    /^(?:as|when|while|after|before|in|at|on|during|from|with|through|of|about|by|to|for|into|without|regarding|adding|and|but|because|since|outside|inside|referring|following|upon|if)$/u.test(
      next.norm,
    )
  )
    return end;
  return /.{3}ing$/u.test(next.norm) ? end : undefined;
}
