import { describe, expect, it } from 'vitest';
import { speakerNouns } from '../../../src/lang/fr/lexicon/speaker-nouns.ts';

describe('French nouns for speakers that are made of others', () => {
  it.each([
    ['ethnopharmacologue', 'person', undefined],
    ['musicothérapeute', 'person', undefined],
    ['avocate-conseil', 'person', 'feminine'],
    ['directrice-adjointe', 'person', 'feminine'],
    ['auteur-interprète', 'person', 'masculine'],
    ['ex-vice-président', 'person', 'masculine'],
    ['chirurgiens-dentistes', 'group', undefined],
    ['poétesse', 'person', 'feminine'],
  ])('knows %s', (noun, kind, gender) => {
    const known = speakerNouns.get(noun);
    expect([known?.kind, known?.gender]).toEqual([kind, gender]);
  });

  it.each(['dialogue', 'catalogue', 'monologue', 'rendez-vous', 'maison-mère', 'chef-lieu'])(
    'takes "%s" for no person',
    (noun) => {
      expect(speakerNouns.get(noun)?.kind).not.toBe('person');
    },
  );
});
