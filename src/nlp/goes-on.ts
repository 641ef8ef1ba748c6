import type { Figure } from './cast.ts';
import { agrees } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import { roleFit, termsOf } from './role-fit.ts';

/**
 * Whether a description that names nobody (`a poursuivi le dirigeant`) is of the person who spoke right before, since the
 * words of reporting, in lower case, say that somebody goes on and no role contradicts it.
 */
export function goesOn(read: ReadMention, speaker: Figure, cue: string, pack: LanguagePack): boolean {
  const { descriptions } = pack.names;
  if (descriptions === undefined || !read.isDefinite || read.noun?.kind !== 'person') return false;
  if (speaker.kind !== 'person' || !agrees(speaker.agreement, read.agreement)) return false;
  if (!cue.split(/[\s'’-]+/u).some((word) => descriptions.goesOn(word))) return false;
  const fit = roleFit(speaker, termsOf(read.label.toLowerCase(), pack), pack);
  // A baker may be an assistant as well, but the public prosecutor is somebody else.
  return fit !== 'odds' && !(fit === 'open' && read.noun.isOffice === true && speaker.roles.size > 0);
}

/**
 * Whether a long description is of the person who spoke right before, of whom the article says
 * nothing else: `« … », a dit Anna Roux. La cheffe des députés du parti ajoute …`.
 */
export function describesNew(
  { isDefinite, isBare, noun, nounNorm = '', agreement }: ReadMention,
  { kind, isCertain, roles, agreement: own, name }: Figure,
  { names }: LanguagePack,
): boolean {
  const { descriptions } = names;
  if (descriptions === undefined || kind !== 'person' || !isCertain || roles.size > 0) return false;
  if (!isDefinite || isBare || noun?.kind !== 'person' || descriptions.isOftenUnnamed(nounNorm)) return false;
  return agrees(own, agreement) && descriptions.knownAs(name.toLowerCase()) === undefined;
}
