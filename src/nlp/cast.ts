import type { Speaker } from '../model/quote.ts';
import { agrees } from './discourse.ts';
import { FigureIndex } from './figure-index.ts';
import type { Agreement } from './language-pack.ts';
import { acronymOf, splitInitials } from './name-key.ts';
import { NameKeys } from './name-keys.ts';

/** Somebody or something that the article names and that may speak. */
export interface Figure {
  readonly id: string;
  name: string;
  kind: Speaker['kind'];
  agreement: Agreement;
  role?: string;
  /** Every role that the article states, in lower case, `role` among them. */
  readonly roles: Set<string>;
  /** Whether a title, a given name or a role shows that it is a person, rather than the form of the name alone. */
  isCertain: boolean;
  /** Whether the article shows that it is a place. */
  isPlace: boolean;
  /** Whether it is ever named other than as the complement of a noun or a preposition. */
  standsAlone: boolean;
  /** Whether the article introduced it without a name, as somebody new: `un homme`. */
  isIntroduced: boolean;
  /** How often its full name stands in the article. */
  mentions: number;
  readonly aliases: Set<string>;
  readonly words: Set<string>;
  /** Nouns that stood before the name: `compagnie` for `la compagnie aérienne Flydubai`. */
  readonly nouns: Set<string>;
}

/** Everybody whom an article names, found by full name, surname, or any form in which it was named. */
export class Cast {
  #count = 0;
  readonly #keys = new NameKeys();
  readonly #first: Figure[] = [];
  readonly #byName = new Map<string, Figure>();
  readonly #bySurname = new FigureIndex();
  readonly #byNoun = new Map<string, Set<Figure>>();
  readonly #byRoleWord = new FigureIndex();
  readonly #byWord = new FigureIndex();

