import type { Finding, SubjectWords } from '../../../nlp/claim.ts';
import { findAtQuotes } from '../../../nlp/find-at.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { objectClitics, subjectPronouns } from '../closed-classes.ts';
import { inflect } from '../inflect.ts';
import { verbForms } from '../lexicon/verb-forms.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import { headSpeaks } from '../speaking-head.ts';
import { thirdPerson } from '../third-person.ts';

/** `Le maire « condamne avec force ces violences »`: the marks open at the verb by which somebody takes a stand. */
export const quotedPredicate: Rule = {
  id: 'fr/quoted-predicate',
  reason: 'quoted words open with a verb of taking a stand, whose subject stands before the marks',
  match: findAtQuotes(predicateAt),
  examples: [
    '{speaker|Le maire} « {quote|condamne avec force les violences de la nuit} ».',
    '{speaker|Anna Roux} « {quote|se réjouit de la réouverture de la route} ».',
    '{speaker|Ce texte} « {quote|rappelle que la route est fermée} ».',
    'Dans un communiqué, {speaker|elle} « {quote|appelle les habitants à rester calmes} ».',
  ],
  counterExamples: [
    'La route « reste la plus belle du pays entier ».',
    'Le maire « condamne ».',
    'Pour le club, la ville « demande à chacun de se taire ».',
    "Le maire a dit qu'il « souhaite que la route rouvre ».",
    'Le film « condamne avec force les violences de la nuit ».',
    'Le maire a « condamné avec force les violences de la nuit ».',
  ],
};

const SHORTEST = 4;
/** Verbs by which somebody takes a stand, in the present tense. */
const STANDS: ReadonlySet<string> = new Set(
  'condamner dénoncer regretter déplorer saluer réjouir féliciter appeler inviter demander exiger refuser rejeter souhaiter remercier engager associer exhorter réclamer assumer contester désapprouver soutenir présenter'
    .split(' ')
    .flatMap((lemma) => inflect(lemma).slice(0, 2))
    .map(({ form }) => form),
);

function predicateAt({ units }: Sentence, at: number): Finding | undefined {
  const unit = units[at];
  if (unit?.quoted === undefined || !opensWithStand(unit)) return undefined;
  const subject = subjectBefore(units, at);
  if (subject === undefined || !headSpeaks(units, subject)) return undefined;
  if (/^(?:que|qu')$/u.test(units[subject.first - 1]?.norm ?? '') || isAnothersView(units)) return undefined;
  return { parts: [unit.quoted.inner], kind: 'direct', subject };
}

/** `Pour Anna Roux, le maire « demande … »`: whoever the sentence opens with says so of the subject. */
function isAnothersView([opener, next]: readonly Unit[]): boolean {
  return /^(?:pour|selon)$/u.test(opener?.norm ?? '') || next?.norm === 'après';
}

function opensWithStand(unit: Unit): boolean {
  const words = (unit.within ?? []).filter(({ kind }) => kind === 'word');
  const verb = words.find(({ norm }) => !objectClitics.has(norm));
  if (words.length < SHORTEST || verb === undefined || words.indexOf(verb) > 2) return false;
  return STANDS.has(verb.norm) || reportsClause(words, words.indexOf(verb));
}

/** `« rappelle que la route est fermée »`: the verb of speech itself stands inside the marks. */
function reportsClause(words: readonly Unit[], verb: number): boolean {
  const readings = verbForms.get(words[verb]?.norm ?? '') ?? [];
  const says = readings.some(({ mood, verb: { frames } }) => mood === 'finite' && frames.includes('clause'));
  return says && /^(?:que|qu')$/u.test(words[verb + 1]?.norm ?? '');
}

/** A pronoun, or a noun phrase right before the marks. */
function subjectBefore(units: readonly Unit[], at: number): SubjectWords | undefined {
  if (subjectPronouns.has(units[at - 1]?.norm ?? '')) return thirdPerson(units, at - 1);
  if (units[at - 1]?.kind !== 'word') return undefined;
  const words = nounPhraseBefore(units, at);
  return words?.last === at ? words : undefined;
}
