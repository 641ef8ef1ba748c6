import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/lang/fr/inflect.ts';
import { givenNames } from '../../src/lang/fr/lexicon/given-names.ts';
import { reportingVerbs } from '../../src/lang/fr/lexicon/reporting-verbs.ts';
import { speakerNouns } from '../../src/lang/fr/lexicon/speaker-nouns.ts';

describe('the French lexicon', () => {
  it('is in NFC and lower case', () => {
    const words = [...reportingVerbs.map(({ lemma }) => lemma), ...givenNames.keys(), ...speakerNouns.keys()];
    expect(words.filter((word) => word !== word.normalize('NFC') || word !== word.toLowerCase())).toEqual([]);
  });

  it('gives its verbs in order, each once for each use', () => {
    const groups = Map.groupBy(
      reportingVerbs,
      ({ frames, isReflexive }) => `${frames.join()} ${isReflexive}`,
    );
    for (const verbs of groups.values()) {
      const lemmas = verbs.map(({ lemma }) => lemma);
      expect(lemmas).toEqual([...new Set(lemmas)].sort());
    }
  });

  it.each([
    ['annoncer', 'annonçait annonça annoncèrent annonçant annoncé'],
    ['juger', 'jugeait jugea jugèrent jugeant'],
    ['espérer', 'espère espèrent espérait espéra espérera'],
    ['rappeler', 'rappelle rappellent rappelait rappellera'],
    ['dire', 'dit disent disait dirent dirait disant dite'],
    ['écrire', 'écrit écrivent écrivait écrivit écrite'],
    ['répondre', 'répond répondent répondit répondu'],
    ['craindre', 'craint craignent craignait craignit craindrait'],
    ['soutenir', 'soutient soutiennent soutint soutenu soutiendra'],
    ['avertir', 'avertit avertissent avertissait averti'],
    ['reconnaître', 'reconnaît reconnaissent reconnut reconnu'],
    ['conclure', 'conclut concluent concluait conclu'],
    ['reprendre', 'reprend reprennent reprenait reprit repris'],
    ['requérir', 'requiert requièrent requis'],
    ['poursuivre', 'poursuit poursuivent poursuivit poursuivi'],
  ])('conjugates %s', (lemma, expected) => {
    const forms = inflect(lemma).map(({ form }) => form);
    expect(expected.split(' ').filter((form) => !forms.includes(form))).toEqual([]);
  });
});
