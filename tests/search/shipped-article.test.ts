import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishLexical } from '../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../src/lang/fr/lexical.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { ANSWER_THRESHOLD } from '../../src/search/engine.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { searchArticle } from './search-articles.ts';

// One article of twenty paragraphs, where word frequencies say little.
const file = join(import.meta.dirname, '../../corpus/kazakhstan-2022.txt');
const text = readFileSync(file, 'utf8').normalize('NFC').trim();
const texts = paragraphs(text).map(({ start, end }) => text.slice(start, end));
const lastIsKortunov = { [texts.length]: ['Andrey Kortunov', 'Kortunov'] };
const { article, documents } = searchArticle('kaz22', 'fr', texts, lastIsKortunov);
const engine = createSearchEngine({ lexicals: [frenchLexical, englishLexical] });
engine.add(article, documents);

function answer(query: string, kind: 'question' | 'quote'): string | undefined {
  const [best] = engine.search({ text: query, kind });
  return best !== undefined && best.confidence >= ANSWER_THRESHOLD ? best.passage.text : undefined;
}

describe.each(['quote', 'question'] as const)('looking up a %s in the shipped article', (kind) => {
  it.each([
    ["avoir l'air grand et fort et ne rien faire", '"La meilleure mission'],
    ['recreateur de l’union sovietique', '"Bien sûr, la Russie est ravie'],
    ['un troupeau de pays qui le voient comme protecteur', '"Cela permet à Poutine'],
    ['bandits et terroristes', 'M. Tokayev a déclaré'],
    ['la chute de Tokayev et un vide de pouvoir', 'La Russie avait vraisemblablement calculé'],
    ["tirer sur la populasion d'un autre pays", '"La meilleure mission'],
    ['tirer pour tuer', 'M. Tokayev a déclaré'],
    ['un regime impopulaire et un sentiment antirusse', 'Mais même une intervention réussie'],
    ['victoire substanciele pour la russie', '"Pour la Russie, si les choses'],
    ['plus egal aux chinoi', '"Cela permet à Poutine'],
    ['garant de la sécurité en asie centrale', 'Jonathan Eyal'],
    ['le neuvieme exportateur de petrole', 'Désormais, le Kazakhstan'],
    ["cela ferait disparaître l'ukraine de la table", 'Le Kazakhstan "pourrait détourner'],
    ['une question qui reste une priorité absolu', '"Je pense que cette question'],
    ['Que dit Kortunov de la priorité absolue ?', '"Je pense que cette question'],
    ["Que dit Kortunov de l'Ukraine ?", 'Le Kazakhstan "pourrait détourner'],
    ['What did Kortunov say about Ukraine?', 'Le Kazakhstan "pourrait détourner'],
  ])('finds “%s”', (query, beginning) => {
    expect(answer(query, kind)?.slice(0, beginning.length)).toBe(beginning);
  });

  it.each([
    'Quelle est la recette de la tarte aux pommes ?',
    'Who won the world cup in 1998?',
    'Comment réparer un vélo ?',
    'Comment fonctionne un moteur à explosion ?',
    'Où vivent les pingouins ?',
    'How do I install Python on Windows?',
    'meilleure recette de gâteau au chocolat pour un anniversaire',
    '',
    '…',
  ])('finds nothing for “%s”', (query) => {
    expect(answer(query, kind)).toBeUndefined();
  });
});
