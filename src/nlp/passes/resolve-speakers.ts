import type { Certainty } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { type Cast, castOf, type Figure } from '../cast.ts';
import type { SubjectWords } from '../claim.ts';
import { agrees, Discourse } from '../discourse.ts';
import type { Agreement, LanguagePack } from '../language-pack.ts';
import { type ReadMention, readMention } from '../mention-reader.ts';
import { type NameMention, nameMentions } from '../name-mentions.ts';
import { openingNominal } from '../nominal-mentions.ts';
import type { Block, Sentence } from '../unit.ts';
import type { ContinuedClaim } from './continue-quotes.ts';
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
): { readonly claims: readonly ResolvedClaim[]; readonly cast: Cast } {
  const bySentence = new Map<number, readonly NameMention[]>();
  const all: NameMention[] = [];
  const sentences: Sentence[] = blocks.flatMap((block) => block.sentences);
  for (const sentence of sentences) {
    const mentions = nameMentions(text, sentence, pack);
    bySentence.set(sentence.index, mentions);
    all.push(...mentions);
  }
  const cast = castOf(all);
  learnRoles(text, all, cast, pack);
  const resolver = new Resolver(
    text,
    pack,
    cast,
    bySentence,
    sentences,
    new Set(claims.map((claim) => claim.sentence.index)),
  );
  return { claims: claims.map((claim) => resolver.resolve(claim)), cast };
}

class Resolver {
  readonly #text: string;
  readonly #pack: LanguagePack;
  readonly #cast: Cast;
  readonly #names: ReadonlyMap<number, readonly NameMention[]>;
  readonly #sentences: readonly Sentence[];
  readonly #discourse = new Discourse();
  readonly #decided = new Map<ContinuedClaim, ResolvedClaim>();
  readonly #quoting: ReadonlySet<number>;
  #read = 0;

  constructor(
    text: string,
    pack: LanguagePack,
    cast: Cast,
    names: ReadonlyMap<number, readonly NameMention[]>,
    sentences: readonly Sentence[],
    quoting: ReadonlySet<number>,
  ) {
    this.#text = text;
    this.#pack = pack;
    this.#cast = cast;
    this.#names = names;
    this.#sentences = sentences;
    this.#quoting = quoting;
  }

