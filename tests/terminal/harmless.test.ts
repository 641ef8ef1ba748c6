import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/terminal/harmless.ts';

describe('harmless text', () => {
  it('shows escape codes as signs', () => {
    expect(harmless('\u001B[31mred\u0007')).toBe('␛[31mred␇');
    expect(harmless('\u009B2J\u007F')).toBe('⟨U+009B⟩2J␡');
  });

  it('shows what would turn the direction of writing', () => {
    expect(harmless('a\u202Eb\u2066c')).toBe('a⟨U+202E⟩b⟨U+2066⟩c');
  });

  it('keeps accents, emoji, joiners and right-to-left words as they are', () => {
    const words = 'œuvre “naïve” 👩‍👩‍👧 שלום \u200F. zero\u200Bwidth \u00AD';
    expect(harmless(words)).toBe(words);
  });

  it('is one line', () => {
    expect(harmless('a\r\nb\tc\u2028d')).toBe('a  b c d');
  });

  it('never holds a control or direction character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u.test(harmless(text))).toBe(false);
      }),
    );
  });
});
