import fc from 'fast-check';

/** What happens to a file on a bad disk, or by somebody's hand. */
export type Damage =
  | { readonly kind: 'bit'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'written'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'inserted'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'zeros'; readonly at: number; readonly length: number };

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });

/** One to three damages; places as shares of the file's length. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('bit' as const), at, bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('cut' as const), at }),
    fc.record({ kind: fc.constant('written' as const), at, bytes }),
    fc.record({ kind: fc.constant('inserted' as const), at, bytes }),
    fc.record({ kind: fc.constant('zeros' as const), at, length: fc.nat(5_000) }),
  ),
  { minLength: 1, maxLength: 3 },
);

/** The bytes after all of that. */
export function damaged(whole: Uint8Array, all: readonly Damage[]): Uint8Array {
  return all.reduce<Uint8Array>(once, whole);
}

function once(before: Uint8Array, damage: Damage): Uint8Array {
  const from = Math.floor(damage.at * before.length);
  switch (damage.kind) {
    case 'bit':
      return before.length === 0 ? before : before.with(from, (before[from] ?? 0) ^ (1 << damage.bit));
    case 'cut':
      return before.slice(0, from);
    case 'written': {
      const after = Uint8Array.from(before);
      after.set(damage.bytes.subarray(0, before.length - from), from);
      return after;
    }
    case 'inserted':
      return Buffer.concat([before.subarray(0, from), damage.bytes, before.subarray(from)]);
    case 'zeros':
      return Uint8Array.from(before).fill(0, from, from + damage.length);
  }
}
