import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf, withoutPoints } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { clauseOpeners } from '../closed-classes.ts';
import { comparesFigures, countsSomething, isInBrackets } from '../figures.ts';
import { hasFinite, isLikelyFinite } from '../finite-verbs.ts';
import { relativeEnd } from '../interrupted-relative.ts';
import { beforeSource, interruptedStatement, statementStart } from '../interrupted-statement.ts';
import { behindOneSays } from '../one-says.ts';
import { beforeOtherSource } from '../other-source.ts';
import { isPlainBefore, isPlainSentence } from '../plain-sentence.ts';
import { isQuotedAside } from '../quoted-aside.ts';
import { isRelayed } from '../relayed-source.ts';
import { statementEnd } from '../said-after.ts';
import { sourceCueLength, sourceCueOpeners } from '../source-cue.ts';
import { sourceOf } from '../source-words.ts';
import {
  beforeAwaitedParticiple,
  quotedComplement,
  splitsApposition,
  splitsParticiple,
} from '../split-participle.ts';

/** `selon Anna Roux`, before, after or inside what was said. */
export const accordingTo: Rule = {
  id: 'fr/according-to',
  reason: 'a source is named by "selon", "d\'après" or "de l\'avis de"',
  match: findAtWords(sourceCueOpeners, sourceAt),
  examples: [
    '{cue|Selon} {speaker|le ministère}, {quote|la route est fermée}.',
    "{cue|D'après} {speaker|Anna Roux}, {quote|il s'agit d'un « tournant »}.",
    'Il y voit ce qui, {cue|selon} {speaker|Lima et Quito}, {quote|pourrait être une erreur}.',
    '{quote|La monotonie est}, {cue|selon} {speaker|les experts}, {quote|ce qui coûte le plus}.',
    '{quote|La mesure est} {cue|selon} {speaker|lui} {quote|« trop chère »}.',
    "« {quote|Il était parti} », {cue|selon} ce qu'a confié {speaker|Luc Morin}.",
    "« {quote|Aucun lien n'est établi} », {cue|selon} {speaker|la procureure}.",
    '{cue|Selon} {speaker|lui}, « {quote|les temps changent} ».',
    '{cue|Selon} les propos {speaker|du maire}, {quote|la route est fermée}.',
    '{quote|Le titre} {cue|selon} {speaker|Le Temps} {quote|a perdu un quart}.',
    '{quote|Il serait un danger} {cue|selon} {speaker|la ville} {quote|et porterait malheur}.',
    'La route est fermée et {cue|selon} {speaker|la police}, « {quote|rien ne presse} ».',
    '{quote|Le mur de la ville}, {cue|selon} {speaker|Anna Roux}, présidente du club, {quote|sera peint}.',
    '{quote|La route est fermée}, {cue|selon} une information révélée par {speaker|Le Temps}.',
    '{cue|Selon} {speaker|Reuters}, {quote|Anna Roux, ancienne directrice du club, sera élue}.',
    '{cue|À en croire} {speaker|le maire}, {quote|la route est fermée}.',
    '{quote|La route est fermée}, {cue|aux dires} {speaker|des voisins}.',
    "{cue|Aux yeux d'}{speaker|Anna Roux}, {quote|la route est trop chère}.",
    '{cue|Selon} {speaker|ses} propres mots, « {quote|la route est fermée} ».',
    'La route, {quote|qui serait fermée} {cue|selon} {speaker|le maire}, est longue.',
    'La route a été fermée, puis, {cue|selon} {speaker|la police}, {quote|un camion « est arrivé »}.',
    "{cue|Selon} ce qu'a dit {speaker|Luc Morin, préfet de la ville}, « {quote|on a eu un incendie} ».",
    '« {quote|La route est fermée} », {cue|dixit} {speaker|Anna Roux}.',
    '« {quote|La route est fermée} », {cue|pour reprendre les mots} {speaker|du maire}.',
    '{cue|De} {speaker|source policière}, {quote|la route est fermée}.',
    '{cue|De} {speaker|source policière}, on indique {quote|que la route est fermée}.',
    'PARIS (Reuters) - {quote|La route est fermée}, {cue|selon} {speaker|la police}.',
    '{cue|À} {speaker|ses} dires, {quote|la route est fermée}.',
    '{quote|La route est fermée}, {cue|selon} une estimation fournie au tribunal par {speaker|Luc Morin}.',
    "{cue|D'après}, {speaker|Anna Roux}, {quote|la route est fermée}.",
    "{cue|Selon} {speaker|l'article « La Fin des routes » du Monde}, {quote|la route est fermée}.",
    "{cue|Selon} les calculs de {speaker|l'Insee}, {quote|les prix ont baissé}.",
    'En revanche, {quote|la route est fermée}, {cue|selon} {speaker|la police}.',
    '{quote|La route fermera} {cue|selon} {speaker|le maire}.',
    '{quote|La ville paiera}, {cue|selon} {speaker|le maire}, qui se tait.',
    '{quote|Il serait question}, {cue|selon} {speaker|le maire}, {quote|de trois routes}.',
    '{quote|Un homme a été arrêté}, {cue|selon} {speaker|la police}, {quote|dans le port}.',
    '{quote|Un homme a été arrêté}, {cue|selon} {speaker|la police}, dans un communiqué.',
    "{quote|Le club n'a donc}, {cue|selon} {speaker|eux}, {quote|aucun droit à cette route}.",
    'Puis {quote|la route a été fermée}, {cue|selon} {speaker|Le Temps}.',
    'La ville dort, puis, {cue|selon} {speaker|la police}, {quote|le port « a pris feu »}.',
    "{cue|Selon} ce qu'a confié {speaker|Luc Morin, préfet du port}, « {quote|il était parti} ».",
    '{cue|Selon} {speaker|la police}, {quote|3 000 manifestants dans toute la ville}.',
    '{cue|Selon} une révélation {speaker|du Temps}, {quote|la route est fermée}.',
    '{cue|Selon} {speaker|Le Temps}, {quote|trois hommes sont blessés}, qui seraient saufs, selon la police.',
    '{quote|Mais la route est fermée}, {cue|selon} {speaker|la police}.',
    "{cue|Selon} {speaker|la police}, {quote|l'armée avance}.",
    '{quote|La route réduit de moitié le bruit}, {cue|selon} {speaker|la ville}.',
    "{cue|Selon} {speaker|l'un des membres du club}, {quote|la route est fermée}.",
    "{cue|Selon} {speaker|l'une des élues}, {quote|la route est fermée}.",
    '{quote|Les murs datent de la guerre}, {cue|selon} {speaker|la ville}.',
    '{quote|La panne est due} {cue|selon} {speaker|elle} {quote|au froid qui règne}.',
    '{quote|La route est liée}, {cue|selon} {speaker|la ville}, {quote|aux travaux du port}.',
    'Cette route, destinée, {cue|selon} {speaker|le maire}, {quote|à « vider la ville »}, est chère.',
    'Le maire, {quote|qui aurait}, {cue|selon} {speaker|Le Temps}, {quote|vendu le port}, se tait.',
    "{cue|Selon} {speaker|les médias}, {quote|l'homme, après s'être caché, a été pris}.",
    '{cue|À} {speaker|ses} yeux, « {quote|la route est trop chère} ».',
    '{cue|A} {speaker|ses} yeux, {quote|la route est trop chère}.',
    "{quote|La route est « trop chère »}, {cue|d'après} le récit qu'{speaker|elle} livre à la radio.",
    "Le marin, qui, {cue|d'après} {speaker|la police}, {quote|était « sobre »}, et sa femme ont disparu.",
    '{quote|La route est fermée}, {cue|selon} un bilan communiqué samedi 4 mai par {speaker|la ville}.',
    '{cue|Selon} {speaker|Paul Petit, élu du Nord}, {quote|le maire, Luc Morin, aurait menacé la ville}.',
  ],
  counterExamples: [
    'Les élus pensent, selon la police, que la route est fermée.',
    'Selon le bilan, la route est fermée, a annoncé le maire.',
    'Les prix varient selon que la ville est grande ou petite.',
    'Le prix change selon les saisons.',
    "La loi est nommée d'après un défenseur de la ville, Luc Morin.",
    'Les manifestants, 14 000 personnes selon la police, 100 000 selon les organisateurs, portaient un ruban.',
    'Cette mesure, destinée selon la ville à aider, coûte cher.',
    'Le club a condamné cette route destinée, selon lui, à vider la ville.',
    'Insuffisant selon le collectif, qui exige davantage.',
    'Le coût, estimé selon le maire à trois millions, pourrait monter.',
    '« Je reviens », a-t-il dit selon la radio.',
    '« Je reviens demain », a-t-il ajouté, selon des propos rapportés par la radio.',
    'Selon les critères du ministère, la route est sûre.',
    'Elle vit de sources de revenus diverses, dont un bail.',
    "Il est devenu célèbre aux yeux du public, qui l'applaudit.",
    'Selon le calendrier de la course, le départ est à midi.',
    'Selon les accords de Brest, il dirige le comité.',
    "Il a expliqué que, selon lui, « la route n'est pas sûre ».",
    'Selon la loi française, il faut deux juges.',
    "Selon les normes de l'Union européenne, l'eau est potable.",
    'Il rejette la théorie selon laquelle la Lune vient de la Terre.',
  ],
};

