import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { clauseOpeners, determiners } from '../closed-classes.ts';
import { hasFinite, isLikelyFinite } from '../finite-verbs.ts';
import { clauseEnd, kindOf, partsOf, withoutPoints } from '../reported-clause.ts';

/** `selon Anna Roux`, before, after or inside what was said. */
export const accordingTo: Rule = {
  id: 'fr/according-to',
  reason: 'a source is named by "selon", "d\'après" or "de l\'avis de"',
  match: (sentence) =>
    sentence.units.flatMap((_, at) => {
      const cue = cueAt(sentence.units, at);
      const finding = cue === undefined ? undefined : sourceAt(sentence, at, cue);
      return finding ? [finding] : [];
    }),
  examples: [
    '{cue|Selon} {speaker|le ministère}, {quote|la route est fermée}.',
    '{quote|La route est fermée}, {cue|selon} {speaker|la police}.',
    "{cue|D'après} {speaker|Anna Roux}, {quote|il s'agit d'un « tournant »}.",
    'Il y voit ce qui, {cue|selon} {speaker|Lima et Quito}, {quote|pourrait être une erreur}.',
    "« {quote|Aucun lien n'est établi} », {cue|selon} {speaker|la procureure}.",
    '{cue|Selon} {speaker|lui}, « {quote|les temps changent} ».',
  ],
  counterExamples: [
    'Les prix varient selon que la ville est grande ou petite.',
    'Le prix change selon les saisons.',
  ],
};

/** How many units the words of reporting at `at` take: `selon`, `d'après`, `de l'avis de`. */
function cueAt(units: readonly Unit[], at: number): number | undefined {
  const norms = [0, 1, 2, 3].map((i) => units[at + i]?.norm ?? '');
  if (norms[0] === 'selon') return /^(?:que|qu'|si)$/u.test(norms[1] ?? '') ? undefined : 1;
  if (norms[0] === "d'" && norms[1] === 'après') return 2;
  if (norms[0] === 'de' && norms[1] === "l'" && /^(?:avis|aveu)$/u.test(norms[2] ?? '')) return 4;
  return undefined;
}

function sourceAt(sentence: Sentence, at: number, length: number): Finding | undefined {
  const { units } = sentence;
  const first = at + length;
  const last = sourceEnd(units, first);
  if (last <= first) return undefined;
  const subject = { first, last };
  const cue = { start: units[at]?.start ?? 0, end: units[first - 1]?.end ?? 0 };
  const opens = startsClause(units, at);
  const range = opens ? contentAfter(sentence, last) : contentAround(sentence, at, last);
  if (range === undefined) return undefined;
  const [start, end] = range;
  return { parts: partsOf(units, start, end), kind: kindOf(units, start, end), cue, subject };
}

/** Whether what was said follows: the source opens the sentence, or only circumstances stand before it. */
function startsClause(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const norm = units[i]?.norm ?? '';
    if (/^(?:et|mais|;|:)$/u.test(norm) && i === (units[at - 1]?.norm === ',' ? at - 2 : at - 1)) return true;
    if (clauseOpeners.has(norm) && i >= at - 2) return true;
    if (units[i]?.kind === 'quoted') return false;
  }
  return !hasFinite(units, 0, at);
}

function contentAfter(sentence: Sentence, last: number): readonly [number, number] | undefined {
  const { units } = sentence;
  let start = last;
  while (/^[,:]$/u.test(units[start]?.norm ?? '')) start++;
  const end = clauseEnd(sentence, start);
  if (end <= start) return undefined;
  return kindOf(units, start, end) === 'indirect' && !hasFinite(units, start, end) ? undefined : [start, end];
}

/** The source stands behind or inside what was said. */
function contentAround(sentence: Sentence, at: number, last: number): readonly [number, number] | undefined {
  const { units } = sentence;
  let end = at;
  while (end > 0 && /^(?:,|et|toujours)$/u.test(units[end - 1]?.norm ?? '')) end--;
  const start = statementStart(units, end);
  if (!hasFinite(units, start, end) && kindOf(units, start, end) === 'indirect') return undefined;
  const after = units[last];
  if (after?.norm === ',' && units[at - 1]?.norm === ',' && continues(units, last + 1)) {
    return [start, withoutPoints(units, start, units.length)];
  }
  return [start, end];
}

function statementStart(units: readonly Unit[], end: number): number {
  for (let at = end - 1; at > 0; at--) if (units[at]?.norm === ';' || units[at]?.norm === ':') return at + 1;
  return 0;
}

/** Whether the statement goes on after the source: not a relative clause or an apposition. */
function continues(units: readonly Unit[], from: number): boolean {
  const next = units[from];
  if (next === undefined || next.kind !== 'word') return next?.kind === 'quoted';
  return determiners.has(next.norm) && next.norm !== "l'";
}

/** Where the noun phrase of a source ends: at punctuation, a quoted string, or the clause it introduces. */
function sourceEnd(units: readonly Unit[], first: number): number {
  const opener = units[first];
  if (opener === undefined || opener.kind !== 'word') return first;
  if (/^(?:lui|elle|eux|elles|moi|nous|vous|toi|soi)$/u.test(opener.norm))
    return /^(?:lui|elle|eux|elles)$/u.test(opener.norm) ? first + 1 : first;
  let at = first + 1;
  for (; at < Math.min(units.length, first + 40); at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'quoted' || /^[,;:.!?]$/u.test(unit.norm)) break;
    if (unit.norm === '(') {
      while (at < units.length - 1 && units[at]?.norm !== ')') at++;
      continue;
    }
    if (isNewClause(units, first, at)) break;
  }
  return at;
}

/** `Selon le chauffeur la direction aurait …`: a second noun phrase that no link joins to the first. */
function isNewClause(units: readonly Unit[], first: number, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined || at < first + 2) return false;
  if (/^(?:il|ils|on|ce|c'|cela)$/u.test(unit.norm)) return true;
  if (isLikelyFinite(units, at) && !/^(?:qui|ne|n'|se|s'|l')$/u.test(before.norm)) return true;
  if (!/^(?:le|la|les|un|une|ces|cet|cette)$/u.test(unit.norm)) return false;
  return !/^(?:de|à|par|dans|sur|et|ou|pour|en|avec|sous|selon|contre|entre|chez|vers|dont|tous|toutes|tout|toute)$/u.test(
    before.norm,
  );
}

/** The source as words, for other rules. */
export function sourceWords(units: readonly Unit[], first: number): SubjectWords | undefined {
  const last = sourceEnd(units, first);
  return last > first ? { first, last } : undefined;
}
