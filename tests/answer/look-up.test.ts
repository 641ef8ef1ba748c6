import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { Library } from '../../src/answer/library.ts';
import { whoSaid } from '../../src/answer/who-said.ts';
import type { Answer, Result } from '../../src/model/answer.ts';
import { shippedLibrary } from './shipped-library.ts';

const library: Library = await shippedLibrary();

function first(answer: Answer): Result {
  const [result] = answer.status === 'found' ? answer.results : [];
  if (!result) throw new Error(`nothing was found: ${JSON.stringify(answer)}`);
  return result;
}

describe('who said it', () => {
  it.each([
    ["avoir l'air grand et fort et ne rien faire", 'Sam Greene', 'kaz22§8'],
    ['recreateur de l’union sovietique', 'Jonathan Eyal', 'kaz22§17'],
    ['un troupeau de pays qui le voient comme protecteur', 'Jonathan Eyal', 'kaz22§18'],
    ['bandits et terroristes', 'Kassym-Jomart Tokayev', 'kaz22§6'],
    ['la chute de Tokayev et un vide de pouvoir', 'Sam Greene', 'kaz22§10'],
    ["tirer sur la populasion d'un autre pays", 'Sam Greene', 'kaz22§8'],
    ['TIRER POUR TUER', 'Kassym-Jomart Tokayev', 'kaz22§6'],
    ['une invasion ces prochaines semaines', 'Kiev et Washington', 'kaz22§2'],
    ['un gouvernement impopulaire et un sentiment anti russe', 'Sam Greene', 'kaz22§9'],
    ["l'influence economique de pekin", 'Jonathan Eyal', 'kaz22§16'],
    ['une victoire substantiele pour la russie', 'Olga Oliker', 'kaz22§15'],
    ["faire disparaitre l'ukraine de la table", 'Andrey Kortunov', 'kaz22§20'],
    ['cette question est une priorite absolue', 'Andrey Kortunov', 'kaz22§21'],
  ])('“%s” was said by %s', (quote, speaker, passageId) => {
    const result = first(whoSaid(library, { quote }));
    expect(result.passage.id).toBe(passageId);
    expect(result.quote?.speaker?.name).toBe(speaker);
  });

  it('says that the words stand there exactly, whatever the printing of marks and spaces', () => {
    const quote = '« tirer\u202Fsur la population d’un autre pays »';
    expect(first(whoSaid(library, { quote })).match).toBe('exact');
  });

  it('says that words differ when they do', () => {
    expect(first(whoSaid(library, { quote: 'tirer sur les habitants d’un autre pays' })).match).toBe(
      'altered',
    );
  });

  it('stresses the words that were remembered', () => {
    const { article, matches } = first(whoSaid(library, { quote: 'recreateur de l’union sovietique' }));
    expect(matches.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      "recréateur de l'Union soviétique",
    ]);
  });

  it('gives the role in the words of the article', () => {
    const { quote } = first(whoSaid(library, { quote: 'rien à gagner à tirer sur la population' }));
    expect(quote).toMatchObject({
      kind: 'direct',
      certainty: 'explicit',
      speaker: { name: 'Sam Greene', role: "directeur du Russia Institute au King's College de Londres" },
    });
  });

  it('shows only what the speaker asked for has said', () => {
    const answer = whoSaid(library, { quote: "l'Ukraine", speaker: 'kortunov' });
    expect(answer.status === 'found' && answer.results.map(({ quote }) => quote?.speaker?.name)).toEqual([
      'Andrey Kortunov',
    ]);
  });

  it('gives the words of the one asked for, in a passage on the topic that is in another language', () => {
    const { passage, quote } = first(whoSaid(library, { quote: 'Russia', speaker: 'Greene' }));
    expect([passage.id, quote?.speaker?.name]).toEqual(['kaz22§8', 'Sam Greene']);
  });

  it('names nobody for words that nobody says', () => {
    expect(first(whoSaid(library, { quote: 'premier producteur mondial d’uranium' })).quote).toBeNull();
  });
});

describe('asking', () => {
  it.each([
    ["Que pense Kortunov de l'Ukraine ?", 'kaz22§20'],
    ['Combien de casques bleus ont été envoyés ?', 'kaz22§7'],
    ['Qui est le premier producteur d’uranium ?', 'kaz22§14'],
    ['Que dit Oliker ?', 'kaz22§15'],
  ])('“%s” is answered by %s', (question, passageId) => {
    expect(first(ask(library, { question })).passage.id).toBe(passageId);
  });

  it.each([
    'Quelle est la recette de la tarte aux pommes ?',
    'Comment réparer un vélo ?',
    'Who won the world cup in 1998?',
    'What is the capital of Australia?',
  ])('“%s” finds nothing, and other things to try', (question) => {
    const answer = ask(library, { question });
    expect(answer.status).toBe('nothing-found');
    expect(answer.status === 'nothing-found' && answer.suggestions.length).toBeGreaterThan(0);
  });

  it('gives all that somebody says in another language, where the topic cannot be found in it', () => {
    const answer = ask(library, { question: 'What does Greene say about power?' });
    const shown = answer.status === 'found' ? answer.results : [];
    expect(shown.map(({ passage }) => passage.id)).toEqual(['kaz22§8', 'kaz22§9', 'kaz22§10']);
    expect(shown.every(({ match }) => match === 'approximate')).toBe(true);
    expect(first(ask(library, { question: 'What does Greene say about the government?' })).passage.id).toBe(
      'kaz22§9',
    );
    expect(ask(library, { question: 'Que dit Greene des bananes ?' }).status).toBe('nothing-found');
  });

  it('limits itself to the article named by its key or title', () => {
    const question = "Que pense Kortunov de l'Ukraine ?";
    expect(ask(library, { question, article: 'KAZ22' }).status).toBe('found');
    expect(ask(library, { question, article: 'Troubles au Kazakhstan' }).status).toBe('found');
    expect(ask(library, { question, article: 'La Chartreuse de Parme' })).toMatchObject({
      status: 'invalid',
      problem: { code: 'unknown-article', known: [{ value: 'kaz22' }] },
    });
  });
});

describe('requests that cannot be looked up', () => {
  it.each(['', '   ', '???', '\u200B\u202E', '«»'])(
    'says that there is nothing to look for in “%s”',
    (quote) => {
      expect(whoSaid(library, { quote })).toMatchObject({
        status: 'invalid',
        problem: { code: 'empty-text' },
      });
    },
  );

  it('looks 6,000 characters up and says how many are too many', () => {
    const long = 'la tarte aux pommes '.repeat(400);
    expect(whoSaid(library, { quote: long.slice(0, 6000) }).status).toBe('nothing-found');
    expect(whoSaid(library, { quote: long.slice(0, 6001) })).toMatchObject({
      problem: { code: 'text-too-long', length: 6001, maximum: 6000 },
    });
  });
});

describe('for every text', () => {
  const pieces = fc.constantFrom(
    'Tokayev',
    'l’Ukraine',
    'tirer',
    '**',
    '@everyone',
    '\u202E',
    '\uD800',
    'de',
    '"',
    '§8',
    '…',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces).map((list) => list.join(' ')),
  );

  it('an answer is given, and all it shows stands in the article', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const answer of [whoSaid(library, { quote: text }), ask(library, { question: text })]) {
          for (const { article, excerpt, matches, quote } of answer.status === 'found'
            ? answer.results
            : []) {
            expect(
              matches.every(({ start, end }) => start >= excerpt.start && start < end && end <= excerpt.end),
            ).toBe(true);
            for (const said of quote?.text.split(' […] ') ?? []) expect(article.text).toContain(said);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
