import { describe, expect, it } from 'vitest';
import { readQuotesOf } from './read-article.ts';

function speakers(text: string): (string | undefined)[] {
  return readQuotesOf(text).map(({ speaker }) => speaker);
}

describe('a description of somebody of whom the article says nothing else', () => {
  it('takes up the only person spoken of', () => {
    const text = `Anna Roux a tout vu. « La route est longue », raconte la gérante du café.`;
    expect(speakers(text)).toEqual(['Anna Roux']);
  });

  it('takes up nobody where two persons are spoken of', () => {
    const text = `Anna Roux a vu Marie Petit. « La route est longue », raconte la gérante du café.`;
    expect(speakers(text)).toEqual(['gérante du café']);
  });

  it('takes up nobody of whom a role is known', () => {
    const text = `La juge Anna Roux est venue. « La route est longue », raconte la gérante du café.`;
    expect(speakers(text)).toEqual(['gérante du café']);
  });

  it('takes up the minister of the first sentence whom the next ones name', () => {
    const text = `La route est fermée, a déclaré jeudi le ministre de la Santé. « Elle rouvrira », a ajouté Luc Morin.`;
    expect(speakers(text)).toEqual(['Luc Morin', 'Luc Morin']);
  });

  it('takes up whoever was named last where a reporter spoke to them', () => {
    const text = `Luc Morin a appris le métier chez Paul Petit. Contacté, il explique que tout va bien.`;
    expect(speakers(text)).toEqual(['Paul Petit']);
  });

  it('leaves those alone whom the press seldom names', () => {
    const text = `Anna Roux est partie. « La route est longue », raconte la porte-parole du port.`;
    expect(speakers(text)).toEqual(['porte-parole du port']);
  });
});
