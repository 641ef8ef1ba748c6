import { describe, expect, it } from 'vitest';
import { readQuotesOf, readText } from '../../nlp/read-article.ts';

function speakers(text: string): (string | undefined)[] {
  return readQuotesOf(text, 'en').map(({ speaker }) => speaker);
}

describe('who speaks in English', () => {
  it('keeps the second word of an office out of the name behind it', () => {
    expect(speakers('“We shall cut costs,” Chief Executive Pat Rowe said on Monday.')).toEqual(['Pat Rowe']);
  });

  it('takes the one named in apposition, not the holder of the office who is spoken for', () => {
    const text = 'A spokeswoman for Mayor Luke Moore, Ann Rowe, said the road was closed.';
    expect(speakers(text)).toEqual(['Ann Rowe']);
  });

  it('keeps the name of a street whole, whatever its first word looks like', () => {
    expect(speakers('Downing Street said the timetable would be met.')).toEqual(['Downing Street']);
    expect(speakers('Leaving Hill, Ann Rowe said the road was closed.')).toEqual(['Ann Rowe']);
  });

  it('learns the gender of a name from the pronoun of what its bearer says', () => {
    const text =
      'Xyzan Hollow met the minister, Carol Moor. She likes Moor.\n\nHollow said she liked the school.\n\n“I have seen it,” she said.';
    expect(speakers(text)).toEqual(['Xyzan Hollow', 'Xyzan Hollow']);
    const man =
      'Xyzan Hollow met the minister, Carol Moor.\n\nHollow said he liked the school.\n\n“I have seen it,” she said.';
    expect(speakers(man)).toEqual(['Xyzan Hollow', 'Carol Moor']);
  });

  it('knows whom a family name means that stands before the given name', () => {
    const text = 'Moon Hae-in met Ann Rowe. Moon said the road was open. But he warned that it was late.';
    expect(speakers(text)).toEqual(['Moon Hae-in', 'Moon Hae-in']);
  });

  it('knows by a title before the name whom a noun for the rank takes up', () => {
    const met = (name: string, noun: string): (string | undefined)[] =>
      speakers(`${name} met Ann Moor on Sunday. “People died,” the ${noun} said.`);
    expect(met('Det Supt Paul Hill', 'detective')).toEqual(['Paul Hill']);
    expect(met('Sen. Paul Hill', 'senator')).toEqual(['Paul Hill']);
    expect(met('Prime Minister Paul Hill', 'premier')).toEqual(['Paul Hill']);
    expect(met('Pope Paul', 'pontiff')).toEqual(['Paul']);
  });

  it('reads a plural in -s that opens what somebody says, but no report of news before another', () => {
    expect(readQuotesOf('Ann Rowe said talks would go on.', 'en')[0]?.words).toBe('talks would go on');
    expect(
      readQuotesOf('The firm confirmed the news, saying she was ill.', 'en').map(({ words }) => words),
    ).toEqual(['she was ill']);
  });

  it('takes no agency for a person because an adjective before it is also a noun for persons', () => {
    const text =
      'Paul Hill runs the mill. The official Hillworks News Agency confirmed that he was well. “I am well,” he said.';
    expect(speakers(text)).toEqual(['Hillworks News Agency', 'Paul Hill']);
  });

  it('calls somebody without a name by all the adjectives before the noun', () => {
    expect(speakers('“It is late,” the lanky, bespectacled professor said.')).toEqual([
      'lanky, bespectacled professor',
    ]);
  });

  it('takes no pronoun for whom it speaks to or of', () => {
    const text =
      'Ann Rowe runs the school. She lives in Hill.\n\nMary Moor saw the fire. She told Ann Rowe that it was late.';
    expect(speakers(text)).toEqual(['Mary Moor']);
    expect(
      speakers('Paul Hill runs the mill. Mark Rowe is a guard. Rowe hid in the cellar, he said.'),
    ).toEqual(['Paul Hill']);
  });

  it('takes a firm behind its ticker, not the apposition, for the speaker', () => {
    const text = 'Hillworks Inc (HWI.N), the last of the firms in the sale, said it would not make a bid.';
    expect(speakers(text)).toEqual(['Hillworks Inc']);
  });

  it('gives a claim to the one who is mocked for it', () => {
    expect(speakers('Ann Rowe mocked Labour Minister Carl Moor for claiming that he had to act.')).toEqual([
      'Carl Moor',
    ]);
  });

  it('takes no office for somebody known by another, nor a body for a person', () => {
    expect(speakers('Nora Hill, the premier of Moor, left.\n\n“We stand by it,” said the baker.')).toEqual([
      'baker',
    ]);
    expect(speakers('Moor Bank president Nora Hill left. The bank said it was open.')).not.toContain(
      'Nora Hill',
    );
  });

  it('takes no school for the group that is spoken of', () => {
    const text = 'Moor Elementary School was full. The group told the board the roof was unsafe.';
    expect(speakers(text)).not.toContain('Moor Elementary School');
  });

  it('keeps the sentence about its subject where somebody else is mocked for a claim', () => {
    const text =
      'Paul Rowe mocked Labour Minister Carl Moor for claiming that he had to act. “It is no duty,” he said.';
    expect(speakers(text)).toEqual(['Carl Moor', 'Paul Rowe']);
  });

  it('names nobody where the sentence only says who was told', () => {
    const text = 'The group was barred from the hall and was told: “You cannot come in. Today is no good.”';
    expect(speakers(text)).toEqual([undefined]);
  });

  it('keeps the university in the role of one of its scholars', () => {
    const text = '“It is a gamble,” University of Hill political scientist Ann Rowe said. Rowe laughed.';
    expect(readText(text, 'en').speakers).toMatchObject([
      { name: 'Ann Rowe', role: 'University of Hill political scientist' },
    ]);
  });

  it('reads a role behind the name', () => {
    const text = 'The road is shut, said Ann Rowe, a spokesperson for the city of Hill, on Monday.';
    expect(readText(text, 'en').speakers).toMatchObject([
      { name: 'Ann Rowe', role: 'spokesperson for the city of Hill' },
    ]);
  });
});
