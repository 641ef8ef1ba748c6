import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { kindOf, partsOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { skipCircumstances } from '../circumstances.ts';
import { cueSpan } from '../cue-span.ts';
import { hasFinite, isLikelyFinite } from '../finite-verbs.ts';
import { namesThing } from '../names-thing.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';
import { wordsGiver } from '../words-giver.ts';

/** `Anna Roux a crié : « … »`: a verb of speech, then the quoted words. */
export const verbThenQuote: Rule = {
  id: 'fr/verb-then-quote',
  reason: 'a verb of speech is followed by quoted words, with or without a colon',
  match: findAtEach(verbGroups, quoteAt),
  examples: [
    '{speaker|Anna Roux} {cue|a répondu} : « {quote|Nous verrons.} »',
    'Un passant {speaker|qui} {cue|a crié} « {quote|on ne pardonne pas} ».',
    '{speaker|Le texte de la plaque} {cue|dit} : « {quote|Ici vécut un peintre.} »',
    '{speaker|Il} {cue|déclarait} ainsi à la radio, en 1963, « {quote|nous sommes des ouvriers} ».',
    '{speaker|Le porte-parole} {cue|demande} aux chaînes « {quote|de ne pas montrer les lieux du drame} ».',
    "Les témoins racontent qu'{speaker|un homme} lui aurait tiré dessus avant de {cue|crier} « {quote|n'oubliez pas} ».",
    'Le journal {cue|répète} les propos tenus par {speaker|Anna Roux} : « {quote|samedi, tout ira mieux} ».',
    'Elle {cue|rappelle} les mots {speaker|du maire} : « {quote|samedi, tout ira mieux} ».',
    '{speaker|Il} {cue|répond} : « {quote|on entre, tous veulent y aller} », « pas pour casser » précisera-t-il ensuite.',
    '{speaker|Le maire} {cue|a répondu} par un laconique « {quote|on verra} ».',
    "{speaker|Elle} {cue|conclut} son discours d'un « {quote|Vive le port !} »",
    '{speaker|Luc Morin} {cue|a lâché} un « {quote|on verra bien} » devant la presse.',
    "{speaker|Le maire} {cue|a dit} sa colère, « {quote|nous n'avons plus rien à perdre ici} ».",
    '{speaker|May} {cue|a dit} aux députés : « {quote|nous verrons} ».',
    'En conséquence, {cue|a-t-{speaker|elle} poursuivi}, « {quote|nous ne publierons rien} ».',
  ],
  counterExamples: [
    "Un écran géant montrait un clip de l'actrice, dénonçant « les préjugés qui tuent ».",
    'Anna Roux avait commencé « en parallèle un stage payé au mois ».',
    "La production n'ayant jamais repris, « aucun vaccin simple n'est vendu ».",
    'Il a chanté la « Marche » avec le chœur.',
    'Le « oui » a gagné.',
    'Le maire a lancé un « plan pour la ville ».',
    'Le maire a répondu par un « effort collectif ».',
    'La fête a débuté lundi sous le thème : « Le port est le cœur de la ville ».',
  ],
};

const LONG_ENOUGH = 6;
/** Verbs of beginning and going on, which report only before a colon: `a commencé « un stage payé »`. */
const ASPECT =
  /^(?:achever|commencer|continuer|poursuivre|reprendre|terminer|entamer|débuter|développer|corriger|maintenir)$/u;

function quoteAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (!group.frames.has('quote') || group.isNegated) return undefined;
  const at = quoteAfter(units, group.last);
  if (at === undefined) return undefined;
  if (units[at - 1]?.norm === ':' && namesThing(units, at - 2, at - 1)) return undefined;
  if (ASPECT.test(group.lemma) && group.inverted === undefined && units[at - 1]?.norm !== ':')
    return undefined;
  const subject = wordsGiver(units, group.last, at - 1) ?? subjectOf(sentence, group);
  if (subject === undefined || (group.mood === 'gerund' && !headSpeaks(units, subject))) return undefined;
  if (!isStatement(units, at, group.last)) return undefined;
  let end = at + 1;
  while (
    /^(?:,|et)$/u.test(units[end]?.norm ?? '') &&
    units[end + 1]?.kind === 'quoted' &&
    !verbGroups(sentence).some(({ first, inverted }) => first === end + 2 && inverted !== undefined)
  )
    end += 2;
  return {
    parts: partsOf(units, at, end),
    kind: kindOf(units, at, end),
    cue: cueSpan(units, group),
    subject,
  };
}

