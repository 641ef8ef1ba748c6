import { Beside } from './beside.ts';
import { bodyNamed, subjectBody } from './body-named.ts';
import type { Cast, Figure } from './cast.ts';
import type { Claim, SubjectWords } from './claim.ts';
import { isChosen } from './is-chosen.ts';
import type { Agreement, LanguagePack, Pronoun } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import { namedInside } from './named-inside.ts';
import { openingPerson } from './opening-person.ts';
import { opensParagraph } from './opens-paragraph.ts';
import type { ContinuedClaim } from './passes/continue-quotes.ts';
import type { ResolvedClaim } from './passes/resolve-speakers.ts';
import { speaksInPerson } from './speaks-in-person.ts';
import { speaksOfSelf } from './speaks-of-self.ts';
import type { Topic } from './topic.ts';
import type { Sentence } from './unit.ts';
import { wordsSpan } from './words-span.ts';

/** A speaker weighs more in what follows than anybody merely named. */
const SPEAKER_WEIGHT = 2.2;

/** Decides claim by claim who speaks, and remembers it for the claims that follow. */
export class SpeakerResolver {
  readonly #text: string;
  readonly #topic: Topic;
  readonly #sentences: readonly Sentence[];
  readonly #quoting: ReadonlySet<number>;
  readonly #beside: Beside;
  readonly #pack: LanguagePack;
  readonly #cast: Cast;
  readonly #names: ReadonlyMap<number, readonly NameMention[]>;
  readonly #decided = new Map<ContinuedClaim, ResolvedClaim>();
  #latest: ContinuedClaim | undefined;

  constructor(
    text: string,
    topic: Topic,
    sentences: readonly Sentence[],
    quoting: ReadonlySet<number>,
    pack: LanguagePack,
    cast: Cast,
    names: ReadonlyMap<number, readonly NameMention[]>,
  ) {
    this.#cast = cast;
    this.#names = names;
    this.#beside = new Beside(names, cast, pack);
    this.#pack = pack;
    this.#text = text;
    this.#topic = topic;
    this.#sentences = sentences;
    this.#quoting = quoting;
  }

  /** Decides who speaks in a claim, after the claims that stand before it in the article. */
  resolve(claim: ContinuedClaim): ResolvedClaim {
    this.#topic.readUpTo(claim.sentence.index);
    const resolved = this.#decide(claim);
    this.#decided.set(claim, resolved);
    this.#latest = claim;
    const at = resolved.mention?.start ?? claim.parts[0]?.start ?? 0;
    if (resolved.figure)
      this.#topic.noteSpeaker(
        resolved.figure,
        at,
        claim,
        speaksInPerson(claim, resolved.figure, this.#topic, this.#pack) ? SPEAKER_WEIGHT : 1,
      );
    return resolved;
  }

