import { describe, expect, it } from 'vitest';
import { readQuotesOf } from '../../nlp/read-article.ts';

const SAID = '« La route est fermée »';

describe('the subject behind the verb of an incise', () => {
  it.each([
    ['a écrit sur X Luc Morin', 'Luc Morin'],
    ['a écrit sur X (ex-Twitter) la CGT', 'CGT'],
    ['a écrit sur son compte Instagram la maire', 'maire'],
    ['a déclaré à Franceinfo la CGT', 'CGT'],
    ['a déclaré dans Le Figaro le maire', 'maire'],
    ['a assuré la semaine dernière le maire', 'maire'],
    ['a assuré ces derniers jours le maire', 'maire'],
    ['a assuré un peu plus tard le maire', 'maire'],
    ['a assuré peu après le maire', 'maire'],
    ['a assuré, les larmes aux yeux, le maire', 'maire'],
    ["enfonce d'une formule le maire", 'maire'],
    ['se veut prudente la maire', 'maire'],
  ])('is found in: %s', (incise, speaker) => {
    expect(readQuotesOf(`${SAID}, ${incise}.`).map((quote) => quote.speaker)).toEqual([speaker]);
  });

  it.each(['ont été ses premiers mots', 'résonne dans la salle la voix du maire'])('is not: %s', (incise) => {
    expect(readQuotesOf(`${SAID}, ${incise}.`).map((quote) => quote.speaker)).not.toContain('maire');
  });
});