/** A word or two right behind the verb (`a dit « oui » au référendum`) are borrowed words rather than a statement. */
function isStatement(units: readonly Unit[], at: number, verbEnd: number): boolean {
  const quoted = units[at]?.quoted;
  if (quoted === undefined) return false;
  return at > verbEnd || quoted.inner.end - quoted.inner.start > 12 || units[at + 1]?.norm === '.';
}

/** `demande aux habitants « … »`: quoted words right behind those to whom they are said. */
function afterAddressee(units: readonly Unit[], from: number): number | undefined {
  if (!/^(?:à|au|aux)$/u.test(units[from]?.norm ?? '')) return undefined;
  for (let at = from + 1; at < Math.min(units.length, from + 7); at++) {
    if (units[at]?.kind === 'quoted') return isLong(units[at]) ? at : undefined;
    if (units[at]?.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
  }
  return undefined;
}

/** Long enough to be a statement even where no colon or comma sets it off. */
function isLong(unit: Unit | undefined): boolean {
  return (unit?.within ?? []).filter((word) => word.kind === 'word').length >= LONG_ENOUGH;
}

/** `répond par un laconique « on verra »`, `lâche un « tant pis ! »`, `conclut son discours d'un « vive le port ! »`. */
function behindArticle(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < Math.min(units.length, from + LONG_ENOUGH); at++) {
    if (units[at]?.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
    if (units[at]?.norm !== 'un' || (at > from && !/^(?:par|d')$/u.test(units[at - 1]?.norm ?? ''))) continue;
    const quote = units.findIndex(({ kind }, i) => i > at && kind !== 'word');
    if (quote > at + 3 || !isUtterance(units[quote])) return undefined;
    return quote;
  }
  return undefined;
}

/** Words that only somebody who speaks can say: a clause, a cry, `oui`. */
function isUtterance(unit: Unit | undefined): boolean {
  const within = unit?.within ?? [];
  return (
    hasFinite(within, 0, within.length) ||
    within.some(({ norm }) => /^(?:je|j'|tu|nous|vous)$/u.test(norm)) ||
    /^[!?…]$/u.test(within.at(-1)?.norm ?? '') ||
    /^(?:oui|non|merci|bravo|vive|stop|jamais|pardon|adieu|bonjour)$/u.test(within[0]?.norm ?? '')
  );
}

/** The position of quoted words that the verb governs: right after it, after circumstances, or after a colon. */
export function quoteAfter(units: readonly Unit[], from: number): number | undefined {
  const direct = skipCircumstances(
    units,
    from,
    (at) => units[at]?.kind === 'quoted' && /^(?:,|:|\))$/u.test(units[at - 1]?.norm ?? ''),
  );
  if (direct !== undefined) return direct;
  const adjacent = skipAdverbials(units, from);
  if (units[adjacent]?.kind === 'quoted') return adjacent;
  const addressed = afterAddressee(units, adjacent) ?? behindArticle(units, adjacent);
  if (addressed !== undefined) return addressed;
  for (let at = from; at < Math.min(units.length, from + 30); at++) {
    const norm = units[at]?.norm ?? '';
    if (norm === ':' || (norm === ';' && at === from))
      return units[at + 1]?.kind === 'quoted' ? at + 1 : undefined;
    if (norm === ',' && closesWithStatement(units, at + 1)) return at + 1;
    if (/^(?:[.;]|que|qu')$/u.test(norm) || units[at]?.kind === 'quoted') return undefined;
  }
  return undefined;
}

/** `exprime sa colère, « nous n'avons plus rien à perdre ici »`: a statement of the first person that ends the sentence. */
function closesWithStatement(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!isLong(unit) || units.slice(at + 1).some(({ kind }) => kind !== 'point')) return false;
  return (unit?.within ?? []).some(({ norm }) => /^(?:je|j'|nous)$/u.test(norm));
}
