import { describe, it } from 'vitest';
import { expectReports } from './expect-reports.ts';

describe('where a French report begins', () => {
  it.each([
    "Le club a annoncé mardi 17 mars [qu'il vendrait le stade].",
    'Le club a annoncé vendredi 3 mai 2019 [avoir vendu le stade].',
    'Le maire a confirmé jeudi 5 mai sur une radio locale [que la route fermerait].',
    "Le club a annoncé dans la nuit de mardi à mercredi [qu'il vendrait le stade].",
    'Le club a perdu mardi 17 mars la coupe que la ville lui avait prêtée.',
  ])('follows a date behind the verb: %s', expectReports);

  it.each([
    "Le maire a affirmé, alors qu'il visitait le port, [que la route fermerait].",
    'Le maire a affirmé, citant une étude, [que la route fermerait].',
    "Le maire a affirmé, comme il l'avait fait en mai, [que la route fermerait].",
    'Le maire a affirmé, après avoir consulté les élus, [ne rien regretter].',
    'Le maire a affirmé jeudi, au lendemain de la fête qui a réuni des milliers de marins, [que la route fermerait].',
    'Le maire a dénoncé, alors que la mer montait, la digue que la ville avait bâtie.',
  ])('follows a clause between commas: %s', expectReports);

  it.each([
    'Le maire a annoncé, lundi, la fin des travaux, lors d’une visite qu’il a faite au port.',
    'Le maire a affirmé, lundi, la voix tremblante, [que la route fermerait].',
    'Ainsi [la route est fermée], précise le maire.',
  ])('tells circumstances from an object: %s', expectReports);

  it.each([
    'Le maire dit pour sa part [ne rien regretter].',
    'Le maire affirme dans ce livre [ne jamais rien oublier].',
    "Le maire a déclaré lors d'une visite avec des élus venus être entendus.",
  ])('begins with an infinitive that no other verb governs: %s', expectReports);
});
