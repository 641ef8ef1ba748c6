import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryOf } from './library-fixture.ts';

const GREENE = { name: 'Sam Greene', role: "directeur du Russia Institute au King's College de Londres" };

/** The shipped article, with some of its quotes written down by hand, so that rendering is tested by itself. */
export const kazakhstan = libraryOf({
  key: 'kaz22',
  title: "Troubles au Kazakhstan : l'intervention russe et la question de l'Ukraine",
  headings: ['EN ROUTE'],
  isTitleDescriptive: true,
  text: readFileSync(join(import.meta.dirname, '../../corpus/kazakhstan-2022.txt'), 'utf8'),
  quotes: [
    {
      words: "la crise ne détournerait pas l'attention de Poutine de l'Ukraine",
      kind: 'indirect',
      speaker: { name: 'Les analystes politiques russes et occidentaux' },
    },
    {
      words: 'pourrait être une invasion dans les semaines à venir',
      kind: 'indirect',
      speaker: { name: 'Kiev et Washington' },
    },
    {
      words:
        "La meilleure mission pour Moscou doit être la suivante : vous y allez, vous avez l'air grand et fort, debout dans des endroits visibles, et vous n'avez en fait jamais rien à faire. Il n'y a rien à gagner à tirer sur la population d'un autre pays",
      kind: 'direct',
      speaker: GREENE,
    },
    {
      words:
        "même une intervention réussie pourrait laisser en place un gouvernement impopulaire, risquer d'alimenter le sentiment anti-russe et ne pas s'attaquer aux causes sous-jacentes des troubles",
      kind: 'indirect',
      speaker: GREENE,
      certainty: 'inferred',
    },
    {
      words:
        "La Russie avait vraisemblablement calculé qu'en n'agissant pas, elle risquait un résultat pire, à savoir la chute de Tokayev et l'émergence d'un vide de pouvoir au Kazakhstan",
      kind: 'indirect',
      speaker: GREENE,
    },
    {
      words:
        "Cela permet à Poutine de se présenter comme un peu plus égal aux Chinois. Il a une alliance que les Chinois n'ont pas, il a un troupeau de pays qui le considèrent comme leur protecteur ultime, ce que les Chinois n'ont pas. Il a un retour à une position de puissance régionale, sinon de puissance mondiale, ce dont il a toujours rêvé.",
      kind: 'direct',
    },
  ],
});
