import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/answer/nearest-name.ts';

const names = ['qui-a-dit', 'contexte', 'demander', 'résumé', 'who-said', 'context', 'ask', 'summary'];

describe('the name that was probably meant', () => {
  it.each([
    ['who-sayd', 'who-said'],
    ['whosaid', 'who-said'],
    ['qui-adit', 'qui-a-dit'],
    ['contxet', 'context'],
    ['resume', 'résumé'],
    ['SUM', 'summary'],
    ['dem', 'demander'],
    ['aks', 'ask'],
  ])('%s means %s', (typed, meant) => {
    expect(nearestName(typed, names)).toBe(meant);
  });

  it.each(['', 'bonjour', 'xyz', 'zzzzzzzzzz'.repeat(600)])('nothing is near %.10s', (typed) => {
    expect(nearestName(typed, names)).toBeUndefined();
  });
});
