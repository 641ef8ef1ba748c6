import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf, withoutPoints } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { cueSpan } from '../cue-span.ts';
import { hasMainFinite } from '../finite-verbs.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Le maire demande la paix : nous avons assez souffert`: reported words without marks behind a colon. */
export const colonReport: Rule = {
  id: 'fr/colon-report',
  reason:
    'a clause without marks stands behind a verb of speech and a colon, in the first person or right behind the verb',
  match: findAtWords([':'], reportBehind),
  examples: [
    "{speaker|Le maire} {cue|demande} l'arrêt du mouvement : {quote|nous avons assez souffert}.",
    "{speaker|Anna Roux} {cue|a lancé} un appel à tous : {quote|j'ai besoin de vous}.",
    '{speaker|Le maire} {cue|nuance} cet effet : {quote|il est faible là où « la route est assez large »}.',
    '{speaker|Le maire} {cue|prévient} : {quote|la route fermera en juin}.',
    "{speaker|Anna Roux} l'{cue|assure} : {quote|les habitants vont « vivre une fête »}.",
    '{speaker|Le maire} {cue|avait prévenu} : {quote|la route aurait une allure « neuve » et « large »}.',
  ],
  counterExamples: [
    'Le maire précise : route fermée en juin.',
    'Le maire demande trois choses : la paix, le pain et le vin.',
    'Il annonce la fin : le train ne partira pas.',
    'Anna Roux a répondu : « Nous verrons. »',
    'Le club dément : selon la ville, la route est fermée.',
    'Le bilan est lourd : nous comptons dix morts.',
  ],
};

const SHORTEST = 3;

function reportBehind(sentence: Sentence, colon: number): Finding | undefined {
  const { units } = sentence;
  const start = colon + 1;
  const end = withoutPoints(units, start, units.length);
  if (end - start < SHORTEST || units[start]?.kind === 'quoted') return undefined;
  const group = verbGroups(sentence).findLast((other) => other.last <= colon && other.mood === 'finite');
  if (group === undefined || group.isNegated) return undefined;
  if (!speaksOfSelf(units, start, end) && !isStated(sentence, group, colon)) return undefined;
  if (reportsItself(sentence, start)) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || !canSpeak(units, subject)) return undefined;
  return {
    parts: partsOf(units, start, end),
    kind: kindOf(units, start, end),
    cue: cueSpan(units, group),
    subject,
  };
}

/** An article speaks of others: the first person outside of marks is that of somebody whom it reports. */
function speaksOfSelf(units: readonly Unit[], start: number, end: number): boolean {
  return units.slice(start, Math.min(end, start + 4)).some(({ norm }) => /^(?:je|j'|nous)$/u.test(norm));
}

/** `Le maire prévient : la route fermera`: a clause right behind a verb that takes one. */
function isStated({ units }: Sentence, group: VerbGroup, colon: number): boolean {
  if (!group.frames.has('clause')) return false;
  if (skipAdverbials(units, group.last) !== colon) return holdsQuote(units, colon);
  const goesOn = units.some(({ norm }, at) => at > colon && norm === ':');
  return hasMainFinite(units, colon + 1, units.length) && !goesOn;
}

/** `nuance l'effet de la crise : elle est là où « … »`: a clause that goes on in the speaker's words. */
function holdsQuote(units: readonly Unit[], colon: number): boolean {
  const quote = units.findIndex(({ kind }, at) => kind === 'quoted' && at > colon);
  const words = (units[quote]?.within ?? []).filter(({ kind }) => kind === 'word').length;
  const closes = /^[.!?]?$/u.test(units[quote + 1]?.norm ?? '');
  return closes && quote > colon + 1 && words > SHORTEST && hasMainFinite(units, colon + 1, quote);
}

/** `Le club se défend : elle assure que …`, `… : selon elle, …`: what follows names its source, and is read by that. */
function reportsItself(sentence: Sentence, start: number): boolean {
  const { units } = sentence;
  if (units[start]?.norm === 'selon') return true;
  return verbGroups(sentence).some(
    ({ first, last, mood }) =>
      first > start &&
      mood === 'finite' &&
      /^(?:que|qu')$/u.test(units[last]?.norm ?? '') &&
      !speaksOfSelf(units, start, last),
  );
}

function canSpeak(units: readonly Unit[], subject: SubjectWords): boolean {
  return units[subject.first]?.norm !== 'on' && headSpeaks(units, subject);
}
