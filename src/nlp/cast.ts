import type { Speaker } from '../model/quote.ts';
import { fold } from '../text/fold.ts';
import type { Agreement } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';

/** Somebody or something that the article names and that may speak. */
export interface Figure {
  readonly id: string;
  name: string;
  kind: Speaker['kind'];
  agreement: Agreement;
  role?: string;
  /** Whether a title, a given name or a role shows that it is a person, rather than the form of the name alone. */
  isCertain: boolean;
  readonly aliases: Set<string>;
  readonly words: Set<string>;
  /** Nouns that stood before the name: `compagnie` for `la compagnie aérienne Flydubai`. */
  readonly nouns: Set<string>;
}

/** Everybody whom an article names, found by full name, surname, or any form in which it was named. */
export class Cast {
  readonly #figures: Figure[] = [];
  readonly #byName = new Map<string, Figure>();
  readonly #byLastWord = new Map<string, Figure>();

  get figures(): readonly Figure[] {
    return this.#figures;
  }

  /** The figure of that name, or of whom it is the surname. */
  find(name: string): Figure | undefined {
    const key = keyOf(name);
    return this.#byName.get(key) ?? this.#byLastWord.get(key);
  }

  /** Enters a name; a longer form of a known name completes it. */
  enter(name: string, kind: Speaker['kind'], agreement: Agreement): Figure {
    const known = this.find(name) ?? this.#shorterForm(name, kind);
    if (known) {
      this.#learn(known, name, kind, agreement);
      return known;
    }
    const figure: Figure = {
      id: `speaker-${this.#figures.length + 1}`,
      name,
      kind,
      agreement,
      isCertain: false,
      aliases: new Set(),
      nouns: new Set(),
      words: new Set(keyOf(name).split(' ')),
    };
    this.#figures.push(figure);
    this.#index(figure, name);
    return figure;
  }

  #learn(figure: Figure, name: string, kind: Speaker['kind'], agreement: Agreement): void {
    if (kind === 'person') figure.kind = kind;
    figure.agreement = { ...agreement, ...figure.agreement };
    if (name === figure.name) return;
    if (
      name.length > figure.name.length &&
      keyOf(name)
        .split(' ')
        .includes(keyOf(figure.name).split(' ').at(-1) ?? '')
    ) {
      figure.aliases.add(figure.name);
      figure.name = name;
    } else figure.aliases.add(name);
    this.#index(figure, name);
  }

  /** A person known by the last word of `name` only. */
  #shorterForm(name: string, kind: Speaker['kind']): Figure | undefined {
    if (kind !== 'person') return undefined;
    const last = keyOf(name).split(' ').at(-1) ?? '';
    const known = this.#byName.get(last);
    return known !== undefined && known.kind === 'person' ? known : undefined;
  }

  #index(figure: Figure, name: string): void {
    const key = keyOf(name);
    if (!this.#byName.has(key)) this.#byName.set(key, figure);
    if (figure.kind !== 'person') return;
    const words = key.split(' ');
    const last = words.at(-1);
    if (last !== undefined && words.length > 1) this.#byLastWord.set(last, figure);
    const surname = words.slice(1).join(' ');
    if (words.length > 2 && !this.#byName.has(surname)) this.#byLastWord.set(surname, figure);
  }
}

/** Enters every name mention of an article: full names first, so that surnames find them wherever they stand. */
export function castOf(mentions: readonly NameMention[]): Cast {
  const cast = new Cast();
  for (const mention of mentions) {
    const isFull = mention.name.includes(' ');
    if (isFull && mention.sort === 'person')
      cast.enter(mention.name, 'person', mention.agreement).isCertain = true;
  }
  for (const mention of mentions) {
    if (mention.name.includes(' ') && mention.sort === 'unclear' && !mention.isComplement)
      cast.enter(mention.name, 'person', mention.agreement);
  }
  for (const mention of mentions) {
    if (
      mention.isDoubtful &&
      cast.find(mention.name) === undefined &&
      !mentions.some((other) => other.name === mention.name && !other.isDoubtful)
    )
      continue;
    const kind = mention.sort === 'person' ? 'person' : 'organisation';
    const known = cast.find(mention.name);
    if (known) cast.enter(mention.name, known.kind, mention.agreement);
    else cast.enter(mention.name, kind, mention.agreement);
  }
  return cast;
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
