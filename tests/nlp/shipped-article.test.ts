import { expect, it } from 'vitest';
import { shippedLibrary } from '../answer/shipped-library.ts';

const library = await shippedLibrary();
const [article] = library.articles();
if (!article) throw new Error('the shipped article is missing');

const found = library.quotes(article.id).map((quote) => {
  const speaker = library.speaker(article.id, quote.attribution?.speakerId ?? '');
  const opening = quote.text.split(' ').slice(0, 4).join(' ');
  return [quote.kind, quote.attribution?.certainty, speaker?.name, speaker?.role, opening].join(' | ');
});

it('finds the thirteen quotes of the shipped article, each with its speaker and role', () => {
  const greene = "Sam Greene | directeur du Russia Institute au King's College de Londres";
  const eyal = 'Jonathan Eyal | du groupe de réflexion RUSI à Londres';
  const kortunov = 'Andrey Kortunov | chef du Conseil russe des affaires internationales';
  expect(found).toEqual([
    'indirect | explicit | analystes politiques russes et occidentaux |  | que la crise ne',
    'indirect | explicit | Kiev et Washington |  | pourrait être une invasion',
    "mixed | explicit | Kassym-Jomart Tokayev | président kazakh | que l'État se battrait",
    "mixed | explicit | Kassym-Jomart Tokayev | président kazakh | qu'il avait donné des",
    `direct | explicit | ${greene} | La meilleure mission pour`,
    `indirect | inferred | ${greene} | Mais même une intervention`,
    `indirect | explicit | ${greene} | La Russie avait vraisemblablement`,
    'direct | explicit | Olga Oliker | directrice du programme Europe et Asie centrale de Crisis Group | Pour la Russie, si',
    `indirect | explicit | ${eyal} | que Poutine pourrait obtenir`,
    `direct | explicit | ${eyal} | Bien sûr, la Russie`,
    `direct | inferred | ${eyal} | Cela permet à Poutine`,
    `direct | explicit | ${kortunov} | pourrait détourner l'attention de`,
    `direct | inferred | ${kortunov} | Je pense que cette`,
  ]);
});
