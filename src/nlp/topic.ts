import type { Cast, Figure } from './cast.ts';
import type { Claim } from './claim.ts';
import { describedFigure } from './described-figure.ts';
import { agrees, Discourse } from './discourse.ts';
import { exceptObliques } from './except-obliques.ts';
import { headingPerson } from './heading-person.ts';
import { Issuers } from './issuers.ts';
import { JointFigures } from './joint-figures.ts';
import type { Agreement, LanguagePack, Pronoun } from './language-pack.ts';
import { type ReadMention, readMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';
import { namedTogether } from './named-together.ts';
import { groupNominals, openingNominal } from './nominal-mentions.ts';
import { pointedFigure } from './pointed-figure.ts';
import { pronounFigure } from './pronoun-figure.ts';
import { isNamedAfter, isOwned, pronounSuitability } from './suitability.ts';
import type { Sentence } from './unit.ts';

/** Whom the text is about at each point, and hence whom its pronouns and descriptions mean. Read in order, once. */
export class Topic {
  readonly #text: string;
  readonly #pack: LanguagePack;
  readonly #cast: Cast;
  readonly #names: ReadonlyMap<number, readonly NameMention[]>;
  readonly #sentences: readonly Sentence[];
  readonly #discourse = new Discourse();
  readonly #issuers: Issuers;
  readonly #joint: JointFigures;
  #groups: { readonly figure: Figure; readonly at: number }[] = [];
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
    this.#issuers = new Issuers(pack.names);
    this.#joint = new JointFigures(cast, pack);
  }

  /** The units `[first, last)` of a sentence as the naming of somebody. */
  mention(sentence: Sentence, first: number, last: number): ReadMention {
    return readMention(this.#text, sentence, first, last, this.#names.get(sentence.index) ?? [], this.#pack);
  }

  /** Takes note of everybody named up to and in the sentence of that index. */
  readUpTo(index: number): void {
    for (; this.#read <= index && this.#read < this.#sentences.length; this.#read++) {
      const sentence = this.#sentences[this.#read];
      if (sentence === undefined) continue;
      const hasSubject = this.#noteOpening(sentence);
      let isFirst = !hasSubject;
      for (const name of this.#names.get(sentence.index) ?? []) {
        const figure = this.#bearer(name.name, name.agreement);
        if (figure === undefined) continue;
        const weight = name.isComplement || name.isOblique ? 0.5 : isFirst ? 1.5 : 1;
        isFirst = false;
        this.note(figure, sentence.units[name.first]?.start ?? sentence.start, sentence, weight);
        this.#issuers.noteOwner(figure, name);
      }
      this.#noteGroups(sentence);
    }
  }

  /** Takes note of who speaks in a sentence. */
  noteSpeaker(figure: Figure, at: number, claim: Pick<Claim, 'sentence' | 'parts'>, weight: number): void {
    this.note(figure, at, claim.sentence, weight);
    this.#issuers.noteSpeaker(figure, claim.sentence, claim.parts);
  }

  /** Takes note that a figure appears. */
  note(figure: Figure, at: number, sentence: Sentence, weight: number): void {
    this.#discourse.add({ figure, at, sentence: sentence.index, block: sentence.block, weight });
  }

  /**
   * Whom the words of a mention mean; a name or label that nobody has yet becomes a new figure. `isPerson`: what is said
   * shows that a single person says it. `others`: who is named in what is said, so that no pronoun means them.
   */
  figureOf(
    read: ReadMention,
    sentence: Sentence,
    isPerson = false,
    others: ReadonlySet<Figure> = new Set(),
  ): Figure | undefined {
    const { pronoun } = read;
    if (pronoun?.number === 'plural') {
      const several = this.#several(read, sentence, others);
      if (several) return several;
    }
    if (pronoun) return pronounFigure(this.#discourse, read, pronoun, sentence, isPerson, others);
    if (read.isPointer) return pointedFigure(read, sentence, this.#discourse, this.#pack);
    const known = this.#joint.of(read) ?? this.#named(read) ?? this.#described(read, sentence, others);
    if (known && (read.names.length > 0 || !others.has(known))) return known;
    return read.label === '' ? undefined : this.#cast.enter(read.label, read.kind, read.agreement);
  }

  /** The body named last in a sentence before `end` whose gender, known to be feminine, a pronoun shares. */
  bodyNamedIn(sentence: Sentence, end: number, pronoun: Pronoun): Figure | undefined {
    if (pronoun.gender !== 'feminine') return undefined;
    const names = (this.#names.get(sentence.index) ?? []).filter(
      ({ last }) => (sentence.units[last - 1]?.end ?? end) < end,
    );
    for (const name of names.reverse()) {
      const figure = this.#cast.find(name.name, name.agreement);
      if (figure === undefined || figure.kind === 'person') return undefined;
      if (figure.agreement.gender === 'feminine' && agrees(figure.agreement, pronoun)) return figure;
    }
    return undefined;
  }

  /** The person who opens a sentence, by name or pronoun. */
  openingPerson(sentence: Sentence): Figure | undefined {
    const opener = (this.#names.get(sentence.index) ?? []).find(({ isComplement }) => !isComplement);
    const named = opener && this.#cast.find(opener.name, opener.agreement);
    if (named?.kind === 'person') return named;
    const at = this.#openingPronoun(sentence);
    const pronoun = this.#pack.names.pronouns.get(sentence.units[at]?.norm ?? '');
    if (pronoun === undefined) return undefined;
    return this.#discourse.salient(sentence.start, sentence.index, sentence.block, (figure) =>
      figure.kind === 'person' ? pronounSuitability(figure, pronoun) : 0,
    );
  }

  /** The position of the pronoun near the beginning of a sentence, if no name stands before it; else -1. */
  #openingPronoun({ units }: Sentence): number {
    const at = units.findIndex((unit) => unit.kind === 'word' && this.#pack.names.pronouns.has(unit.norm));
    const isFirst = !units.slice(1, Math.max(1, at)).some((unit) => unit.isCapital);
    return at < 14 && isFirst ? at : -1;
  }

  /** Notes whom a pronoun or a noun phrase without a name at the sentence's beginning means; whether there is one. */
  #noteOpening(sentence: Sentence): boolean {
    const at = this.#openingPronoun(sentence);
    if (at >= 0) {
      const figure = this.figureOf(this.mention(sentence, at, at + 1), sentence);
      if (figure) this.note(figure, sentence.units[at]?.start ?? sentence.start, sentence, 1.5);
      return figure !== undefined;
    }
    const nominal = openingNominal(this.#text, sentence, this.#pack);
    if (nominal === undefined || this.#namesPerson(sentence, nominal.last)) return false;
    const read = this.mention(sentence, nominal.first, nominal.last);
    const kind = nominal.noun.kind === 'collective' ? 'organisation' : 'unnamed';
    const figure = this.#named(read) ?? this.#described(read, sentence) ?? this.#cast.find(nominal.label);
    this.note(
      figure ?? this.#cast.enter(nominal.label, kind, nominal.agreement),
      sentence.units[nominal.first]?.start ?? sentence.start,
      sentence,
      1.2,
    );
    return false;
  }

  /** Notes the groups that a sentence speaks of, whom a later `ils` may mean. */
  #noteGroups(sentence: Sentence): void {
    this.#groups = [];
    for (const { first, label, agreement } of groupNominals(this.#text, sentence, this.#pack)) {
      const figure = this.#cast.find(label) ?? this.#cast.enter(label, 'unnamed', agreement);
      const at = sentence.units[first]?.start ?? sentence.start;
      this.#groups.push({ figure, at });
      this.note(figure, at, sentence, first === 0 ? 1 : 0.6);
    }
  }

  /** The groups spoken of inside the words that `isInside` accepts; of the sentence read last. */
  groupsIn(isInside: (at: number) => boolean): readonly Figure[] {
    return this.#groups.filter(({ at }) => isInside(at)).map(({ figure }) => figure);
  }

  /** Whom a plural means that takes up persons by no name: a group spoken of right before, else those named together. */
  #several(
    read: ReadMention,
    { index }: Sentence,
    others: ReadonlySet<Figure>,
    count?: number,
  ): Figure | undefined {
    if (this.#pack.names.descriptions === undefined) return undefined;
    const isGroup = (figure: Figure): boolean => !others.has(figure) && figure.agreement.number === 'plural';
    const { gender } = read.pronoun ?? read.agreement;
    if (count === undefined && this.#discourse.nearest(read.span.start, isGroup, index - 1)) return undefined;
    return namedTogether(this.#names, this.#cast, index, { ...(gender && { gender }) }, count, this.#pack);
  }

  #namesPerson(sentence: Sentence, last: number): boolean {
    return (this.#names.get(sentence.index) ?? []).some(
      (name) => name.sort !== 'other' && name.first <= last + 1,
    );
  }

  /** Whom a description without a name means; of a text, whose text it is. */
  #described(
    read: ReadMention,
    sentence: Sentence,
    others: ReadonlySet<Figure> = new Set(),
  ): Figure | undefined {
    if (read.noun?.kind === 'document' && read.isBare) {
      const author = this.#issuers.of(read.nounNorm ?? '');
      const issuer = read.isDefinite ? author : this.#issuers.bodyBefore(sentence);
      if (issuer) return issuer;
    }
    const count = this.#pack.names.descriptions?.countOf(read.label.toLowerCase());
    const several = count === undefined ? undefined : this.#several(read, sentence, others, count);
    if (several) return several;
    const { start } = read.span;
    const own = exceptObliques(this.#names.get(sentence.index) ?? [], start, this.#cast);
    return describedFigure(
      read,
      this.#cast,
      this.#pack,
      (suits) => this.#discourse.salient(start, sentence.index, sentence.block, own(suits)),
      (suits) => this.#discourse.only(start, sentence.index, sentence.block, suits),
      others,
    );
  }

  /** Whom a name means; of several with that surname, who spoke last. */
  #bearer(name: string, agreement: Agreement): Figure | undefined {
    const bearers = this.#cast.bearers(name).filter((figure) => agrees(figure.agreement, agreement));
    return (bearers.length > 1 && this.#issuers.lastOf(bearers)) || this.#cast.find(name, agreement);
  }

  /** The person among the names, else the body named beside its noun (`la chaîne américaine NBC`). */
  #named(read: ReadMention): Figure | undefined {
    const figures = read.names.flatMap((name) => this.#bearer(name.name, name.agreement) ?? []);
    const persons = figures.filter((figure) => figure.kind === 'person');
    const person =
      headingPerson(read, this.#cast) ?? persons.find((figure) => figure.isCertain) ?? persons[0];
    // "le gouvernement Roux": the body, not the person.
    if (person && isNamedAfter(read, this.#pack)) {
      const kind = read.noun?.kind === 'document' ? 'document' : 'organisation';
      return this.#cast.enter(read.label, kind, read.agreement);
    }
    if (person) return person;
    const [body] = figures;
    if (figures.length !== 1 || body === undefined) return undefined;
    const isShortened = read.label.startsWith(`${body.name} `) || isOwned(read.label, body.name);
    return isShortened ? this.#cast.enter(read.label, body.kind, read.agreement) : body;
  }
}
