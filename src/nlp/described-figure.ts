import type { Cast, Figure } from './cast.ts';
import { describedPerson } from './described-person.ts';
import { agrees } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import { descriptionSuitability, nounSuitability, roleSuits } from './suitability.ts';

/** The most salient figure where a mention stands, of those that suit. */
export type Salient = (suitability: (figure: Figure) => number) => Figure | undefined;

/** Whom a description without a name means: somebody known by that role, called by that noun, or being spoken of. */
export function describedFigure(
  read: ReadMention,
  cast: Cast,
  pack: LanguagePack,
  salient: Salient,
  only: Salient,
  inside: ReadonlySet<Figure>,
): Figure | undefined {
  const noun = read.nounNorm;
  if (read.noun === undefined || noun === undefined) {
    const former = formerPerson(read, pack);
    return former && describedPerson(former, cast, pack, salient, only, inside);
  }
  const firm = nationsFirm(read, salient, pack);
  if (firm) return firm;
  const isPerson = pack.names.descriptions !== undefined && read.noun.kind === 'person';
  const person = isPerson ? describedPerson(read, cast, pack, salient, only, inside) : undefined;
  if (person || !read.isDefinite) return person;
  const stranger = isPerson && read.isDemonstrative ? strangerBefore(read, salient) : undefined;
  if (stranger) return stranger;
  if (pack.names.pairs?.has(read.label)) return salient((figure) => (isJoint(figure, pack) ? 1 : 0));
  const fixed = isPerson ? undefined : fixedBody(read, cast, pack);
  if (fixed) return fixed;
  const holder = isPerson ? undefined : roleHolder(read, noun, cast, salient);
  if (holder || !read.isBare) return holder ?? onlyPerson(read, pack, only);
  const own = pack.names.takesBareRoles ? undefined : storysPerson(read, only);
  if (own) return own;
  const body = read.noun;
  const called = salient((figure) => nounSuitability(figure, body, noun, pack));
  const named = pack.names.takesBareRoles && body.kind === 'collective' ? cast.namedWith(noun) : undefined;
  const before = called ?? named ?? cast.find(read.label) ?? cast.calledBy(noun);
  if (before || isPerson || !(read.noun.pointsBack || (read.isDemonstrative && pack.names.descriptions)))
    return before;
  const taken =
    salient((figure) => descriptionSuitability(figure, read, pack)) ?? knownBody(noun, cast, pack);
  // "the mayor", once taken up, stays the mayor; any player may be "the forward".
  const isOffice = body.kind === 'collective' || pack.names.titles.has(noun);
  if (taken && pack.names.takesBareRoles && isOffice) cast.giveNoun(taken, noun);
  return taken;
}

/** `Boeing a livré 500 avions. L'américain …`: in small letters, a firm by its nation, if it is more salient than any person. */
function nationsFirm(read: ReadMention, salient: Salient, { names }: LanguagePack): Figure | undefined {
  const isNation = names.descriptions?.isOrigin(read.label) ?? false;
  if (!isNation || !read.isDefinite || read.agreement.number === 'plural') return undefined;
  const figure = salient(({ kind, isPlace, name, agreement, isCertain }) => {
    if (kind === 'person') return agrees(agreement, read.agreement) ? (isCertain ? 1 : 0.6) : 0;
    return kind === 'organisation' && !isPlace && /^\p{Lu}/u.test(name) ? 1 : 0;
  });
  return figure?.kind === 'organisation' ? figure : undefined;
}

/** `Un homme est venu. Cet ouvrier …`: somebody without a name of whom it was spoken. */
function strangerBefore(read: ReadMention, salient: Salient): Figure | undefined {
  return salient(({ kind, agreement }) =>
    kind === 'unnamed' && agreement.number === 'singular' && agrees(agreement, read.agreement) ? 1 : 0,
  );
}

/** `l'ancienne bergère en chef`: whatever somebody was, it is a person. */
function formerPerson(read: ReadMention, { names }: LanguagePack): ReadMention | undefined {
  const [opener = '', ...rest] = read.label.toLowerCase().split(' ');
  const agreement = names.descriptions?.former(opener);
  const isWord = read.isDefinite && rest.length > 0 && /^\p{Ll}+$/u.test(read.label.split(' ')[1] ?? '');
  if (!isWord || agreement?.number === undefined || read.names.length > 0) return undefined;
  return { ...read, noun: { kind: 'person' }, nounNorm: rest[0] ?? '', agreement };
}

/** The body of the article that a fixed description means: `l'exécutif européen`. */
function fixedBody({ label }: ReadMention, cast: Cast, { names }: LanguagePack): Figure | undefined {
  for (const name of names.descriptions?.bodiesCalled(label.toLowerCase()) ?? []) {
    const body = cast.find(name, {}, false);
    if (body) return body;
  }
  return undefined;
}

/** The only body of the article, wherever it is named, that is generally known to be of that sort. */
function knownBody(noun: string, cast: Cast, { names }: LanguagePack): Figure | undefined {
  const [only, ...others] = cast.first.filter(
    ({ kind, name }) =>
      kind === 'organisation' && names.descriptions?.sortsOf(name.toLowerCase()).includes(noun) === true,
  );
  return others.length === 0 ? only : undefined;
}

/** Whoever's role a description names. */
function roleHolder(read: ReadMention, noun: string, cast: Cast, salient: Salient): Figure | undefined {
  const label = read.label.toLowerCase();
  const holds = (figure: Figure): boolean =>
    read.noun?.kind !== 'collective' &&
    [...figure.roles].some((role) => roleSuits(role, label, noun, read.isBare)) &&
    agrees(figure.agreement, read.agreement);
  const [known, ...others] = cast.holders(noun).filter(holds);
  return salient((figure) => (holds(figure) ? 1 : 0)) ?? (others.length === 0 ? known : undefined);
}

/** `The former mayor of Moor said`: the person whom the story is about so far, if it is one and no other office is known. */
function onlyPerson({ noun, agreement }: ReadMention, pack: LanguagePack, only: Salient): Figure | undefined {
  if (pack.names.takesBareRoles !== true || noun?.kind !== 'person' || !noun.pointsBack) return undefined;
  const person = only((figure) => (figure.kind === 'person' && agrees(figure.agreement, agreement) ? 1 : 0));
  return person?.role === undefined ? person : undefined;
}

/** `Donald Roux a quitté la salle. Le président a dit que …`: the only person of the story so far, who heads it. */
function storysPerson({ noun, agreement }: ReadMention, only: Salient): Figure | undefined {
  if (noun?.leads !== true) return undefined;
  const person = only((figure) =>
    figure.kind === 'person' && figure.isCertain && agrees(figure.agreement, agreement) ? 1 : 0,
  );
  return person?.role === undefined ? person : undefined;
}

/** Two who were named together. */
function isJoint({ agreement, name }: Figure, { names }: LanguagePack): boolean {
  return agreement.number === 'plural' && name.includes(` ${names.coordinator ?? ''} `);
}
