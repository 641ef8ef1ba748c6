import { describe, expect, it } from 'vitest';
import { readText } from './read-article.ts';

/** Everybody's name and role, in the order of their first words. */
function roles(text: string, language: string): (readonly [string, string | undefined])[] {
  return readText(text, language).speakers.map(({ name, role }) => [name, role] as const);
}

describe('the roles that an English article gives', () => {
  it.each([
    [
      'China answered Prime Minister Ann Rowe. “We are not afraid of anybody here,” Rowe said.',
      'Prime Minister',
    ],
    [
      'Is it late, asks Hill Times editor Ann Rowe. “We go on as we always did,” she said.',
      'Hill Times editor',
    ],
    ['They fear cuts Hill Mayor Ann Rowe could make. “We go on as we always did,” Rowe said.', 'Hill Mayor'],
    ['It was former Hill mayor Ann Rowe. “We go on as we always did,” she said.', 'former Hill mayor'],
    [
      'Ann Rowe, doctor and researcher at St. Hill Hospital in Boston, said the rain would come.',
      'doctor and researcher at St. Hill Hospital in Boston',
    ],
    ['Ann Rowe, co-owner of Hill Brewing Co., said the rain would come.', 'co-owner of Hill Brewing Co.'],
    ['“We go on as we always did,” said Rep. Ann Rowe.', 'Rep.'],
  ])('%s', (text, role) => {
    expect(roles(text, 'en')).toEqual([['Ann Rowe', role]]);
  });
});

describe('the roles that a French article gives', () => {
  it('are not the names of others in a row', () => {
    const text = `Le sommet réunit Paul Petit, la ministre allemande Anna Roux et d'autres. « Nous irons plus loin encore », a dit Paul Petit. « Nous aussi, bien entendu », a dit Anna Roux.`;
    expect(roles(text, 'fr')).toEqual([
      ['Paul Petit', undefined],
      ['Anna Roux', 'ministre allemande'],
    ]);
  });

  it('are not what is said of somebody before a comma', () => {
    const text = `Avec le soutien de la ministre allemande Anna Roux, Paul Petit a été élu. « Nous irons plus loin encore », a dit Paul Petit.`;
    expect(roles(text, 'fr')).toEqual([['Paul Petit', undefined]]);
  });

  it('keep the name of whom they serve', () => {
    const text = `« Nous irons plus loin encore », a dit Paul Petit, assistant parlementaire d'Anna Roux.`;
    expect(roles(text, 'fr')).toEqual([['Paul Petit', "assistant parlementaire d'Anna Roux"]]);
  });

  it('keep how often something was done', () => {
    const text = `« Nous irons plus loin encore », a dit Paul Petit, dix fois vainqueur de la Coupe de France.`;
    expect(roles(text, 'fr')).toEqual([['Paul Petit', 'dix fois vainqueur de la Coupe de France']]);
  });
});
