import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { skipCircumstances } from '../circumstances.ts';
import { cueSpan } from '../cue-span.ts';
import { enclosureOf } from '../enclosure.ts';
import { isInfinitiveStart } from '../infinitive-start.ts';
import { plainInfinitives } from '../lexicon/frequent-verbs.ts';
import { clauseEnd } from '../reported-clause.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';

/** `Anna Roux affirme avoir vu …`: a verb of speech with an infinitive. */
export const reportedInfinitive: Rule = {
  id: 'fr/reported-infinitive',
  reason: 'a verb of speech is followed by an infinitive that it reports',
  match: findAtEach(verbGroups, infinitiveAt),
  examples: [
    '{speaker|Anna Roux} {cue|affirme} {quote|avoir vu la lumière}.',
    '{speaker|Il} compare les deux cas, {cue|déclarant} {quote|comprendre la colère}.',
    "{speaker|La ligue} {cue|affirme} {quote|s'attendre à une amende}.",
    '{speaker|Le maire} {cue|dit} {quote|prendre la chose au sérieux}.',
    '{speaker|Il} {cue|a précisé} {quote|ne pas être candidat}.',
    '{speaker|Luc Morin} {cue|a dit} « {quote|entendre la colère} » tout en gardant « le cap ».',
    '{speaker|La ville} {cue|dit} {quote|« comprendre la colère » des habitants}.',
    "{speaker|Il} {cue|a confié} aux élus présents {quote|n'avoir « rien vu »}.",
    '{speaker|Le maire} {cue|a assuré} au « Grand Soir » de la radio, jeudi, {quote|être prêt à partir}.',
    '{speaker|Le maire} {cue|dit} {quote|vouloir « la paix pour tous »}, car la loi a déçu.',
    '{speaker|Le maire} {cue|nie} {quote|avoir vendu le port par « ennui »}, comme prétendu par le club.',
    '{speaker|Le maire} {cue|avait affirmé} sur une chaîne {quote|détester la ville}.',
    '{speaker|Luc Morin}, « maçon libre » {cue|a affirmé} {quote|ne pas être convaincu}.',
    '{speaker|Le maire} {cue|dit} {quote|avoir vu Luc Morin} et lui demande de partir.',
    '{speaker|Le maire} {cue|dit} {quote|avoir un salaire « modeste » en été, mais variable}.',
    '{speaker|Le club} {cue|annonce} {quote|avoir vendu le stade} et quitte la ville.',
    "{speaker|Le club} {cue|dit} {quote|vouloir un stade « neuf » et n'a rien contre « une pelouse »}.",
    "{speaker|L'armée} {cue|annonce}, via un communiqué, {quote|avoir pris le pouvoir}.",
    "{speaker|Le maire} se {cue|félicite} {quote|de ne pas avoir « jeté l'argent par la fenêtre »}.",
    "{speaker|Le club} {cue|indiquait} hier {quote|avoir eu l'information que « rien ne presse »}.",
    "{speaker|L'homme} {cue|avait affirmé} sur Internet {quote|détester les voisins}.",
    "{speaker|Anna Roux} {cue|regrette} {quote|d'avoir vendu la maison}.",
    '{speaker|La ville} {cue|a dit} dans un communiqué {quote|se réjouir du retour du train}.',
    '{speaker|La ville} {cue|dit}, mardi 3 mai, {quote|« comprendre la colère » des habitants}.',
    "{speaker|L'armée} {cue|assure} en outre {quote|avoir repris le port}.",
  ],
  counterExamples: [
    'Il peut dire merci.',
    'Le maire défend de marcher sur la route.',
    'Le maire annonce lettre et livre.',
    'Le ministre annonce la couleur.',
    'Le voisin râle, rentrer tard est interdit.',
    '« Tout va bien », dit regretter Anna Roux.',
    'La ville songe à se retirer du projet.',
    'Il a lancé à ceux voulant quitter la ville : « Partez ! »',
  ],
};

/** Verbs whose infinitive is wished or meant for later, or is another's. */
const WISHING =
  /^(?:croire|espérer|penser|promettre|savoir|souhaiter|faire|laisser_entendre|craindre|croire_savoir|vouloir_croire|demander|proposer|préconiser|recommander|réclamer|ordonner)$/u;
/** Verbs that judge what one has done, with "de": `regrette d'avoir vendu`, `se félicite de ne pas avoir gaspillé`. */
const JUDGING = /^(?:regretter|déplorer)$/u;
const JUDGING_ONESELF =
  /^(?:féliciter|réjouir|excuser|vanter|targuer|enorgueillir|défendre|plaindre|indigner)$/u;

function judges(units: readonly Unit[], { lemma, first, head }: VerbGroup): boolean {
  if (JUDGING.test(lemma)) return true;
  return (
    JUDGING_ONESELF.test(lemma) && units.slice(first, head).some(({ norm }) => /^(?:se|s')$/u.test(norm))
  );
}

/** What opens the infinitive that a verb reports: for most the infinitive itself, for verbs of judging `de`. */
function opener(units: readonly Unit[], group: VerbGroup): (at: number) => boolean {
  if (judges(units, group))
    return (at) =>
      at === skipAdverbials(units, group.last) &&
      /^(?:de|d')$/u.test(units[at]?.norm ?? '') &&
      isInfinitiveStart(units.slice(at + 1, at + 8), 0);
  if (WISHING.test(group.lemma)) return () => false;
  const adverbsEnd = skipAdverbials(units, group.last);
  return (at) => {
    // "dit « vouloir partir » en mai"
    const within = units[at]?.within;
    const isNext = at === adverbsEnd || units[at - 1]?.norm === ',';
    if (within) return isNext && within.length > 1 && isInfinitiveStart(within.slice(0, 6), 0);
    const norm = units[at]?.norm ?? '';
    // "assure en outre avoir": the preposition is part of the adverbial.
    if (at === adverbsEnd && at > group.last) return isInfinitiveStart(units.slice(at, at + 8), 0);
    const isPlain =
      /^(?:avoir|être|ne|n'|se|s'|vouloir|devoir|pouvoir)$/u.test(norm) || plainInfinitives.has(norm);
    return (at <= adverbsEnd || units[at - 1]?.norm === ',' || isPlain) && isInfinitiveStart(units, at);
  };
}

/** `« … », dit regretter Anna Roux`: what opens the sentence was said, and by whom stands behind. */
function followsStatement(units: readonly Unit[], group: VerbGroup): boolean {
  return units[0]?.kind === 'quoted' && group.first <= 2;
}

function infinitiveAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  const { frames } = group;
  const takesClause = frames.has('clause') && !frames.has('manner');
  const reports = frames.has('infinitive') || takesClause || judges(units, group);
  if (!reports || group.isNegated || followsStatement(units, group)) return undefined;
  const start = skipCircumstances(units, group.last, opener(units, group));
  if (start === undefined) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined) return undefined;
  const end = clauseEnd(sentence, start, {
    isInfinitive: true,
    enclosure: enclosureOf(units, group, subject),
  });
  if (end - start < 2 && units[start]?.kind !== 'quoted') return undefined;
  return {
    parts: partsOf(units, start, end),
    kind: kindOf(units, start, end),
    cue: cueSpan(units, group),
    subject,
  };
}
