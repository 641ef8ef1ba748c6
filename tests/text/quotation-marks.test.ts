import { describe, expect, it } from 'vitest';
import { quotedStrings } from '../../src/text/quotation-marks.ts';

function inner(text: string): string[] {
  return quotedStrings(text, { start: 0, end: text.length }).map((quoted) =>
    text.slice(quoted.inner.start, quoted.inner.end),
  );
}

describe('quotation marks', () => {
  it.each([
    ['« Oui », dit-il.', ['Oui']],
    ['«\u00A0Oui\u00A0» et «\u202Fnon\u202F»', ['Oui', 'non']],
    ['“Yes,” she said.', ['Yes,']],
    ['"Yes," she said. "No."', ['Yes,', 'No.']],
    ['„Ja“, sagt sie.', ['Ja']],
    ['” Yes ” is odd', []],
    ["He said 'we will see' and left.", ['we will see']],
    ['‘We will see,’ he said.', ['We will see,']],
    ['»Nous verrons», dit-il.', ['Nous verrons']],
    ['ʺ Nous verrons ʺ, dit-il.', ['Nous verrons']],
  ])('finds what stands between the marks of %s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('keeps a string inside a string of the same marks as part of it', () => {
    expect(inner('« Il a dit « oui » et « non » » puis rien')).toEqual(['Il a dit « oui » et « non »']);
    expect(inner('“She said ‘yes’ to us,” he said')).toEqual(['She said ‘yes’ to us,']);
  });

  it('takes no apostrophe for a mark', () => {
    expect(inner("L'armée d'Anna n'a pas dit qu'il pleut")).toEqual([]);
    expect(inner('the workers’ rights and the ’90s, ’tis true')).toEqual([]);
    expect(inner("rock 'n' roll in the '90s")).toEqual([]);
  });

  it('reads a mark that never closes to the end where a quote can start', () => {
    expect(inner('“We go on.')).toEqual(['We go on.']);
    expect(inner('Elle dit : « nous partons')).toEqual(['nous partons']);
  });

  it('passes over a mark that never closes in the middle, and keeps the strings around it', () => {
    expect(inner('ne les « représente plus. Le site « libre » est là')).toEqual(['libre']);
    expect(inner('un 5" disque et “oui”')).toEqual(['oui']);
  });

  it('passes over a closing mark without a partner', () => {
    expect(inner('rien » puis « oui »')).toEqual(['oui']);
    expect(inner('»Lire aussi : « Le port »')).toEqual(['Le port']);
  });

  it('drops empty strings', () => {
    expect(inner('«  » et ""')).toEqual([]);
  });
});
