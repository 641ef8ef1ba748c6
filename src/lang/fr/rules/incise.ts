import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipCircumstances } from '../circumstances.ts';
import { isReportedClause } from '../clause-before.ts';
import { clauseOpeners, determiners, prepositions } from '../closed-classes.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite, hasMainFinite, isLikelyFinite } from '../finite-verbs.ts';
import { interruptedOpening } from '../interrupted-relative.ts';
import { completesParticiple, interruptedStatement } from '../interrupted-statement.ts';
import { speakerNouns } from '../lexicon/speaker-nouns.ts';
import { closesStatement, closesWithSpeaker, namesSpeaker } from '../names-speaker.ts';
import { isNoSubject } from '../no-subject.ts';
import { saidEnd, saidStart } from '../said-before.ts';
import { subjectAfter } from '../subject-after.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `« … », affirme Anna Roux`; `…, a-t-elle ajouté`: the verb and its subject, inverted, after what was said. */
export const incise: Rule = {
  id: 'fr/incise',
  reason: 'a verb of speech with its subject inverted stands after the words it reports',
  match: findAtEach(verbGroups, inciseAt),
  examples: [
    '{quote|Ce port}, {cue|a-t-{speaker|il} expliqué}, {quote|aurait « coûté trop cher à la ville »}.',
    'En effet, {cue|ajoute}-t-{speaker|elle}, {quote|la route est fermée}.',
    '« {quote|Il faut attendre.} », {cue|affirme} {speaker|Anna Roux}.',
    '« {quote|Il faut attendre} » {cue|a déclaré} {speaker|le maire} sur la chaîne locale.',
    '« {quote|Il faut attendre} », {cue|déclare} {speaker|une passante}.',
    'Il appelle à tenir bon car, {cue|dit}-{speaker|il}, « {quote|la route est longue} ».',
    'Le maire évoque un pont qui, {cue|dit}-{speaker|il}, {quote|menace ruine}.',
    '{quote|La panne serait due}, {cue|estiment} {speaker|les experts}, {quote|au froid}.',
    '{quote|La route ne sera pas fermée}, {cue|a réagi} {speaker|le maire}.',
    '{quote|Trois hommes, dont un élu, ont été blessés}, {cue|a indiqué} {speaker|la ville}.',
    '{quote|La mesure pourrait échouer}, {cue|a-t-{speaker|il} ajouté}.',
    '« {quote|Nous partons} », {cue|souligne}-t-{speaker|elle}, « {quote|mais pas seuls} ».',
    "{quote|La route est fermée}, {cue|a révélé} lundi {speaker|l'émission de TMC « Quotidien »}.",
    "{quote|Il s'agit d'une « erreur grave »}, {cue|indique} {speaker|le ministère}.",
    '« {quote|Il faut attendre} », {cue|a déclaré} {speaker|le chef du gouvernement, le conservateur Luc Morin}.',
    '« {quote|Il faut attendre} », {cue|ajoute} encore {speaker|de la Morlais}.',
    "« {quote|Rien n'est fini} », {cue|a-t-{speaker|elle} tenu à préciser}.",
    '« {quote|Tout va bien} » {cue|a déclaré} {speaker|François} par téléphone.',
    "« {quote|Tout va bien} », n'{cue|a pas manqué de rappeler} {speaker|le maire}.",
    '« {quote|Tout va bien} », {cue|a pris soin de préciser} {speaker|Anna Roux}.',
    "« {quote|Tout va bien} », {cue|explique} {speaker|la professeure de droit à l'université, Anna Roux}.",
    'Il répond : « on entre », « {quote|mais sans casser} » {cue|précisera}-t-{speaker|il} plus tard.',
    'Le port dort ; {quote|la ville est « calme »}, {cue|précise} {speaker|la police}.',
    'Cependant, {quote|la ville « refuse de payer »}, {cue|analyse} {speaker|un expert}.',
    'Le pays « {quote|pourrait partir. Je ne le crois pas} », {cue|a dit} {speaker|Paul Petit}.',
    '« {quote|Nous partons} », {cue|a dit} {speaker|Anna Roux} lundi à la radio, « {quote|mais pas seuls} ».',
    '« {quote|Nous partons} », {cue|a-t-{speaker|elle} dit} lundi à la radio, « {quote|mais pas seuls} ».',
    '« {quote|La route est fermée}, {cue|souligne}-t-{speaker|elle}. {quote|Elle rouvrira.} »',
    'Mais « {quote|la route est fermée}, {cue|a souligné} {speaker|Luc Morin} à la radio, {quote|et le port aussi} ».',
    '« {quote|La route est fermée}, {cue|a répété} {speaker|le maire}. »',
    '{quote|On y voit plus loin avec cet appareil} nous {cue|précise} {speaker|Luc Morin}.',
    '{quote|La mesure est deux fois meilleure} {cue|précise} {speaker|le CNRS}.',
    '« {quote|La route est fermée} », {cue|a estimé} dans un entretien au Temps, {speaker|le maire}.',
    '« {quote|La route est fermée} », {cue|a assuré} ce vendredi matin {speaker|le maire}.',
    '« {quote|La route est fermée} », {cue|assure}, les larmes aux yeux, {speaker|le maire}.',
    '« {quote|La route est fermée} », {cue|assure} la voix nouée {speaker|Luc Morin}.',
    '« {quote|La route est fermée}, {cue|a noté} {speaker|Luc Morin}. {quote|Mais elle rouvrira.} »',
    "L'objectif : {quote|« baisser le prix du pain » dans la ville}, {cue|a déclaré} {speaker|Luc Morin}.",
    'À noter que {quote|la route est fermée}, {cue|a indiqué} lundi {speaker|le maire}.',
    'Des arbres couchés, des toits envolés : {quote|la ville a été touchée}, {cue|a déploré} {speaker|le maire}.',
    "C'est une première, selon la ville : {quote|le port a rouvert}, {cue|a annoncé} {speaker|Luc Morin}.",
    'Selon le dernier bilan, {quote|six routes sont fermées}, {cue|a annoncé} {speaker|le ministre}.',
    "« {quote|La route est fermée} », {cue|a déclaré} à l'AFP {speaker|Felipe}, un ingénieur.",
    "{quote|La route est fermée}, {cue|a confirmé} pour la première fois vendredi {speaker|l'Organisation des ports}.",
    '{quote|La route réduit de moitié le bruit}, {cue|révèle} {speaker|une étude}.',
    'De ce fait, {quote|la route est fermée}, {cue|a indiqué} {speaker|le maire}.',
    'Dans ces conditions, « {quote|on sent que tout ralentit} », {cue|remarque} {speaker|Paul Petit}.',
  ],
  counterExamples: [
    '« La route est fermée, a dit mon père, et il le sait. »',
    '« La route est fermée, répondent ceux qui savent que le port dort. »',
    'Le pays, a déclaré la guerre.',
    'La ministre, venue de Paris, a averti les élus.',
    "Ils considèrent qu'une trêve justifierait l'arrêt des travaux.",
    "Les habitants pensent qu'un tel retard justifierait la colère du maire.",
    'Le groupe, affaibli par ses défaites, a juré la perte du gouvernement.',
    'Luc Morin, qui mène la campagne, a défendu le candidat.',
    "Comme l'a rappelé Anna Roux, la mesure est ancienne.",
    "Le président a déclaré l'état d'urgence.",
    'La loi impose aux élus de recueillir un accord explicite des habitants.',
    'Pris à partie, le maire de Brest, Luc Morin, a exhorté Paris à la prudence.',
    "L'acteur Luc Morin, dit Lucky Morin, est mort lundi.",
  ],
};

function inciseAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (group.mood !== 'finite' || group.first === 0) return undefined;
  if (!group.frames.has('quote')) return undefined;
  const before = units[group.first - 1];
  if (before === undefined || clauseOpeners.has(before.norm)) return undefined;
  const subject = subjectAfter(sentence, group);
  if (subject === undefined || isNoSubject(units, group, subject.last)) return undefined;
  const closesReport = before.kind === 'quoted' || /^[,)\]!?…–—-]$/u.test(before.norm);
  if (group.inverted === undefined && !closesReport && !endsSentence(sentence, group, subject.last))
    return undefined;
  const isNamed = namesSpeaker(units, subject.first, before) || closesStatement(units, group.first);
  if (group.inverted === undefined && closesReport && !isNamed) return undefined;
  const last = Math.max(subject.last, group.last);
  const inside = interruptedOpening(sentence, group.first, last);
  if (inside) return { ...inside, cue: cueSpan(units, group), subject };
  const end = saidEnd(units, group.first);
  const start = saidStart(units, end);
  if (start >= end) return undefined;
  const kind = kindOf(units, start, end);
  const around = kind === 'direct' ? undefined : splitStatement(sentence, group, start, last);
  if (around) return { ...around, cue: cueSpan(units, group), subject };
  const isWhole = start === 0 && closesWithSpeaker(units, group, subject.last);
  if (kind === 'indirect' && !isWhole && !isReportedClause(units, group, start, end)) return undefined;
  if (kind === 'mixed' && before.kind === 'quoted' && !namesSpeaker(units, subject.first, undefined)) {
    if (group.inverted === undefined && !hasMainFinite(units, start, end)) return undefined;
  }
  const parts = partsOf(units, start, end);
  const later = partsAfter(units, last);
  return { parts: [...parts, ...later], kind, cue: cueSpan(units, group), subject };
}

