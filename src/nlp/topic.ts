import type { Cast, Figure } from './cast.ts';
import type { Claim } from './claim.ts';
import { describedFigure } from './described-figure.ts';
import { agrees, Discourse } from './discourse.ts';
import { exceptObliques } from './except-obliques.ts';
import { Groups } from './groups.ts';
import { Issuers } from './issuers.ts';
import { JointFigures } from './joint-figures.ts';
import type { Agreement, LanguagePack } from './language-pack.ts';
import { pointsToNearest, type ReadMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';
import { nameWeight } from './name-weight.ts';
import { namedFigure } from './named-figure.ts';
import { namesPerson } from './names-person.ts';
import { openingNominal } from './nominal-mentions.ts';
import { type Opening, openingBody } from './opening-body.ts';
import { openingPronoun } from './opening-pronoun.ts';
import { concernedFigure, pointedFigure } from './pointed-figure.ts';
import { pronounFigure } from './pronoun-figure.ts';
import { ReadMentions } from './read-mentions.ts';
import { selfDescribed } from './self-described.ts';
import { sentenceOpener } from './sentence-opener.ts';
import type { Sentence } from './unit.ts';

const NOBODY: ReadonlySet<Figure> = new Set();

/** Somebody new at the beginning of a sentence (`une cliente`) is whom the next ones are about. */
const NEW_WEIGHT = 2;

/** Whom the text is about at each point, hence whom its pronouns and descriptions mean. Read in order, once. */
export class Topic {
  readonly #text: string;
  readonly #pack: LanguagePack;
  readonly #cast: Cast;
  readonly #names: ReadonlyMap<number, readonly NameMention[]>;
  readonly #sentences: readonly Sentence[];
  readonly #discourse = new Discourse();
  readonly #issuers: Issuers;
  /** How the text names those who speak. */
  readonly mentions: ReadMentions;
  /** Those of whom the text speaks as several. */
  readonly groups: Groups;
  readonly #joint: JointFigures;
  #opening: Opening | undefined;
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
    this.mentions = new ReadMentions(text, names, pack);
    this.#joint = new JointFigures(cast, pack);
    this.groups = new Groups(text, pack, cast, names, this.#discourse);
  }

  /** Takes note of everybody named up to and in the sentence of that index. */
  readUpTo(index: number): void {
    for (; this.#read <= index && this.#read < this.#sentences.length; this.#read++) {
      const sentence = this.#sentences[this.#read];
      if (sentence === undefined) continue;
      let isFirst = !this.#noteOpening(sentence);
      for (const [at, name] of (this.#names.get(sentence.index) ?? []).entries()) {
        const figure = this.#bearer(name.name, name.agreement);
        if (figure === undefined) continue;
        // "Le chef des députés LR, Luc Morin, …": behind names inside what somebody is, a person still comes first.
        const opens = isFirst && (at === 0 || figure.kind === 'person');
        const weight = nameWeight(name, figure, opens, this.#pack);
        if (!name.isComplement) isFirst = false;
        this.note(figure, sentence.units[name.first]?.start ?? sentence.start, sentence, weight);
        this.#issuers.noteOwner(figure, name);
      }
      this.groups.read(sentence);
    }
  }

  /** Takes note of who speaks in a sentence. */
  noteSpeaker(figure: Figure, at: number, claim: Pick<Claim, 'sentence' | 'parts'>, weight: number): void {
    this.note(figure, at, claim.sentence, weight);
    this.#issuers.noteSpeaker(figure, claim.sentence, claim.parts);
  }

  /** Takes note that a figure appears. */
  note(figure: Figure, at: number, sentence: Sentence, weight: number): void {
    if (weight > 0)
      this.#discourse.add({ figure, at, sentence: sentence.index, block: sentence.block, weight });
  }

  /**
   * Whom the words of a mention mean; a name or label that nobody has yet becomes a new figure. `isPerson`: what is said
   * shows that a single person says it. `others`: who is named in what is said, so that no pronoun means them. `speaks`:
   * whether the words name who speaks, rather than whom a sentence is about.
   */
  figureOf(
    read: ReadMention,
    sentence: Sentence,
    isPerson = false,
    others = NOBODY,
    speaks = true,
  ): Figure | undefined {
    const { pronoun } = read;
    if (pronoun?.number === 'plural') {
      const several = this.groups.several(read, sentence, others);
      if (several) return several;
    }
    if (pronoun?.isNear || (pronoun && this.#pack.names.reaches?.(sentence.units[0]?.norm ?? '')))
      return pointedFigure({ ...read, agreement: pronoun }, sentence, this.#discourse, this.#pack);
    const body = pronoun && !isPerson ? openingBody(this.#opening, read, pronoun, sentence) : undefined;
    if (body && !others.has(body)) return body;
    if (pronoun) return pronounFigure(this.#discourse, read, pronoun, sentence, isPerson, others, speaks);
    if (read.isPointer) return pointedFigure(read, sentence, this.#discourse, this.#pack);
    const known =
      this.#joint.of(read) ??
      this.groups.oneOf(read, sentence) ??
      this.#named(read) ??
      this.#described(read, sentence, others) ??
      (isPerson ? selfDescribed(read, sentence, this.#discourse, this.#pack) : undefined);
    // "Horizons n'ira pas, a déclaré le parti": right behind its name a body is called by its sort.
    const mayBeInside = read.names.length > 0 || (read.noun?.kind === 'collective' && read.isBare);
    if (known && (mayBeInside || !others.has(known))) return known;
    if (read.label === '') return undefined;
    const figure = this.#cast.enter(read.label, read.kind, read.agreement);
    if (read.isIndefinite && figure.kind === 'unnamed') figure.isIntroduced = true;
    return figure;
  }

  /** The only one spoken of up to a place in a sentence who can speak for themselves. */
  onlyPerson(at: number, { index, block }: Sentence): Figure | undefined {
    return this.#discourse.only(at, index, block, ({ kind, agreement }) =>
      kind === 'person' || (kind === 'unnamed' && agreement.number !== 'plural') ? 1 : 0,
    );
  }

  /** The person who opens a sentence, by name or pronoun. */
  openingPerson(sentence: Sentence): Figure | undefined {
    const names = this.#names.get(sentence.index) ?? [];
    return sentenceOpener(sentence, names, this.#cast, this.#discourse, this.#pack);
  }

  /** Notes whom a pronoun or a noun phrase without a name at the sentence's beginning means; whether there is one. */
  #noteOpening(sentence: Sentence): boolean {
    const { units, start } = sentence;
    const names = this.#names.get(sentence.index) ?? [];
    const isPointer = pointsToNearest(units, 0, Math.min(2, units.length), this.#pack.names);
    const at = isPointer ? 0 : openingPronoun(units, this.#pack.names);
    if (at >= 0) {
      const read = this.mentions.of(sentence, at, isPointer ? 2 : at + 1);
      const figure = this.figureOf(read, sentence, false, NOBODY, false);
      if (figure) this.note(figure, units[at]?.start ?? start, sentence, 1.5);
      return figure !== undefined;
    }
    const nominal = openingNominal(this.#text, sentence, this.#pack);
    if (nominal === undefined || namesPerson(names, nominal.last)) return false;
    const read = this.mentions.of(sentence, nominal.first, nominal.last);
    const kind = nominal.noun.kind === 'collective' ? 'organisation' : 'unnamed';
    const known = this.#named(read) ?? this.#described(read, sentence) ?? this.#cast.find(nominal.label);
    const figure = known ?? this.#cast.enter(nominal.label, kind, nominal.agreement);
    if (nominal.isNew && figure.kind === 'unnamed') figure.isIntroduced = true;
    if (figure.kind === 'organisation' && !namesPerson(names, units.length))
      this.#opening = { figure, agreement: nominal.agreement, sentence };
    const weight = nominal.isNew ? NEW_WEIGHT : 1.2;
    this.note(figure, units[nominal.first]?.start ?? start, sentence, weight);
    return figure.kind === 'person' && this.#pack.names.descriptions !== undefined;
  }

  /** Whom a description without a name means; of a text, whose text it is. */
  #described(read: ReadMention, sentence: Sentence, others = NOBODY): Figure | undefined {
    if (read.noun?.kind === 'document' && read.isBare) {
      const author = this.#issuers.of(read.nounNorm ?? '');
      const issuer = read.isDefinite ? author : this.#issuers.bodyBefore(sentence);
      if (issuer) return issuer;
    }
    const count = this.#pack.names.descriptions?.countOf(read.label.toLowerCase());
    const several = count === undefined ? undefined : this.groups.several(read, sentence, others, count);
    if (several) return several;
    if (this.#pack.names.descriptions?.isConcerned(read.nounNorm ?? ''))
      return concernedFigure(read, sentence, this.#discourse, this.#issuers);
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

  #named(read: ReadMention): Figure | undefined {
    return namedFigure(read, this.#cast, this.#pack, ({ name, agreement }) => this.#bearer(name, agreement));
  }

  /** Whom a name means; of several with that surname, who spoke last. */
  #bearer(name: string, agreement: Agreement): Figure | undefined {
    const bearers = this.#cast.bearers(name).filter((figure) => agrees(figure.agreement, agreement));
    return (bearers.length > 1 && this.#issuers.lastOf(bearers)) || this.#cast.find(name, agreement);
  }
}
