import type { Span } from '../../../model/span.ts';
import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf, spanOf, withoutPoints } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { clitics } from '../bare-infinitive.ts';
import { timeWords } from '../closed-classes.ts';
import { hasMainFinite, isLikelyFinite } from '../finite-verbs.ts';
import { interruptedStatement } from '../interrupted-statement.ts';
import { verbForms } from '../lexicon/verb-forms.ts';
import { placedSource } from '../placed-source.ts';
import { sourceEnd } from '../source-phrase.ts';

/** `« … », peut-on lire dans le communiqué`: words that an impersonal form gives to a source behind it. */
export const oneReads: Rule = {
  id: 'fr/one-reads',
  reason: 'what is said is followed by an impersonal form and the source that it comes from',
  match: findAtWords(['-on', '-t-on', '-il', '-t-il'], readAt),
  examples: [
    '« {quote|Le service reprendra lundi} », {cue|peut-on lire dans} {speaker|le communiqué}.',
    '« {quote|Le service reprendra lundi} » {cue|lit-on sur} {speaker|le site de la mairie}.',
    '{quote|Le service reprendra lundi}, {cue|a-t-on appris auprès de} {speaker|la mairie}.',
    '{quote|Le service reprendra lundi}, {cue|indique-t-on de} {speaker|source policière}.',
    '« {quote|Le service reprendra lundi} », {cue|assure-t-on à} {speaker|la préfecture}.',
    '« {quote|Le service reprendra lundi} », {cue|se félicite-t-on à} {speaker|la mairie}.',
    '{quote|Les voleurs sont}, {cue|dit-on à} {speaker|la préfecture}, {quote|sur une île}.',
    '{quote|Le service reprendra lundi}, {cue|est-il précisé dans} {speaker|le rapport}.',
    '« {quote|Le service reprendra lundi} », {cue|peut-on lire}.',
    '« {quote|Le service reprendra lundi} », {cue|entend-on} dans les rues du port.',
    '{quote|Le service reprendra lundi}, {cue|a-t-on précisé de} {speaker|même source}.',
    '« {quote|Le service reprendra lundi} », {cue|confirme-t-on du côté de} {speaker|la mairie}.',
  ],
  counterExamples: [
    'La « grande salle » est vide, dit-on.',
    '« Le service reprendra lundi » est écrit en rouge.',
    'On peut lire « Bienvenue » partout.',
    "Le service reprendra lundi, a-t-on dit, et c'est heureux.",
    'Quand la mer monte, voit-on de loin la plage ?',
  ],
};

const LEARNING = /^(?:lit|lisait|apprend|appris|apprenait|lire|lu|entend|entendait|entendre|entendu|écrit)$/u;
const LINKS = /^(?:dans|sur|auprès|de|du|à|au|aux|chez|par|côté)$/u;

function readAt(sentence: Sentence, pronoun: number): Finding | undefined {
  const { units } = sentence;
  const first = clitics(units, pronoun - 1);
  const verb = reportingVerb(units, pronoun);
  if (verb === undefined || first < 1) return undefined;
  let link = skipAdverbials(units, verb + 1);
  while (timeWords.has(units[link]?.norm ?? '')) link++;
  const end = withoutPoints(units, 0, first);
  // "a-t-on précisé de même source": no "de même" that stands for itself.
  if (/^sources?$/u.test(units[link]?.norm ?? '') && units[link - 1]?.norm === 'même') link -= 2;
  const source = sourceStart(units, link);
  if (source === undefined) return unnamed(units, first, verb, end);
  const last = sourceEnd(units, source);
  if (end < 1) return undefined;
  if (last <= source) return unnamed(units, first, verb, end);
  const isInserted = units[first - 1]?.norm === ',' && units[last]?.norm === ',';
  const around =
    isInserted && isLikelyFinite(units, end - 1) ? interruptedStatement(sentence, first, last) : undefined;
  if (isInserted && isLikelyFinite(units, end - 1) && around === undefined) return undefined;
  const start = units[end - 1]?.kind === 'quoted' && !hasMainFinite(units, 0, end) ? end - 1 : 0;
  const kind = kindOf(units, start, end);
  if (kind !== 'direct' && !hasMainFinite(units, start, end)) return undefined;
  const cue: Span | undefined = spanOf(units, first, source);
  return {
    parts: around?.parts ?? partsOf(units, start, end),
    kind: around?.kind ?? kind,
    ...(cue && { cue }),
    subject: { first: source, last },
  };
}

const SHORTEST = 3;

/** `« … », peut-on lire.`, `« … », entend-on dans la rue`: quoted words of somebody that the sentence does not name. */
function unnamed(units: readonly Unit[], first: number, verb: number, end: number): Finding | undefined {
  const quoted = units[end - 1]?.quoted;
  const words = (units[end - 1]?.within ?? []).filter(({ kind }) => kind === 'word').length;
  if (quoted === undefined || words < SHORTEST) return undefined;
  if (end > 1 && hasMainFinite(units, 0, end)) return undefined;
  const cue = spanOf(units, first, verb + 1);
  // "ajoute-t-on" says that those around a body speak; what one reads may be of anybody.
  const isOfBody = !LEARNING.test(units[verb]?.norm ?? '') && !LEARNING.test(units[verb - 1]?.norm ?? '');
  return {
    parts: [quoted.inner],
    kind: 'direct',
    ...(cue && { cue }),
    ...(isOfBody && { isOfBody }),
  };
}

/** The verb of reporting around the pronoun at `pronoun`: `indique-t-on`, `a-t-on appris`, `peut-on lire`. */
function reportingVerb(units: readonly Unit[], pronoun: number): number | undefined {
  const before = units[pronoun - 1]?.norm ?? '';
  if (/^(?:a|avait|peut|pouvait|est|était)$/u.test(before)) {
    const after = units[pronoun + 1]?.norm ?? '';
    const isPassive = /^(?:est|était)$/u.test(before) === units[pronoun]?.norm.endsWith('il');
    return isPassive && (LEARNING.test(after) || verbForms.has(after)) ? pronoun + 1 : undefined;
  }
  if (units[pronoun]?.norm.endsWith('il')) return undefined;
  return LEARNING.test(before) || verbForms.has(before) ? pronoun : undefined;
}

/** Where the source begins behind `dans`, `auprès de`, `à`: at its article, or at the word that holds one. */
function sourceStart(units: readonly Unit[], link: number): number | undefined {
  const norm = units[link]?.norm ?? '';
  if (!LINKS.test(norm)) return undefined;
  const placed = placedSource(units, link);
  if (placed !== undefined) return placed;
  const next = units[link + 1]?.norm ?? '';
  if (/^(?:du|au|aux)$/u.test(norm)) return link;
  if (norm === 'auprès') return /^(?:du|des)$/u.test(next) ? link + 1 : link + 2;
  return link + 1;
}