  resolve(claim: ContinuedClaim): ResolvedClaim {
    this.#readUpTo(claim.sentence.index);
    const resolved = this.#decide(claim);
    this.#decided.set(claim, resolved);
    if (resolved.figure)
      this.#appear(
        resolved.figure,
        resolved.mention?.start ?? claim.parts[0]?.start ?? 0,
        claim.sentence,
        2.2,
      );
    return resolved;
  }

  #decide(claim: ContinuedClaim): ResolvedClaim {
    const { signature } = claim;
    if (signature) return this.#bySubject(claim, signature, signature.sentence);
    return claim.subject ? this.#bySubject(claim, claim.subject, claim.sentence) : this.#byContext(claim);
  }

  /** Takes note of everybody named up to and in a sentence. */
  #readUpTo(index: number): void {
    for (; this.#read <= index && this.#read < this.#sentences.length; this.#read++) {
      const sentence = this.#sentences[this.#read];
      if (sentence === undefined) continue;
      this.#noteNominal(sentence);
      for (const [order, mention] of (this.#names.get(sentence.index) ?? []).entries()) {
        const figure = this.#cast.find(mention.name);
        if (figure === undefined) continue;
        const weight = mention.isComplement ? 0.5 : order === 0 ? 1.5 : 1;
        this.#appear(figure, sentence.units[mention.first]?.start ?? sentence.start, sentence, weight);
      }
    }
  }

  /** A noun phrase that opens a sentence can be taken up by a pronoun; it speaks only if a claim names it. */
  #noteNominal(sentence: Sentence): void {
    const nominal = openingNominal(this.#text, sentence, this.#pack);
    if (
      nominal === undefined ||
      (this.#names.get(sentence.index) ?? []).some(
        ({ first, last, sort }) => sort === 'person' && first < nominal.last && last > nominal.first,
      )
    )
      return;
    const kind = nominal.noun.kind === 'collective' ? 'organisation' : 'unnamed';
    const known = this.#cast.find(nominal.label);
    this.#appear(
      known ?? this.#cast.enter(nominal.label, kind, nominal.agreement),
      sentence.start,
      sentence,
      1.2,
    );
  }

  #appear(figure: Figure, at: number, sentence: Sentence, weight: number): void {
    this.#discourse.add({ figure, at, sentence: sentence.index, block: sentence.block, weight });
  }

  #bySubject(claim: ContinuedClaim, subject: SubjectWords, sentence: Sentence): ResolvedClaim {
    const { first, last } = subject.antecedent ?? subject;
    const names = this.#names.get(sentence.index) ?? [];
    const read = readMention(this.#text, sentence, first, last, names, this.#pack);
    const figure = this.#figureOf(read, sentence);
    const mention = subject.antecedent ? spanOf(sentence, subject) : read.span;
    const isExplicit = read.pronoun === undefined && !read.isPointer;
    return { ...claim, mention, ...(figure && { figure }), certainty: isExplicit ? 'explicit' : 'inferred' };
  }

  #figureOf(read: ReadMention, sentence: Sentence): Figure | undefined {
    const at = read.span.start;
    const salient = (fit: (figure: Figure) => number): Figure | undefined =>
      this.#discourse.salient(at, sentence.index, sentence.block, fit);
    if (read.pronoun) {
      const pronoun = read.pronoun;
      return salient((figure) => pronounFit(figure, pronoun));
    }
    if (read.isPointer) return salient((figure) => pronounFit(figure, read.agreement));
    const named = this.#named(read);
    if (named) return named;
    if (read.isDefinite && read.noun && read.nounNorm !== undefined) {
      const known = this.#byDescription(read, read.nounNorm, salient);
      if (known) return known;
    }
    return read.label === '' ? undefined : this.#cast.enter(read.label, read.kind, read.agreement);
  }

  /** The person among the names, else the body named beside its noun (`la chaîne américaine NBC`). */
  #named(read: ReadMention): Figure | undefined {
    const figures = read.names.flatMap((name) => this.#cast.find(name.name) ?? []);
    const person = figures.find((figure) => figure.kind === 'person');
    if (person) return person;
    const [body] = figures;
    if (figures.length !== 1 || body === undefined) return undefined;
    const isShortened = read.label.startsWith(`${body.name} `);
    return isShortened ? this.#cast.enter(read.label, body.kind, read.agreement) : body;
  }

  /** Somebody known by that role, somebody called by that noun before, or whoever is being spoken of. */
  #byDescription(
    read: ReadMention,
    noun: string,
    salient: (fit: (figure: Figure) => number) => Figure | undefined,
  ): Figure | undefined {
    const label = read.label.toLowerCase();
    const holds = (figure: Figure): boolean =>
      figure.role !== undefined &&
      roleFits(figure.role.toLowerCase(), label, noun, read.isBare) &&
      agrees(figure.agreement, read.agreement);
    const holder = salient((figure) => (holds(figure) ? 1 : 0)) ?? this.#onlyOne(holds);
    if (holder) return holder;
    if (!read.isBare) return undefined;
    const called = salient((figure) =>
      figure.kind !== 'person' && figure.words.has(noun) && figure.words.size > 1 ? 1 : 0,
    );
    if (called) return called;
    if (!read.noun?.pointsBack) return undefined;
    return salient((figure) => descriptionFit(figure, read));
  }

  /** The one figure of the whole article that `holds`, if there is just one. */
  #onlyOne(holds: (figure: Figure) => boolean): Figure | undefined {
    const holders = this.#cast.figures.filter(holds);
    return holders.length === 1 ? holders[0] : undefined;
  }

  /** Somebody just introduced by the sentence before, else the speaker of the quote that this one goes with. */
  #byContext(claim: ContinuedClaim): ResolvedClaim {
    const introduced = this.#introducedBefore(claim);
    if (introduced) return { ...claim, figure: introduced, certainty: 'inferred' };
    const other = claim.continues;
    const before = other && (this.#decided.get(other) ?? (other === claim ? undefined : this.#ahead(other)));
    if (before?.figure) return { ...claim, figure: before.figure, certainty: 'inferred' };
    return { ...claim, certainty: 'inferred' };
  }

  /** Who speaks in a claim that comes later in the same block. */
  #ahead(claim: ContinuedClaim): ResolvedClaim | undefined {
    if (claim.subject === undefined) return undefined;
    this.#readUpTo(claim.sentence.index);
    return this.#bySubject(claim, claim.subject, claim.sentence);
  }

  /**
   * The person who opens the sentence right before, when that sentence quotes nobody: `Anna Roux avait prévenu les
   * autres. « C'était dangereux. »`
   */
  #introducedBefore(claim: ContinuedClaim): Figure | undefined {
    const before = this.#sentences[claim.sentence.index - 1];
    if (before === undefined || this.#quoting.has(before.index)) return undefined;
    const isNear =
      before.block === claim.sentence.block ||
      (claim.continues === undefined && this.#text.slice(before.end - 1, before.end) === ':');
    if (!isNear) return undefined;
    const opener = (this.#names.get(before.index) ?? []).find(({ isComplement }) => !isComplement);
    const named = opener && this.#cast.find(opener.name);
    if (named?.kind === 'person') return named;
    const pronoun = this.#pack.names.pronouns.get(before.units[0]?.norm ?? '');
    if (pronoun === undefined) return undefined;
    return this.#discourse.salient(before.start, before.index, before.block, (figure) =>
      figure.kind === 'person' ? pronounFit(figure, pronoun) : 0,
    );
  }
}

/** How well a pronoun suits a figure: persons and figures of known gender better than bare names. */
function pronounFit(figure: Figure, pronoun: Agreement): number {
  if (figure.kind === 'document' || !agrees(figure.agreement, pronoun)) return 0;
  if (pronoun.number === 'plural') return figure.agreement.number === 'plural' ? 1 : 0.1;
  const knowsGender = figure.agreement.gender !== undefined;
  if (figure.kind === 'person') return (knowsGender ? 1 : 0.8) * (figure.isCertain ? 1 : 0.6);
  if (figure.kind === 'unnamed') return 0.8;
  return knowsGender ? 0.45 : 0.15;
}

/** Whom a bare noun such as `la championne`, `le groupe`, `le texte` takes up. */
function descriptionFit(figure: Figure, read: ReadMention): number {
  if (!agrees(figure.agreement, read.agreement)) return 0;
  if (read.noun?.kind === 'person') return figure.kind === 'person' ? 1 : 0;
  if (read.noun?.kind === 'document') return figure.kind === 'document' ? 1 : 0;
  return figure.kind === 'organisation' && (figure.name.match(/^\p{Lu}/u) ?? false) ? 1 : 0;
}

function roleFits(role: string, label: string, noun: string, isBare: boolean): boolean {
  return isBare
    ? role.split(/[^\p{L}\p{N}-]+/u).includes(noun)
    : role.startsWith(label) || label.startsWith(role);
}

function spanOf(sentence: Sentence, words: SubjectWords): Span {
  const start = sentence.units[words.first]?.start ?? sentence.start;
  return { start, end: sentence.units[words.last - 1]?.end ?? start };
}
