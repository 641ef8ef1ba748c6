import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { clitics } from '../bare-infinitive.ts';
import { determiners } from '../closed-classes.ts';
import { isLikelyFinite } from '../finite-verbs.ts';
import { wordCount } from '../object-quote.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectOf } from '../subject-before.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** `Le maire y voit « un recul pour la ville »`: what somebody takes something for, in their own words. */
export const seenAs: Rule = {
  id: 'fr/seen-as',
  reason: '"voir" with "y" or "dans" is followed by quoted words for what somebody takes it for',
  match: findAtWords(['voit', 'voient', 'voyait', 'voyaient', 'voyant'], viewAt),
  examples: [
    '{speaker|Le maire} y {cue|voit} « {quote|un recul pour la ville} ».',
    '{speaker|Les élus} y {cue|voient} surtout un « {quote|manque de courage politique} ».',
    '{speaker|Luc Morin} {cue|voit} dans cette fermeture « {quote|un mauvais signe} ».',
    "{speaker|Elle} {cue|voit} en lui « {quote|l'homme de la situation} ».",
  ],
  counterExamples: [
    'Le maire voit « un film qui parle de la ville ».',
    'Le maire y voit « demain ».',
    'Le maire voit dans la série « Le Bureau des légendes » un modèle.',
    'La route y voit passer « la plus grande course du pays ».',
    "Le maire n'y voit pas « un recul pour la ville ».",
  ],
};

const SHORTEST = 3;
const FURTHEST = 14;

function viewAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const first = clitics(units, at);
  const before = units.slice(first, at).map(({ norm }) => norm);
  const quote = quoteBehind(units, at, before.includes('y'));
  const unit = quote === undefined ? undefined : units[quote];
  if (unit?.quoted === undefined || before.some((norm) => /^n[e']$/u.test(norm))) return undefined;
  const subject = subjectOf(sentence, groupOf(first, at, units[at]?.norm === 'voyant'));
  const cue = spanOf(units, at, at + 1);
  if (subject === undefined || cue === undefined || !headSpeaks(units, subject)) return undefined;
  return { parts: [unit.quoted.inner], kind: 'direct', cue, subject };
}

/** The quoted words, or those with a determiner before the marks, that say what it is taken for. */
function quoteBehind(units: readonly Unit[], verb: number, hasPlace: boolean): number | undefined {
  let at = skipAdverbials(units, verb + 1);
  if (!hasPlace) {
    if (!/^(?:dans|en)$/u.test(units[at]?.norm ?? '')) return undefined;
    const end = units.findIndex(({ kind }, i) => i > at && kind !== 'word');
    if (units[end]?.kind !== 'quoted' || end > at + FURTHEST) return undefined;
    for (let i = at + 1; i < end; i++) if (isLikelyFinite(units, i)) return undefined;
    at = determiners.has(units[end - 1]?.norm ?? '') ? end - 1 : end;
  }
  const isOpened = determiners.has(units[at]?.norm ?? '');
  const quote = isOpened ? at + 1 : at;
  const unit = units[quote];
  const opener = unit?.within?.[0];
  const opens = isOpened || (opener?.isCapital === false && determiners.has(opener.norm));
  return opens && wordCount(unit) >= SHORTEST ? quote : undefined;
}

function groupOf(first: number, head: number, isGerund: boolean): VerbGroup {
  return {
    first,
    last: head + 1,
    head,
    mood: isGerund ? 'gerund' : 'finite',
    lemma: 'voir',
    frames: new Set(),
    isNegated: false,
  };
}
