import { kindOf, withoutPoints } from '../../nlp/report-parts.ts';
import type { Unit } from '../../nlp/unit.ts';
import { determiners, prepositions } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { verbForms } from './lexicon/verb-forms.ts';

/** The end of the report `[start, end)` without where, and to whom, it was said. */
export function withoutMedium(units: readonly Unit[], start: number, end: number): number {
  const plain = withoutPointer(units, start, end);
  const behindQuote = withoutMediumOfQuote(units, start, plain);
  return behindQuote < plain ? behindQuote : withoutOccasion(units, start, plain);
}

/** `que « … » dans un avis publié hier`: where a quoted clause was said is no longer part of it. */
function withoutMediumOfQuote(units: readonly Unit[], start: number, end: number): number {
  const within = units[start + 1]?.within ?? [];
  if (!hasFinite(within, 0, within.length) || end <= start + 2) return end;
  const next = units[start + 2]?.norm ?? '';
  if (next === '(') return start + 2;
  const goesOn = units
    .slice(start + 3, end)
    .some(({ kind, norm }) => kind === 'quoted' || /^(?:que|qu')$/u.test(norm));
  if (next === ',' && !goesOn) return start + 2;
  if (!/^(?:dans|sur|lors|devant|auprès|via|pendant)$/u.test(next)) return end;
  const isPlain = kindOf(units, start + 2, end) === 'indirect' && !hasFinite(units, start + 2, end);
  return isPlain ? start + 2 : end;
}

/** `(voir notre édition d'hier)`: what the article points its readers to. */
function withoutPointer(units: readonly Unit[], start: number, end: number): number {
  if (units[end - 1]?.norm !== ')') return end;
  let open = end - 2;
  while (open > start && units[open]?.norm !== '(') open--;
  const points = /^(?:voir|lire|cf|ndlr|relire|écouter|vidéo|photo|source|sources)$/u;
  return open > start + 1 && points.test(units[open + 1]?.norm ?? '') ? open : end;
}

/** Where something is only said or written. */
const MEDIUM =
  /^(?:communiqués?|entretiens?|interviews?|tweets?|messages?|tribune|courriel|mail|éditorial|billet|tchat|chat|post|publication)$/u;
/** When something is said: events at which other things happen as well. */
const OCCASION =
  /^(?:conférence|point|allocution|discours|audition|audience|intervention|briefing|débat|déposition|déclaration|entrevue|prise)$/u;
/** Texts that other things stand in as well, so that they must be said to have come out. */
const TEXT = /^(?:rapports?|études?|articles?|lettres?|vidéos?|avis|notes?|livres?|documents?|enquêtes?)$/u;
const CAME_OUT =
  /^(?:publiée?s?|parue?s?|diffusée?s?|postée?s?|adressée?s?|rendue?s?|mise?s?|transmise?s?|remise?s?|relayée?s?|dévoilée?s?)$/u;
const LATER = /.{2}(?:ra|ront|rait|raient)$/u;

/** `que la route est fermée lors d'une conférence de presse`: an occasion at its end is that of the saying. */
function withoutOccasion(units: readonly Unit[], start: number, end: number): number {
  for (let at = end - 2; at > start + 2; at--) {
    const norm = units[at]?.norm ?? '';
    if (units[at]?.kind === 'quoted' || /^[,;:()]$/u.test(norm)) return end;
    if (isLikelyFinite(units, at)) {
      if (!/^(?:qui|dont|où)$/u.test(units[at - 1]?.norm ?? '')) return end;
      continue;
    }
    if (!/^(?:dans|lors|au|à|durant|pendant)$/u.test(norm)) continue;
    const noun = mediumNoun(units, at, end);
    if (noun === undefined || !saysElsewhere(units, start, at, noun)) continue;
    return withoutPoints(units, start, at);
  }
  return end;
}

/** The position of the noun for the medium that the preposition at `at` governs. */
function mediumNoun(units: readonly Unit[], at: number, end: number): number | undefined {
  let noun = at + 1;
  if (/^(?:au|à)$/u.test(units[at]?.norm ?? '')) {
    if (!/^(?:cours|occasion|issue)$/u.test(units[at + (units[at + 1]?.norm === "l'" ? 2 : 1)]?.norm ?? ''))
      return undefined;
    noun = at + (units[at + 1]?.norm === "l'" ? 3 : 2);
  }
  if (/^(?:de|d'|du)$/u.test(units[noun]?.norm ?? '')) noun++;
  if (!determiners.has(units[noun]?.norm ?? '') && !/^du$/u.test(units[noun - 1]?.norm ?? ''))
    return undefined;
  for (noun++; noun < Math.min(end, at + 7); noun++) {
    const norm = units[noun]?.norm ?? '';
    if (prepositions.has(norm) || units[noun]?.kind !== 'word') return undefined;
    if (MEDIUM.test(norm) || OCCASION.test(norm) || TEXT.test(norm)) return noun;
  }
  return undefined;
}

/** Whether the clause before says nothing that would itself need the occasion: `qu'il parlera lors d'un discours`. */
function saysElsewhere(units: readonly Unit[], start: number, at: number, noun: number): boolean {
  const norm = units[noun]?.norm ?? '';
  if (!hasFinite(units, start + 1, at)) return false;
  if (TEXT.test(norm) && !CAME_OUT.test(units[noun + 1]?.norm ?? '')) return false;
  const clause = units.slice(start + 1, at);
  if (OCCASION.test(norm) && clause.some((unit) => unit.kind === 'word' && LATER.test(unit.norm)))
    return false;
  return !clause.some((unit) => unit.kind === 'word' && (isSaying(unit) || SHOWN.test(unit.norm)));
}

const SHOWN = /^(?:figur|appara|parl|exprim|publi|diffus|vu|lu|cité|nomm|présent|mention|invit|particip)/u;

function isSaying(unit: Unit): boolean {
  return (
    verbForms.get(unit.norm)?.some(({ verb, tail }) => tail.length === 0 && verb.frames.includes('clause')) ??
    false
  );
}