  /** The figure of that name, or of whom it is the surname: of several, the one of that gender named most often. */
  find(name: string, agreement: Agreement = {}, canBeSurname = true): Figure | undefined {
    const key = this.#keys.of(name);
    const exact = this.#byName.get(key) ?? (key[1] === ' ' ? this.#byInitials(key) : undefined);
    if (exact || !canBeSurname) return exact;
    let best: Figure | undefined;
    for (const figure of this.#bySurname.of(key))
      if (agrees(figure.agreement, agreement) && figure.mentions > (best?.mentions ?? 0)) best = figure;
    return best;
  }

  /** Those who entered first, at most 60: full names, in the order of the article. */
  get first(): readonly Figure[] {
    return this.#first;
  }

  /** Everybody whose surname it is. */
  bearers(surname: string): readonly Figure[] {
    return this.#bySurname.of(this.#keys.of(surname));
  }

  /** Enters a name; a longer form of a known name completes it. */
  enter(name: string, kind: Speaker['kind'], agreement: Agreement, canBeSurname = true): Figure {
    const known = this.find(name, agreement, canBeSurname) ?? this.#shorterForm(name, kind);
    if (known) {
      this.#learn(known, name, kind, agreement);
      return known;
    }
    const figure: Figure = {
      id: `speaker-${++this.#count}`,
      name,
      kind,
      agreement,
      isCertain: false,
      isPlace: false,
      standsAlone: false,
      isIntroduced: false,
      mentions: 1,
      roles: new Set(),
      aliases: new Set(),
      words: new Set(this.#keys.of(name).split(' ')),
      nouns: new Set(),
    };
    if (this.#first.length < 60) this.#first.push(figure);
    this.#index(figure, name);
    if (kind === 'organisation' && /^\p{Lu}/u.test(name)) this.#indexWords(figure);
    return figure;
  }

  /** `F. Roux`: the only person of that surname one of whose given names begins so. */
  #byInitials(key: string): Figure | undefined {
    const { initials, surname } = splitInitials(key);
    const suits = ({ words }: Figure): boolean =>
      initials.every((letter) => [...words].slice(0, -1).some((word) => word.startsWith(letter)));
    const [only, ...others] = initials.length === 0 ? [] : this.bearers(surname).filter(suits);
    return others.length === 0 ? only : undefined;
  }

  #indexWords(figure: Figure): void {
    if (figure.words.size < 2) return;
    for (const word of figure.words) this.#byWord.add(word, figure);
  }

  /** Records another form of a figure's name, whoever else was thought to bear it. */
  alias(figure: Figure, name: string): void {
    figure.aliases.add(name);
    this.#byName.set(this.#keys.of(name), figure);
  }

  /** Calls a figure by another name, if it has the one before in it; the one before stays an alias. */
  rename(figure: Figure, name: string): void {
    if (figure.name.includes('(')) return;
    figure.aliases.add(figure.name);
    figure.name = name;
  }

  /** Records the first role that the article states; later ones are kept as further ways to call the figure. */
  giveRole(figure: Figure, role: string): void {
    figure.isCertain = true;
    figure.role ??= role;
    this.recall(figure, role);
  }

  /** Keeps words that the article says of a figure, without making them its role. */
  recall(figure: Figure, role: string): void {
    if (figure.roles.size < 20) figure.roles.add(role.toLowerCase());
    for (const word of role.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) this.#byRoleWord.add(word, figure);
  }

  /** The figure beside whose name a noun stood (`le journal Hill Times`), if it stood beside no other. */
  calledBy(noun: string): Figure | undefined {
    const [only, ...others] = this.#byNoun.get(noun) ?? [];
    return others.length === 0 ? only : undefined;
  }

  /** The only body in whose name a noun stands: `the court` for `Moor Court`. */
  namedWith(noun: string): Figure | undefined {
    const [only, ...others] = this.#byWord.of(noun).filter(({ kind }) => kind !== 'person');
    return others.length === 0 ? only : undefined;
  }

  /** Records the noun that says what sort of body it is. */
  giveNoun(figure: Figure, noun: string): void {
    figure.nouns.add(noun);
    const others = this.#byNoun.get(noun) ?? new Set();
    if (others.size < 20) this.#byNoun.set(noun, others.add(figure));
  }

  /** The figures in whose roles a word stands, in the order of the article; at most 20. */
  holders(word: string): readonly Figure[] {
    return this.#byRoleWord.of(word);
  }

  #learn(figure: Figure, name: string, kind: Speaker['kind'], agreement: Agreement): void {
    if (kind === 'person') figure.kind = kind;
    figure.agreement = { ...agreement, ...figure.agreement };
    if (name === figure.name) {
      figure.mentions++;
      return;
    }
    const lastWord = this.#keys.of(figure.name).split(' ').at(-1) ?? '';
    if (name.length > figure.name.length && this.#keys.of(name).split(' ').includes(lastWord)) {
      figure.aliases.add(figure.name);
      figure.name = name;
    } else figure.aliases.add(name);
    this.#index(figure, name);
  }

  /** A person known by the last word of `name` only. */
  #shorterForm(name: string, kind: Speaker['kind']): Figure | undefined {
    if (kind !== 'person') return undefined;
    const words = this.#keys.of(name).split(' ');
    const known = this.#byName.get(words.at(-1) ?? '') ?? this.#byName.get(words.slice(1).join(' '));
    const full = this.#keys.of(known?.name ?? '').split(' ');
    // "Ann Al Rowe" is not Sam Al Rowe, whom the article also calls Al Rowe.
    const isOther = full.length >= words.length && full[0] !== words[0];
    return known?.kind === 'person' && !isOther ? known : undefined;
  }

  #index(figure: Figure, name: string): void {
    const key = this.#keys.of(name);
    if (!this.#byName.has(key)) this.#byName.set(key, figure);
    const acronym = acronymOf(name);
    if (acronym !== undefined && !this.#byName.has(acronym)) this.#byName.set(acronym, figure);
    if (figure.kind !== 'person') return;
    const words = key.split(' ');
    if (words.length > 1) this.#bySurname.add(words.at(-1) ?? '', figure);
    if (words.length > 2) this.#bySurname.add(words.slice(1).join(' '), figure);
    if (words.length > 3) this.#bySurname.add(words.slice(-2).join(' '), figure);
  }
}
