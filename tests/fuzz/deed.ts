import fc from 'fast-check';

/** How the custom_id of a button or form is changed before it is sent, as no client would. */
export type Tampering =
  | { readonly kind: 'none' }
  /** Another one that the bot has made, for whomever and wherever. */
  | { readonly kind: 'other'; readonly pick: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'changed'; readonly at: number; readonly sign: string }
  | { readonly kind: 'payload'; readonly text: string }
  | { readonly kind: 'anything'; readonly text: string };

/** What somebody does. Numbers pick one of what there is then: of the commands, options, buttons, forms, people, servers. */
export interface Deed {
  readonly kind: 'command' | 'typing' | 'press' | 'form' | 'menu' | 'mention';
  readonly pick: number;
  readonly person: number;
  readonly place: number;
  /** Given for texts, in their order. */
  readonly texts: readonly string[];
  /** Given for files. */
  readonly file: { readonly filename: string; readonly contentType: string; readonly data: Uint8Array };
  /** Which of the options and fields that need not be given are: one bit each. */
  readonly given: number;
  readonly tampering: Tampering;
}

/** Deeds in which these texts and files are given. */
export function anyDeed(text: fc.Arbitrary<string>, data: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Deed> {
  const tampering: fc.Arbitrary<Tampering> = fc.oneof(
    { weight: 6, arbitrary: fc.constant({ kind: 'none' } as const) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('other' as const), pick: fc.nat(999) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: fc.nat(100) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('changed' as const),
        at: fc.nat(100),
        sign: fc.constantFrom('a', 'm', 'c', '0', ':', '.', '~', '@', '§'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('payload' as const), text }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('anything' as const), text }) },
  );
  return fc.record({
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constant('command' as const) },
      { weight: 2, arbitrary: fc.constant('typing' as const) },
      { weight: 5, arbitrary: fc.constant('press' as const) },
      { weight: 4, arbitrary: fc.constant('form' as const) },
      { weight: 1, arbitrary: fc.constantFrom('menu' as const, 'mention' as const) },
    ),
    pick: fc.nat(9_999),
    person: fc.nat(2),
    place: fc.nat(9),
    texts: fc.array(text, { minLength: 5, maxLength: 5 }),
    file: fc.record({
      filename: fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a.exe', 'a', 'é\u202Etxt.md'),
      contentType: fc.constantFrom('text/plain', 'text/html', 'application/pdf', 'image/png'),
      data,
    }),
    given: fc.nat(255),
    tampering,
  });
}

/** A custom_id as it is sent. @param made all that the bot has made so far. */
export function tampered(id: string, tampering: Tampering, made: readonly string[]): string {
  const change = (): string => {
    switch (tampering.kind) {
      case 'none':
        return id;
      case 'other':
        return made[tampering.pick % made.length] ?? id;
      case 'cut':
        return id.slice(0, 1 + (tampering.at % id.length));
      case 'changed': {
        const at = tampering.at % id.length;
        return id.slice(0, at) + tampering.sign + id.slice(at + 1);
      }
      case 'payload':
        return `${id.split(':').slice(0, 5).join(':')}:${tampering.text}`;
      case 'anything':
        return `1:${tampering.text}`;
    }
  };
  // Discord lets nothing else through.
  return change().slice(0, 100) || id;
}