function sourceAt(sentence: Sentence, at: number): Finding | undefined {
  const { units } = sentence;
  const length = sourceCueLength(units, at);
  if (length === undefined || isInBrackets(units, at)) return undefined;
  if (isRelayed(sentence, at) || comparesFigures(units, at)) return undefined;
  // "Selon, Anna Roux, …": a comma that does not belong there.
  const isSlip = units[at + length]?.norm === ',' && units[at + length + 1]?.isCapital === true;
  const first = isSlip ? at + length + 1 : at + length;
  const source = sourceOf(sentence, first);
  if (source === undefined) return undefined;
  const { end, ...words } = source;
  const subject =
    end === undefined ? { ...words, last: beforeAwaitedParticiple(units, at, words.last) } : words;
  const last = end ?? subject.last;
  const cue = { start: units[at]?.start ?? 0, end: units[at + length - 1]?.end ?? 0 };
  const said =
    splitsParticiple(units, at, last) || splitsApposition(units, at, last)
      ? quotedComplement(units, last)
      : ((isPlainBefore(units, at, last) ? undefined : interruptedStatement(sentence, at, last)) ??
        statementBeside(sentence, at, last));
  return said && { parts: said.parts, kind: said.kind, cue, subject };
}

/** What stands on the side of the source that the sentence leaves to it. */
function statementBeside(
  sentence: Sentence,
  at: number,
  last: number,
): Pick<Finding, 'parts' | 'kind'> | undefined {
  const { units } = sentence;
  const isAfter = startsClause(units, at) && !isPlainBefore(units, at, last);
  const range = isAfter ? contentAfter(sentence, at, last) : contentBefore(sentence, at, last);
  if (range === undefined) return undefined;
  const [start, end] = range;
  return { parts: partsOf(units, start, end), kind: kindOf(units, start, end) };
}

