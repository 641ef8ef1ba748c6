import { describe, expect, it } from 'vitest';
import { readQuotesOf } from './read-article.ts';

function turns(text: string): (readonly [text: string, speaker: string | undefined])[] {
  return readQuotesOf(text, 'fr').map((quote) => [quote.words, quote.speaker]);
}

describe('a dialogue in dashes', () => {
  it('reads a line that a dash opens as speech where the article says in it who speaks', () => {
    expect(
      turns(
        'Anna Roux ferma la porte.\n\n— Je pars, dit Anna Roux, et je ne reviendrai pas !\n\nElle sortit.',
      ),
    ).toEqual([['Je pars […] et je ne reviendrai pas !', 'Anna Roux']]);
    expect(turns('– C’était donc toi ? me demanda Anna Roux, en riant.')).toEqual([
      ['C’était donc toi ?', 'Anna Roux'],
    ]);
    expect(turns('- Entrez ! cria Luc Morin, qui dormait.')).toEqual([['Entrez !', 'Luc Morin']]);
  });

  it('then reads the lines that go on as turns, and gives each to whom spoke two turns before', () => {
    const text =
      '— Vous partez ? demanda Luc Morin.\n\n— Je pars, dit Anna Roux.\n\n— Et quand reviendrez-vous donc ?\n\n— Jamais de la vie, mon ami.';
    expect(turns(text)).toEqual([
      ['Vous partez ?', 'Luc Morin'],
      ['Je pars', 'Anna Roux'],
      ['Et quand reviendrez-vous donc ?', 'Luc Morin'],
      ['Jamais de la vie, mon ami.', 'Anna Roux'],
    ]);
  });

  it('leaves open who answers somebody, where nobody spoke before', () => {
    const text = 'Luc Morin dormait.\n\n— Vous partez ? demanda Luc Morin.\n\n— Je pars demain matin.';
    expect(turns(text)[1]).toEqual(['Je pars demain matin.', undefined]);
  });

  it('takes no list and no signature for speech', () => {
    expect(turns('Le plan :\n\n— Une route sera ouverte.\n\n— Un pont sera fermé.')).toEqual([]);
    expect(turns('Le plan comprend :\n\n- Une route, selon la ville.\n\n- Un pont.')).not.toContainEqual([
      'Un pont.',
      undefined,
    ]);
    expect(turns('« La route est fermée depuis lundi. »\n\n— Anna Roux, maire de Brest')).toEqual([
      ['La route est fermée depuis lundi.', 'Anna Roux'],
    ]);
  });
});
