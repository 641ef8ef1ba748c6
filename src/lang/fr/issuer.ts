import type { SubjectWords } from '../../nlp/claim.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';
import { inflect } from './inflect.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { openingSubject } from './subject-before.ts';

const PUBLISHING: ReadonlySet<string> = new Set(
  'publier diffuser adresser envoyer poster signer rédiger présenter lancer partager'
    .split(' ')
    .flatMap((lemma) => inflect(lemma))
    .filter(({ mood }) => mood !== 'infinitive')
    .map(({ form }) => form),
);

/** `Le journal a publié un rapport qui affirme que`: of a text that the sentence says is published, who publishes it. */
export function issuerOf(sentence: Sentence, subject: SubjectWords): SubjectWords {
  const { units } = sentence;
  const { first } = subject.antecedent ?? subject;
  const maker = makerOf(units, subject);
  if (maker) return maker;
  const isNew = determiners.get(units[first]?.norm ?? '')?.sort === 'indefinite';
  if (!isNew || speakerNouns.get(units[first + 1]?.norm ?? '')?.kind !== 'document') return subject;
  if (!units.slice(Math.max(0, first - 4), first).some(({ norm }) => PUBLISHING.has(norm))) return subject;
  const issuer = openingSubject(sentence, first);
  if (issuer === undefined || issuer.last > first) return subject;
  return subject.antecedent ? { ...subject, antecedent: issuer } : issuer;
}

const MADE = /^(?:réalisé|mené|conduit|effectué|rédigé|signé|dirigé|élaboré)(?:e?s?)$/u;

/** `une enquête menée par la radio affirme que`: who made the text that speaks. */
export function makerOf(
  units: readonly Unit[],
  { first, last, antecedent }: SubjectWords,
): SubjectWords | undefined {
  if (antecedent || speakerNouns.get(units[first + 1]?.norm ?? '')?.kind !== 'document') return undefined;
  const made = units.findIndex(({ norm }, at) => at > first + 1 && at < first + 6 && MADE.test(norm));
  if (made < 0 || units[made + 1]?.norm !== 'par') return undefined;
  const end = units.findIndex(({ norm }, at) => at > made + 2 && at < last && /^[,(]$/u.test(norm));
  const maker = { first: made + 2, last: end < 0 ? last : end };
  return maker.first < last ? maker : undefined;
}