/** Whether what was said follows: the source opens the sentence, or only circumstances stand before it. */
function startsClause(units: readonly Unit[], at: number): boolean {
  const before = beforeSource(units, at);
  const opener = units[before - 1];
  const joint = units[at - 1]?.norm === ',' ? units[at - 2]?.norm : units[at - 1]?.norm;
  if (/^(?:et|mais|puis|;|:)$/u.test(joint ?? '')) return true;
  if (opener && clauseOpeners.has(opener.norm)) return true;
  return !hasFinite(units, 0, at) && kindOf(units, 0, at) === 'indirect';
}

function contentAfter(sentence: Sentence, at: number, last: number): readonly [number, number] | undefined {
  const { units } = sentence;
  let start = last;
  while (/^[,:]$/u.test(units[start]?.norm ?? '')) start++;
  if (units[at]?.norm === 'de') start = behindOneSays(units, start);
  if (/^(?:qui|dont|où)$/u.test(units[start]?.norm ?? '')) return undefined;
  const opener = beforeSource(units, at) - 1;
  const isRelative = /^(?:qui|dont|où)$/u.test(units[opener]?.norm ?? '') && units[opener - 1]?.norm === ',';
  const whole = isRelative ? relativeEnd(sentence, opener, start) : statementEnd(sentence, start);
  const end = beforeOtherSource(units, start, whole);
  if (end <= start) return undefined;
  const isStatement = kindOf(units, start, end) !== 'indirect' || hasFinite(units, start, end);
  const isWhole = at === 0 && isPlainSentence(units, start, end);
  return isStatement || isWhole || countsSomething(units, start, end) ? [start, end] : undefined;
}

/** Verbs that do not end a clause: what they wait for stands behind the source. */
const AWAITING =
  /^(?:est|sont|était|étaient|serait|seraient|a|ont|avait|avaient|aurait|auraient|doit|doivent|peut|peuvent)$/u;

/** Verbs of what is not the same everywhere: `le prix varie selon la ville` names no source. */
const VARYING =
  /^(?:vari|chang|diff[eè]r|évolu|fluctu|oscill|adapt|ajust|répart|class|tri)(?:e|ent|ai(?:en)?t|er(?:a|ont)|ée?s?)$/u;

/** The source stands behind what was said. */
function contentBefore(sentence: Sentence, at: number, last: number): readonly [number, number] | undefined {
  const { units } = sentence;
  const end = beforeSource(units, at);
  if (VARYING.test(units[at - 1]?.norm ?? '') || AWAITING.test(units[end - 1]?.norm ?? '')) return undefined;
  // "des règles qui vont selon lui trop loin": what the verb cannot do without follows.
  if (isLikelyFinite(units, at - 1) && last < units.length && units[last]?.kind !== 'point') return undefined;
  const start = statementStart(units, end);
  if (units.slice(start, end).some(({ norm }) => norm === 'selon')) return undefined;
  const isPlain = start === 0 && isPlainBefore(units, at, last);
  if (!isPlain && !hasFinite(units, start, end) && kindOf(units, start, end) === 'indirect') return undefined;
  if (comparesFigures(units, at)) return undefined;
  if (isQuotedAside(units, start, end, at))
    return (units[end - 1]?.within ?? []).length > 1 ? [end - 1, end] : undefined;
  return [start, withoutPoints(units, start, end)];
}
