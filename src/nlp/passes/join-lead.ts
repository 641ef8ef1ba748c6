import type { Figure } from '../cast.ts';
import { agrees } from '../discourse.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { Topic } from '../topic.ts';
import type { ResolvedClaim } from './resolve-speakers.ts';

/** How many paragraphs further on the person of the first sentence is named at the latest. */
const FURTHEST_BLOCK = 4;

/**
 * A story that opens with somebody's words and a description (`Hill's mayor says the road is closed.`) names that person
 * next: the description is given the name of whoever speaks next, if no office of theirs contradicts it.
 */
export function joinLead(
  claims: readonly ResolvedClaim[],
  topic: Topic,
  pack: LanguagePack,
): readonly ResolvedClaim[] {
  const [lead] = claims;
  const described = lead?.figure;
  if (lead === undefined || described?.kind !== 'unnamed') return claims;
  const noun = pack.names.takesBareRoles ? leadNoun(lead, topic) : leadOffice(lead, topic, pack);
  const next = claims.find((claim) => claim.figure !== undefined && claim.figure !== described);
  if (noun === undefined || next?.figure === undefined || !names(next, lead, noun)) return claims;
  if (!pack.names.takesBareRoles && !isUnknownNear(next, lead, pack)) return claims;
  const { figure } = next;
  // "Le directeur de campagne de Luc Morin affirme …" is not Luc Morin.
  if ([figure.name, ...figure.aliases].some((name) => described.name.includes(name))) return claims;
  figure.aliases.add(described.name);
  return claims.map((claim) =>
    claim.figure === described ? { ...claim, figure, certainty: 'inferred' } : claim,
  );
}

/** The noun of a single person who is not named, in one of the article's first sentences. */
function leadNoun({ sentence, subject, continues }: ResolvedClaim, topic: Topic): string | undefined {
  if (subject === undefined || continues !== undefined || sentence.index > 3) return undefined;
  const { noun, nounNorm } = topic.mentions.of(sentence, subject.first, subject.last);
  const isSomebody = noun?.kind === 'person' && noun.number === 'singular' && noun.pointsBack === true;
  return isSomebody ? nounNorm : undefined;
}

/** Sentences from the description to the name, where a story may tell of others between. */
const FURTHEST_SENTENCE = 3;

/** The office of a single person, in the first sentence, where languages have articles: `a déclaré le ministre de la Santé`. */
function leadOffice(
  { sentence, subject }: ResolvedClaim,
  topic: Topic,
  pack: LanguagePack,
): string | undefined {
  if (subject === undefined || sentence.index > 1) return undefined;
  const {
    noun,
    nounNorm = '',
    isDefinite,
    agreement,
  } = topic.mentions.of(sentence, subject.first, subject.last);
  const isOffice =
    noun?.kind === 'person' && noun.isOffice === true && isDefinite && agreement.number !== 'plural';
  return isOffice && pack.names.descriptions?.isOftenUnnamed(nounNorm) === false ? nounNorm : undefined;
}

/** Whether the article says nothing else of the next speaker, whose gender is that of the description. */
function isUnknownNear(
  { figure, sentence }: ResolvedClaim,
  lead: ResolvedClaim,
  { names }: LanguagePack,
): boolean {
  if (figure === undefined || figure.roles.size > 0 || lead.figure === undefined) return false;
  if (names.descriptions?.knownAs(figure.name.toLowerCase()) !== undefined) return false;
  return (
    sentence.index - lead.sentence.index <= FURTHEST_SENTENCE &&
    agrees(figure.agreement, lead.figure.agreement)
  );
}

/** Whether the next speaker is a person named there in full, who can be the one described. */
function names(next: ResolvedClaim, lead: ResolvedClaim, noun: string): boolean {
  const { figure, mention, sentence } = next;
  if (figure?.kind !== 'person' || mention === undefined || next.certainty !== 'explicit') return false;
  const blocks = sentence.block - lead.sentence.block;
  if (blocks < 0 || blocks > FURTHEST_BLOCK) return false;
  return figure.role === undefined || holds(figure, noun);
}

function holds({ role }: Figure, noun: string): boolean {
  return (
    role
      ?.toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .includes(noun) ?? false
  );
}
