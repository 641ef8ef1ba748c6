import type { Certainty } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { Figure } from '../cast.ts';
import { castOf } from '../cast-of.ts';
import type { LanguagePack } from '../language-pack.ts';
import { type NameMention, nameMentions } from '../name-mentions.ts';
import { SpeakerResolver } from '../speaker-resolver.ts';
import { readSurnameArticles } from '../surname-articles.ts';
import { Topic } from '../topic.ts';
import type { Block } from '../unit.ts';
import type { ContinuedClaim } from './continue-quotes.ts';
import { joinLead } from './join-lead.ts';
import { learnAcronyms } from './learn-acronyms.ts';
import { learnGenders } from './learn-genders.ts';
import { learnInitials } from './learn-initials.ts';
import { learnLeadRoles } from './learn-lead-roles.ts';
import { learnOtherNames } from './learn-other-names.ts';
import { learnRoles } from './learn-roles.ts';

/** A claim with what could be established about who speaks. */
export interface ResolvedClaim extends ContinuedClaim {
  readonly mention?: Span;
  readonly figure?: Figure;
  readonly certainty: Certainty;
}

/** Fifth pass: names everybody in the article, then decides claim by claim, in reading order, who speaks. */
export function resolveSpeakers(
  text: string,
  blocks: readonly Block[],
  claims: readonly ContinuedClaim[],
  pack: LanguagePack,
): readonly ResolvedClaim[] {
  const sentences = blocks.flatMap((block) => block.sentences);
  const mentions = readSurnameArticles(sentences.flatMap((sentence) => nameMentions(text, sentence, pack)));
  const cast = castOf(mentions, pack);
  learnAcronyms(text, mentions, cast, pack);
  learnInitials(text, sentences, mentions, cast, pack);
  learnOtherNames(mentions, cast, pack);
  learnRoles(text, mentions, cast, pack);
  learnGenders(mentions, cast, pack);
  const names: ReadonlyMap<number, readonly NameMention[]> = Map.groupBy(
    mentions,
    ({ sentence }) => sentence.index,
  );
  learnLeadRoles(text, sentences, names, cast, pack);
  const topic = new Topic(text, pack, cast, names, sentences);
  const quoting = new Set(claims.map((claim) => claim.sentence.index));
  const resolver = new SpeakerResolver(text, topic, sentences, quoting, pack, cast, names);
  const resolved = claims.map((claim) => resolver.resolve(claim));
  return joinLead(resolved, topic, pack);
}
