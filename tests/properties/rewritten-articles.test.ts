import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../nlp/read-article.ts';

/*
 * A reader would find the same quotes in an article whose people bear other names, whose verbs of speech are others of
 * their kind, and whose marks are set otherwise: so must the engine. What is rewritten stands in braces.
 */

interface Story {
  readonly woman: string;
  readonly womanSurname: string;
  readonly man: string;
  readonly manSurname: string;
  /** Verbs that take a clause with `que`, in the third person of the present, and as participles. */
  readonly says: string;
  readonly said: string;
  /** Verbs that stand behind quoted words. */
  readonly exclaims: string;
  readonly open: string;
  readonly close: string;
  readonly note: string;
}

interface Found {
  readonly text: string;
  readonly speaker: string | undefined;
}

const women = [
  ['Anna Roux', 'Roux'],
  ['Marie-Ange Le Bihan', 'Le Bihan'],
  ['Aïssatou Petit', 'Petit'],
  ['Bérengère Juge', 'Juge'],
  ["M'Balia Camara", 'Camara'],
  ['Svitlana Tkachenko', 'Tkachenko'],
  ['Solveig Marchand', 'Marchand'],
] as const;
const men = [
  ['Luc Morin', 'Morin'],
  ['J.-P. Garnier', 'Garnier'],
  ['Nguyễn Tấn Dũng', 'Dũng'],
  ['W. Paul Bell', 'Bell'],
  ['Þórólfur Guðnason', 'Guðnason'],
  ['Zbigniew Wójcik', 'Wójcik'],
  ['Côme Leblanc-Duval', 'Leblanc-Duval'],
  ['Kwame Maire', 'Maire'],
] as const;
const clauseVerbs = [
  ['affirme', 'affirmé'],
  ['martèle', 'martelé'],
  ['concède', 'concédé'],
  ['laisse entendre', 'laissé entendre'],
  ['fait observer', 'fait observer'],
  ['rétorque', 'rétorqué'],
  ['suppute', 'supputé'],
  ['grommelle', 'grommelé'],
  ['réexplique', 'réexpliqué'],
] as const;
const inciseVerbs = ['abonde', 'raille', 'renchérit', 'frissonne', "s'émeut", 'résume', 'tempête', 'exulte'];
const marks = [
  ['« ', ' »'],
  ['«\u00A0', '\u00A0»'],
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
] as const;

function tell(story: Story): string {
  const { open, close, note } = story;
  return [
    `La directrice du port, ${story.woman}, a reçu ${story.man}, délégué du personnel.`,
    `${story.woman} ${story.says} que la grue est vieille.${note} Elle a ${story.said} que le port paiera.`,
    `${open}Nous attendons depuis un an${close}${note}, ${story.exclaims} ${story.man}.`,
    `Selon ${story.manSurname}, la grue a vingt ans. Mme ${story.womanSurname} ${story.says} que rien ne presse.${note}`,
  ].join('\n\n');
}

/** The quotes of a story, with its people called by what they are in it. */
function quotesOf(story: Story): Found[] {
  const { quotes, speakers } = readText(tell(story), 'fr');
  const called = new Map([
    [story.woman, 'the woman'],
    [story.man, 'the man'],
  ]);
  return quotes.map((quote) => {
    const name = speakers.find(({ id }) => id === quote.attribution?.speakerId)?.name;
    return { text: quote.text, speaker: called.get(name ?? '') ?? name };
  });
}

const story = fc
  .record({
    woman: fc.constantFrom(...women),
    man: fc.constantFrom(...men),
    clause: fc.constantFrom(...clauseVerbs),
    exclaims: fc.constantFrom(...inciseVerbs),
    mark: fc.constantFrom(...marks),
    note: fc.constantFrom('', '[1]', '[note 2]'),
  })
  .map(
    ({ woman, man, clause, exclaims, mark, note }): Story => ({
      woman: woman[0],
      womanSurname: woman[1],
      man: man[0],
      manSurname: man[1],
      says: clause[0],
      said: clause[1],
      exclaims,
      open: mark[0],
      close: mark[1],
      note,
    }),
  );

describe('an article told in other words', () => {
  it('has the same quotes and speakers, whatever the names, the verbs of speech and the marks', () => {
    fc.assert(
      fc.property(story, (other) => {
        expect(quotesOf(other)).toEqual([
          { text: 'que la grue est vieille', speaker: 'the woman' },
          { text: 'que le port paiera', speaker: 'the woman' },
          { text: 'Nous attendons depuis un an', speaker: 'the man' },
          { text: 'la grue a vingt ans', speaker: 'the man' },
          { text: 'que rien ne presse', speaker: 'the woman' },
        ]);
      }),
      { numRuns: 400 },
    );
  });
});
