import type { Unit } from '../../nlp/unit.ts';

/** `nommé d'après un saint`, `adapté d'après un roman`: what something takes after is no source. */
const NAMED =
  /^(?:nomm|baptis|appel|intitul|adapt|inspir|model|tir|dessin|réalis|tourn|pein|recréé|reconstitu)(?:é|t|te)?e?s?$/u;

/** Words behind which stands whose view it is: `à en croire Roux`, `aux yeux de Roux`. */
const VIEWS: readonly (readonly string[])[] = [
  ['à', 'en', 'croire'],
  ['à', 'entendre'],
  ['si', "l'", 'on', 'en', 'croit'],
  ['aux', 'yeux', 'de'],
  ['aux', 'yeux', "d'"],
  ['aux', 'dires', 'de'],
  ['aux', 'dires', "d'"],
  ['au', 'dire', 'de'],
  ['au', 'dire', "d'"],
  ['du', 'point', 'de', 'vue', 'de'],
];
/** The same where `du` and `des` open the source. */
const VIEWS_OF: readonly (readonly string[])[] = [
  ['aux', 'yeux'],
  ['aux', 'dires'],
  ['au', 'dire'],
  ['du', 'point', 'de', 'vue'],
];

/** `pour reprendre les mots de Roux`: what of theirs the article takes up. */
const WORDS = /^(?:mots|propos|termes|paroles|expression|formule|phrase|image)$/u;

/** What such words begin with: most words are told at a glance. */
export const sourceCueOpeners: ReadonlySet<string> = new Set(
  "selon dixit d' de à a si aux au du pour".split(' '),
);

/** How many units the words at `at` take that name a source: `selon`, `d'après`, `de l'avis de`; `undefined` when they name none. */
export function sourceCueLength(units: readonly Unit[], at: number): number | undefined {
  if (!sourceCueOpeners.has(units[at]?.norm ?? '')) return undefined;
  const norms = [0, 1, 2, 3, 4].map((i) => units[at + i]?.norm ?? '');
  // "A ses yeux, …": capitals often go without their accent.
  if (norms[0] === 'a') {
    if (at > 0) return undefined;
    norms[0] = 'à';
  }
  if (norms[0] === 'dixit') return 1;
  if (norms[0] === 'pour') return takesUpLength(norms);
  if (norms[0] === 'selon')
    return /^(?:que|qu'|si|laquelle|lequel|lesquels|lesquelles)$/u.test(norms[1] ?? '') ? undefined : 1;
  if (norms[0] === "d'" && norms[1] === 'après') return NAMED.test(units[at - 1]?.norm ?? '') ? undefined : 2;
  if (norms[0] === 'de' && norms[1] === "l'" && /^(?:avis|aveu)$/u.test(norms[2] ?? ''))
    return norms[3] === 'même' && /^(?:de|d')$/u.test(norms[4] ?? '') ? 5 : 4;
  if (norms[0] === 'de' && /^sources?$/u.test(norms[1] ?? '')) return opensSource(units, at) ? 1 : undefined;
  if (namesOwnView(norms)) return 1;
  if (norms[0] === 'à' && /^(?:l'|les)$/u.test(norms[1] ?? '') && norms[2] === 'en' && norms[3] === 'croire')
    return 4;
  if (at > 0 && !/^(?:,|et|mais|que|qu')$/u.test(units[at - 1]?.norm ?? '')) return undefined;
  const words = VIEWS.find((view) => startsWith(norms, view));
  if (words) return words.length;
  const opener = VIEWS_OF.find((view) => startsWith(norms, view));
  return opener && /^(?:du|des)$/u.test(units[at + opener.length]?.norm ?? '') ? opener.length : undefined;
}

/** `à ses yeux`, `à ses dires`, `à son avis`, `de son propre aveu`: the view of somebody named before. */
function namesOwnView([opener, owner, first, second]: readonly string[]): boolean {
  if (!/^(?:ses|son|leurs?)$/u.test(owner ?? '')) return false;
  if (opener === 'à')
    return first === 'avis' || (/^(?:yeux|dires)$/u.test(first ?? '') && /s$/u.test(owner ?? ''));
  return opener === 'de' && first === 'propre' && second === 'aveu';
}

function takesUpLength([, verb, article, noun, link]: readonly string[]): number | undefined {
  if (!/^(?:reprendre|citer)$/u.test(verb ?? '') || !/^(?:les|la|l')$/u.test(article ?? '')) return undefined;
  if (!WORDS.test(noun ?? '')) return undefined;
  if (/^(?:du|des)$/u.test(link ?? '')) return 4;
  return /^(?:de|d')$/u.test(link ?? '') ? 5 : undefined;
}

function startsWith(norms: readonly string[], words: readonly string[]): boolean {
  return words.every((word, i) => norms[i] === word);
}

/** `De source policière, …`, `…, de sources concordantes`: set off by commas or the ends of the sentence. */
function opensSource(units: readonly Unit[], at: number): boolean {
  if (at > 0 && units[at - 1]?.norm !== ',') return false;
  const end = units.findIndex((unit, i) => i > at && unit.kind !== 'word');
  return end > at + 2 && end < at + 9 && /^[,.]$/u.test(units[end]?.norm ?? '');
}
