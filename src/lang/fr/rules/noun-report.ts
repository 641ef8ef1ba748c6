import type { Finding } from '../../../nlp/claim.ts';
import { findAtWords } from '../../../nlp/find-at.ts';
import { kindOf, partsOf, spanOf } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { auxiliaryBefore } from '../auxiliaries.ts';
import { clitics } from '../bare-infinitive.ts';
import { skipCircumstances } from '../circumstances.ts';
import { determiners } from '../closed-classes.ts';
import { enclosureOf } from '../enclosure.ts';
import { hasFinite } from '../finite-verbs.ts';
import { inflect } from '../inflect.ts';
import { clauseEnd } from '../reported-clause.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectOf } from '../subject-before.ts';
import type { VerbGroup } from '../verb-groups.ts';

const NOUNS =
  `idée espoir hypothèse souhait constat conviction assurance crainte craintes avis opinion sentiment vœu thèse théorie
   promesse argument certitude regret accusation accusations affirmation affirmations information informations remarque
   conclusion pronostic message messages impression intuition`.split(/\s+/u);

/** `Le maire a exprimé l'espoir que …`, `défend l'idée selon laquelle …`: what is said stands behind a noun. */
export const nounReport: Rule = {
  id: 'fr/noun-report',
  reason: 'a noun of saying or thinking, the object of a verb that expresses it, has a clause behind it',
  match: findAtWords(NOUNS, reportAt),
  examples: [
    "{speaker|Le maire} {cue|a exprimé l'espoir} {quote|que la route rouvre}.",
    "{speaker|Anna Roux} {cue|défend l'idée selon laquelle} {quote|la route est trop chère}.",
    '{speaker|Le journal} {cue|a révélé hier des informations selon lesquelles} {quote|la route fermerait}.',
    '{speaker|Le maire} {cue|a exprimé sa conviction} {quote|que la route rouvrira}.',
    "{speaker|Le maire} {cue|a émis l'hypothèse} {quote|que la route ait été sabotée}.",
    '{speaker|Le journal} {cue|a révélé quelques jours plus tôt des informations selon lesquelles} {quote|la route fermerait}.',
    '{speaker|Anna Roux} {cue|a fait le constat} {quote|que « la route est vide »}.',
    '{speaker|Le maire} {cue|a bon espoir} {quote|que la route rouvre}.',
    "{speaker|Anna Roux} {cue|a l'impression} {quote|que la route se vide}.",
  ],
  counterExamples: [
    "Il y a l'espoir que la route rouvre.",
    'Le maire a démenti les rumeurs selon lesquelles la route fermerait.',
    'Le maire a exprimé son soutien.',
    "Il a rejeté l'idée que la route ferme.",
    "Le maire n'a pas exprimé l'espoir que la route rouvre.",
    'Le maire évoque la route que le pays attend.',
    "L'idée que la route ferme est ancienne.",
  ],
};

/** From each form of a verb that expresses what its object names to its mood. */
const EXPRESSING: ReadonlyMap<string, VerbGroup['mood'] | 'participle'> = new Map(
  'avoir exprimer émettre défendre avancer formuler faire donner soutenir répéter réaffirmer partager marteler clamer redire évoquer révéler publier diffuser lancer porter rapporter relayer retweeter tirer'
    .split(' ')
    .flatMap((lemma) => inflect(lemma))
    .map(({ form, mood }) => [form, mood]),
);
const LONGEST_GAP = 3;
const LONGEST_CIRCUMSTANCE = 8;

function reportAt(sentence: Sentence, noun: number): Finding | undefined {
  const { units } = sentence;
  const start = clauseStart(units, noun);
  const group = start === undefined ? undefined : verbBefore(units, noun);
  if (start === undefined || group === undefined || group.isNegated) return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || !headSpeaks(units, subject)) return undefined;
  const end = clauseEnd(sentence, start, { enclosure: enclosureOf(units, group, subject) });
  const cue = spanOf(units, group.first, units[noun + 1]?.norm === 'selon' ? start : noun + 1);
  const kind = kindOf(units, start, end);
  const isClause = /^(?:que|qu')$/u.test(units[start]?.norm ?? '') || hasFinite(units, start, end);
  if (cue === undefined || (kind === 'indirect' && !isClause)) return undefined;
  return { parts: partsOf(units, start, end), kind, cue, subject };
}

/** Where the clause begins behind the noun: at `que`, or behind `selon laquelle`. */
function clauseStart(units: readonly Unit[], noun: number): number | undefined {
  const next = units[noun + 1]?.norm ?? '';
  if (/^(?:que|qu')$/u.test(next)) return noun + 1;
  const isSource =
    next === 'selon' && /^(?:lequel|laquelle|lesquels|lesquelles)$/u.test(units[noun + 2]?.norm ?? '');
  return isSource ? noun + 3 : undefined;
}

/** The nearest such verb before `opener`, with only circumstances between; -1 where there is none. */
function expressingVerb(units: readonly Unit[], opener: number): number {
  for (let at = opener - 1; at >= Math.max(0, opener - LONGEST_CIRCUMSTANCE); at--) {
    if (units[at]?.kind !== 'word') return -1;
    if (!EXPRESSING.has(units[at]?.norm ?? '')) continue;
    return skipCircumstances(units, at + 1, (end) => end === opener) === opener ? at : -1;
  }
  return -1;
}

/** The verb whose object the noun is: `a exprimé hier sa ferme conviction`. */
function verbBefore(units: readonly Unit[], noun: number): VerbGroup | undefined {
  let opener = noun - 1;
  while (opener > noun - LONGEST_GAP && !determiners.has(units[opener]?.norm ?? '')) opener--;
  if (units[noun - 1]?.norm === 'bon') opener = noun - 1;
  else if (!determiners.has(units[opener]?.norm ?? '')) return undefined;
  const head = expressingVerb(units, opener);
  const mood = EXPRESSING.get(units[head]?.norm ?? '');
  if (mood === undefined || mood === 'infinitive') return undefined;
  const auxiliary = mood === 'participle' ? auxiliaryBefore(units, head) : undefined;
  if (mood === 'participle' && auxiliary === undefined) return undefined;
  const first = clitics(units, auxiliary?.at ?? head);
  if (units.slice(first, head).some(({ norm }) => norm === 'y')) return undefined;
  return {
    first,
    last: head + 1,
    head,
    mood: mood === 'participle' ? 'finite' : mood,
    lemma: '',
    frames: new Set(),
    isNegated: /^(?:ne|n')$/u.test(units[first]?.norm ?? ''),
    ...(auxiliary?.inverted !== undefined && { inverted: auxiliary.inverted }),
  };
}