  #decide(claim: ContinuedClaim): ResolvedClaim {
    const { signature } = claim;
    if (signature) return this.#bySubject(claim, signature, signature.sentence);
    return claim.subject ? this.#bySubject(claim, claim.subject, claim.sentence) : this.#byContext(claim);
  }

  #bySubject(claim: ContinuedClaim, subject: SubjectWords, sentence: Sentence): ResolvedClaim {
    const { first, last } = subject.antecedent ?? subject;
    const read = this.#topic.mentions.of(sentence, first, last);
    const isPerson = speaksOfSelf(claim, this.#pack);
    const cue = claim.cue ? this.#text.slice(claim.cue.start, claim.cue.end).toLowerCase() : undefined;
    const figure =
      (read.pronoun ? this.#sameWords(sentence, subject) : undefined) ??
      (read.pronoun && !isPerson ? this.#introducedByColon(claim, read.pronoun) : undefined) ??
      this.#beside.takenUp(
        this.#topic.figureOf(
          read,
          sentence,
          isPerson,
          namedInside(claim, subject, this.#topic.groups, this.#names, this.#cast),
        ),
        { read, sentence, ...(cue !== undefined && { cue }) },
        this.#speakerBefore(claim),
      ) ??
      (read.pronoun && !read.pronoun.isNear ? this.#namedAfter(sentence, read.pronoun) : undefined);
    const mention = subject.antecedent ? wordsSpan(sentence, subject) : read.span;
    const isExplicit = read.pronoun === undefined && !read.isPointer && !isChosen(read, figure, this.#pack);
    return { ...claim, mention, ...(figure && { figure }), certainty: isExplicit ? 'explicit' : 'inferred' };
  }

  /** `« … », écrit-elle, en précisant que …`: whom the same words meant for the claim before. */
  #sameWords(sentence: Sentence, { first, last }: SubjectWords): Figure | undefined {
    const claim = this.#latest;
    const isSame =
      claim?.sentence === sentence && claim.subject?.first === first && claim.subject.last === last;
    return isSame ? this.#decided.get(claim)?.figure : undefined;
  }

  /** Who spoke right before a claim. */
  #speakerBefore({ sentence }: ContinuedClaim): Figure | undefined {
    const last = this.#latest;
    const isNear = last !== undefined && sentence.block - last.sentence.block <= 1;
    return isNear ? this.#decided.get(last)?.figure : undefined;
  }

  /** `la nouvelle est saluée par la ligue : « … », a-t-elle écrit`: who is named right before the colon of the quote. */
  #introducedByColon({ sentence, parts }: ContinuedClaim, pronoun: Pronoun): Figure | undefined {
    const start = parts[0]?.start ?? 0;
    const quote = sentence.units.findIndex((unit) => unit.kind === 'quoted' && unit.end > start);
    if (sentence.units[quote - 1]?.norm !== ':') return undefined;
    const named = bodyNamed(this.#names.get(sentence.index) ?? [], this.#cast, start, pronoun);
    const subject = named ? undefined : subjectBody(sentence.units, quote - 1, pronoun, this.#pack);
    return subject ? this.#topic.figureOf(this.#topic.mentions.of(sentence, ...subject), sentence) : named;
  }

  /** Somebody just introduced by the sentence before, else the speaker of the quote that this one goes with. */
  #byContext(claim: ContinuedClaim): ResolvedClaim {
    const introduced = this.#introducedByLead(claim);
    if (introduced) return introduced;
    if (claim.turn) return this.#byTurn(claim, claim.turn.before);
    if (claim.isOfBody) {
      const body = this.#speakerBefore(claim);
      return { ...claim, ...(body && body.kind !== 'person' && { figure: body }), certainty: 'inferred' };
    }
    const isNext = claim.sentence.block - (this.#latest?.sentence.block ?? 0) <= 1;
    const other = claim.continues ?? (claim.speaksOn && isNext ? this.#latest : undefined);
    const figure =
      this.#introducedBefore(claim) ??
      (opensParagraph(claim, this.#sentences)
        ? this.#namedAfter(claim.sentence, { number: 'singular' })
        : undefined) ??
      (other ? this.#speakerOf(other) : this.#namedAfter(claim.sentence, { number: 'singular' })) ??
      (this.#pack.names.descriptions && this.#topic.onlyPerson(claim.parts[0]?.start ?? 0, claim.sentence));
    return { ...claim, ...(figure && { figure }), certainty: 'inferred' };
  }

  /** Of those who speak in turn, the one who spoke two turns before; the first is introduced by the sentence in front. */
  #byTurn(claim: ContinuedClaim, before: Claim | undefined): ResolvedClaim {
    const figure = before ? this.#speakerOf(before) : this.#introducedBefore(claim);
    return { ...claim, ...(figure && { figure }), certainty: 'inferred' };
  }

  /** `Interrogée, Anna Roux déclarait :` right before words that stand alone. */
  #introducedByLead(claim: ContinuedClaim): ResolvedClaim | undefined {
    const before = this.#sentences[claim.sentence.index - 1];
    if (before === undefined || before.units.at(-1)?.norm !== ':' || claim.sentence.block > before.block + 1)
      return undefined;
    const words = this.#pack.introduces?.(before);
    const resolved = words && this.#bySubject(claim, words, before);
    return resolved?.figure ? resolved : undefined;
  }

  /** The person whom the next sentence names, if it quotes nobody. */
  #namedAfter({ index, block }: Sentence, agreement: Agreement): Figure | undefined {
    const after = this.#sentences[index + 1];
    if (this.#pack.names.descriptions === undefined || after?.block !== block) return undefined;
    if (this.#quoting.has(after.index)) return undefined;
    return openingPerson(this.#names.get(after.index) ?? [], this.#cast, agreement);
  }

  /** Who speaks in a claim that was decided before, or that comes right after. */
  #speakerOf(claim: ContinuedClaim): Figure | undefined {
    const decided = this.#decided.get(claim);
    if (decided) return decided.figure;
    this.#topic.readUpTo(claim.sentence.index);
    return claim.subject && this.#bySubject(claim, claim.subject, claim.sentence).figure;
  }

  /**
   * The person who opens the sentence right before, when that sentence quotes nobody: `Anna Roux avait prévenu les
   * autres. « C'était dangereux. »`
   */
  #introducedBefore(claim: ContinuedClaim): Figure | undefined {
    const before = this.#sentences[claim.sentence.index - 1];
    if (before === undefined || this.#quoting.has(before.index)) return undefined;
    const endsInColon = this.#text.slice(before.end - 1, before.end) === ':';
    const isAlone =
      claim.continues === undefined && (endsInColon || this.#pack.names.descriptions !== undefined);
    const isNear =
      before.block === claim.sentence.block || (isAlone && before.block === claim.sentence.block - 1);
    return isNear ? this.#topic.openingPerson(before) : undefined;
  }
}
