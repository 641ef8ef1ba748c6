import type { Figure } from '../cast.ts';
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
  if (lead === undefined || described?.kind !== 'unnamed' || !pack.names.takesBareRoles) return claims;
  const noun = leadNoun(lead, topic);
  const next = claims.find(({ figure }) => figure !== undefined && figure !== described);
  if (noun === undefined || next?.figure === undefined || !names(next, lead, noun)) return claims;
  const { figure } = next;
  figure.aliases.add(described.name);
  return claims.map((claim) =>
    claim.figure === described ? { ...claim, figure, certainty: 'inferred' } : claim,
  );
}

/** The noun of a single person who is not named, in one of the article's first sentences. */
function leadNoun({ sentence, subject, continues }: ResolvedClaim, topic: Topic): string | undefined {
  if (subject === undefined || continues !== undefined || sentence.index > 3) return undefined;
  const { noun, nounNorm } = topic.mention(sentence, subject.first, subject.last);
  const isSomebody = noun?.kind === 'person' && noun.number === 'singular' && noun.pointsBack === true;
  return isSomebody ? nounNorm : undefined;
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
