import type { Cast, Figure } from './cast.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';

/** Several speakers who are named together and then speak as one, in whatever order and form they are named again. */
export class JointFigures {
  readonly #cast: Cast;
  readonly #pack: LanguagePack;
  readonly #known = new Map<string, Figure>();

  constructor(cast: Cast, pack: LanguagePack) {
    this.#cast = cast;
    this.#pack = pack;
  }

  /** The figure of a mention that joins speakers; `undefined` where it names one. */
  of(read: ReadMention): Figure | undefined {
    if (read.joint === undefined) return undefined;
    if (this.#pack.names.takesBareRoles !== true)
      return this.#cast.enter(this.#nameOf(read.joint), 'organisation', { number: 'plural' });
    const members = new Set(
      read.names.flatMap(({ name, agreement }) => this.#cast.find(name, agreement) ?? []),
    );
    const persons = [...members].filter(({ kind }) => kind === 'person');
    return persons.length === 2 ? this.#join(persons, this.#pack.names.coordinator ?? '') : undefined;
  }

  /** `Anna Roux, Luc Morin et le maire`: each person by the fullest name that the article gives. */
  #nameOf(members: readonly string[]): string {
    const whole = members.map((member) => {
      const figure = this.#cast.find(member);
      return figure?.kind === 'person' ? figure.name : member;
    });
    return `${whole.slice(0, -1).join(', ')} ${this.#pack.names.coordinator ?? ''} ${whole.at(-1) ?? ''}`;
  }

  #join(members: readonly Figure[], coordinator: string): Figure {
    const key = members
      .map(({ id }) => id)
      .sort()
      .join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    const name = members.map((member) => member.name).join(` ${coordinator} `);
    const figure = this.#cast.enter(name, 'organisation', { number: 'plural' });
    this.#known.set(key, figure);
    return figure;
  }
}
