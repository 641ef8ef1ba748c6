import type { Certainty } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { type Cast, castOf, type Figure } from '../cast.ts';
import type { SubjectWords } from '../claim.ts';
import { agrees, Discourse } from '../discourse.ts';
import type { LanguagePack } from '../language-pack.ts';
import { type ReadMention, readMention } from '../mention-reader.ts';
import { type NameMention, nameMentions } from '../name-mentions.ts';
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
  const resolver = new Resolver(text, pack, cast, bySentence, sentences);
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
  #read = 0;

  constructor(
    text: string,
    pack: LanguagePack,
    cast: Cast,
    names: ReadonlyMap<number, readonly NameMention[]>,
    sentences: readonly Sentence[],
  ) {
    this.#text = text;
    this.#pack = pack;
    this.#cast = cast;
    this.#names = names;
    this.#sentences = sentences;
  }

  resolve(claim: ContinuedClaim): ResolvedClaim {
    this.#readUpTo(claim.sentence.index);
    const resolved = claim.subject ? this.#bySubject(claim, claim.subject) : this.#byContext(claim);
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

  /** Takes note of everybody named up to and in a sentence. */
  #readUpTo(index: number): void {
    for (; this.#read <= index && this.#read < this.#sentences.length; this.#read++) {
      const sentence = this.#sentences[this.#read];
      if (sentence === undefined) continue;
      for (const [order, mention] of (this.#names.get(sentence.index) ?? []).entries()) {
        const figure = this.#cast.find(mention.name);
        if (figure === undefined) continue;
        const weight = mention.isComplement ? 0.5 : order === 0 ? 1.5 : 1;
        this.#appear(figure, sentence.units[mention.first]?.start ?? sentence.start, sentence, weight);
      }
    }
  }

  #appear(figure: Figure, at: number, sentence: Sentence, weight: number): void {
    this.#discourse.add({ figure, at, sentence: sentence.index, block: sentence.block, weight });
  }

  #bySubject(claim: ContinuedClaim, subject: SubjectWords): ResolvedClaim {
    const { first, last } = subject.antecedent ?? subject;
    const names = this.#names.get(claim.sentence.index) ?? [];
    const read = readMention(this.#text, claim.sentence, first, last, names, this.#pack);
    const figure = this.#figureOf(read, claim.sentence);
    const mention = subject.antecedent ? spanOf(claim.sentence, subject) : read.span;
    const isExplicit = read.pronoun === undefined && !read.isPointer;
    return { ...claim, mention, ...(figure && { figure }), certainty: isExplicit ? 'explicit' : 'inferred' };
  }

  #figureOf(read: ReadMention, sentence: Sentence): Figure | undefined {
    const at = read.span.start;
    const salient = (fits: (figure: Figure) => boolean): Figure | undefined =>
      this.#discourse.salient(at, sentence.index, sentence.block, fits);
    if (read.pronoun) {
      const pronoun = read.pronoun;
      return salient((figure) => agrees(figure.agreement, pronoun) && canBePronoun(figure));
    }
    if (read.isPointer) return salient((figure) => agrees(figure.agreement, read.agreement));
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
    return figures.length === 1 ? figures[0] : undefined;
  }

  /** Somebody known by that role, somebody called by that noun before, or whoever is being spoken of. */
  #byDescription(
    read: ReadMention,
    noun: string,
    salient: (fits: (figure: Figure) => boolean) => Figure | undefined,
  ): Figure | undefined {
    const label = read.label.toLowerCase();
    const holder = salient(
      (figure) =>
        figure.role !== undefined &&
        roleFits(figure.role.toLowerCase(), label, noun, read.isBare) &&
        agrees(figure.agreement, read.agreement),
    );
    if (holder) return holder;
    if (!read.isBare) return undefined;
    const called = salient((figure) => figure.kind !== 'person' && figure.words.has(noun));
    if (called) return called;
    if (!read.noun?.pointsBack) return undefined;
    const wantsPerson = read.noun.kind === 'person';
    return salient(
      (figure) =>
        (figure.kind === 'person') === wantsPerson &&
        (!wantsPerson || agrees(figure.agreement, read.agreement)),
    );
  }

  #byContext(claim: ContinuedClaim): ResolvedClaim {
    const before = claim.continues && this.#decided.get(claim.continues);
    if (before?.figure) return { ...claim, figure: before.figure, certainty: 'inferred' };
    return { ...claim, certainty: 'inferred' };
  }
}

function canBePronoun(figure: Figure): boolean {
  return figure.kind !== 'document';
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
