import type { Unit } from '../../nlp/unit.ts';
import { clauseOpeners } from './closed-classes.ts';
import { connectiveEnd } from './connective.ts';
import { hasFinite, hasMainFinite } from './finite-verbs.ts';
import { sourceCueLength } from './source-cue.ts';
import { sourceEnd } from './source-phrase.ts';

/** Signs that are part of what was said. */
const KEPT = /^[)\]%‰€$£°]$/u;

/** Where what was said ends, before the verb of speech at `first`. */
export function saidEnd(units: readonly Unit[], first: number): number {
  let end = first;
  while (end > 0 && units[end - 1]?.kind === 'point' && !KEPT.test(units[end - 1]?.norm ?? '')) end--;
  return end;
}

/** Where what was said begins: at the quoted words if they stand for themselves, else where the sentence begins. */
export function saidStart(units: readonly Unit[], end: number): number {
  const last = units[end - 1];
  const whole = statementStart(units, end);
  if (last?.quoted === undefined) return whole;
  let quote = end - 1;
  while (
    quote >= 2 &&
    /^(?:,|et)$/u.test(units[quote - 1]?.norm ?? '') &&
    units[quote - 2]?.kind === 'quoted' &&
    units[quote - 3]?.norm !== ':'
  )
    quote -= 2;
  const lead = units[quote - 1];
  if (lead === undefined || lead.norm === ':' || lead.kind === 'quoted') return quote;
  if (lead.norm === ',' && units[quote - 2]?.kind === 'quoted') return quote;
  if (lead.norm === ',' && quote === end - 1 && isClause(last) && !hasFinite(units, 0, quote)) return quote;
  if (clauseOpeners.has(lead.norm)) return units[0]?.kind === 'quoted' ? 0 : quote;
  return holdsSentences(last) && !hasFinite(units, 0, quote) ? quote : whole;
}

/** Whether quoted words are a whole clause, which needs no words before the marks: `Hier, « on a fermé la route »`. */
function isClause({ within = [] }: Unit): boolean {
  const isPronoun = /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|c'|ce|ça|cela)$/u.test(
    within[0]?.norm ?? '',
  );
  return isPronoun && hasMainFinite(within, 0, within.length);
}

/** Where a statement without marks begins: behind what the article says before it, a semicolon or a source of its own. */
function statementStart(units: readonly Unit[], end: number): number {
  const semicolon = units.findLastIndex((unit, at) => at < end && unit.norm === ';');
  const behind = semicolon < 0 ? connectiveEnd(units) || behindLead(units, end) : semicolon + 1;
  return behind < end ? behind : 0;
}

/** `Selon le dernier bilan, la route …`, `Des arbres couchés : la route …`, `C'est une première, selon la ville : la route …`. */
function behindLead(units: readonly Unit[], end: number): number {
  const length = sourceCueLength(units, 0);
  const source = length === undefined ? 0 : sourceEnd(units, length);
  if (length !== undefined && source > length && units[source]?.norm === ',') return source + 1;
  const colon = units.findIndex((unit, at) => at < end && unit.norm === ':');
  if (colon > 0 && units[colon + 1]?.kind === 'quoted' && !hasFinite(units, 0, colon)) return colon + 1;
  if (colon < 0 || !hasMainFinite(units, colon, end)) return 0;
  const lead = units.slice(0, colon).map(({ norm }) => norm);
  const isList = lead.includes(',') && !hasFinite(units, 0, colon);
  return isList || lead.includes('selon') ? colon + 1 : 0;
}

/** Whether a sentence ends inside the marks and another follows. */
function holdsSentences(unit: Unit): boolean {
  const within = unit.within ?? [];
  return within.slice(0, -1).some((inner, at) => /^[.!?…]$/u.test(inner.norm) && within[at + 1]?.isCapital);
}