/** `La piscine, précise le maire, sera fermée`: the verb of speech stands inside the clause that it reports. */
function splitStatement(
  sentence: Sentence,
  group: VerbGroup,
  start: number,
  last: number,
): Pick<Finding, 'parts' | 'kind'> | undefined {
  const { units } = sentence;
  if (units[group.first - 1]?.norm !== ',' || units[last]?.norm !== ',') return undefined;
  // "…, glisse Anna Roux, qui évoque": what follows tells of the speaker.
  if (units[last + 1]?.norm === 'qui') return undefined;
  const awaits = isLikelyFinite(units, group.first - 2) || completesParticiple(units, group.first, last);
  if (hasMainFinite(units, start, group.first) && !awaits) return undefined;
  return interruptedStatement(sentence, group.first, last);
}

/** Without a comma or a mark before it, the verb must close the sentence with a noun that can speak. */
function endsSentence(sentence: Sentence, group: VerbGroup, last: number): boolean {
  const { units } = sentence;
  const after = units[last];
  const closes = after === undefined || /^[.,(]$/u.test(after.norm);
  // "le consentement explicite des internautes": an adjective that looks like a verb in the singular.
  const agrees = group.number !== 'singular' || !/^(?:des|les|ces)$/u.test(units[group.last]?.norm ?? '');
  return (
    closes &&
    agrees &&
    hasFinite(units, 0, group.first) &&
    opensSpeaker(units, group.last) &&
    units[group.first - 1]?.kind === 'word' &&
    !hasSubjectBefore(units, group.first) &&
    !completesClause(units, group.first)
  );
}

/** `le maire`, `le CNRS`, `Benoît Mours`. */
function opensSpeaker(units: readonly Unit[], at: number): boolean {
  const [opener, head] = [units[at], units[at + 1]];
  if (opener?.isCapital) return head?.isCapital === true;
  if (!determiners.has(opener?.norm ?? '') || head === undefined) return false;
  return speakerNouns.has(head.norm) || head.isAcronym;
}

/** `estiment qu'une trêve justifierait l'arrêt`: the verb is that of a clause which has none yet. */
function completesClause(units: readonly Unit[], first: number): boolean {
  for (let at = first - 1; at > 0; at--) {
    // "plus loin qu'avec le premier": what is compared is no clause.
    const compares = prepositions.has(units[at + 1]?.norm ?? '');
    if (/^(?:que|qu'|qui|dont|où|si|lorsque)$/u.test(units[at]?.norm ?? '') && !compares) return true;
    if (isLikelyFinite(units, at) || units[at]?.kind === 'quoted') return false;
  }
  return false;
}

function hasSubjectBefore(units: readonly Unit[], first: number): boolean {
  const before = units[first - 1];
  return (
    before !== undefined &&
    (/^(?:et|ou|dernier|dernière|celui-ci|celle-ci)$/u.test(before.norm) ||
      speakerNouns.has(before.norm) ||
      before.isCapital ||
      /^(?:il|elle|ils|elles|on|qui)$/u.test(before.norm))
  );
}

/** `« A », dit-elle, « B »`, `« A », dit-elle à la radio, « B »`: the second half. */
function partsAfter(units: readonly Unit[], from: number): Finding['parts'] {
  const isHalf = (at: number): boolean => units[at]?.kind === 'quoted' && units[at - 1]?.norm === ',';
  const quoted = units[skipCircumstances(units, from, isHalf) ?? from]?.quoted;
  return quoted ? [quoted.inner] : [];
}
