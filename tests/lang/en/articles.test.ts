import { describe, expect, it } from 'vitest';
import { readQuotesOf } from '../../nlp/read-article.ts';

function speakers(text: string): (string | undefined)[] {
  return readQuotesOf(text, 'en').map(({ speaker }) => speaker);
}

describe('who speaks over an English article', () => {
  it('gives a text that is quoted to whoever speaks in it', () => {
    const post = 'Ann Rowe wrote in a post that she was out.\n\n“I am done with the mill,” the post read.';
    expect(speakers(post)).toEqual(['Ann Rowe', 'Ann Rowe']);
    expect(speakers('“The road is not safe,” reads the statement from the Department of Roads.')).toEqual([
      'Department of Roads',
    ]);
    expect(
      speakers('The Moor Club said it was late. A statement said the club was “very sorry” for it.'),
    ).toEqual(['Moor Club', 'Moor Club']);
  });

  it('does not give somebody a report of which they only speak', () => {
    const text = 'Ann Rowe said the report was wrong.\n\nThe report said the bridge was safe.';
    expect(speakers(text)).toEqual(['Ann Rowe', 'report']);
  });

  it('takes two persons named together for one speaker, in any order and as they', () => {
    const text =
      'Ann Rowe and Mark Hill said the road was closed.\n\n“We have to wait,” they said.\n\nHill and Rowe added that it was late.';
    expect(speakers(text)).toEqual([
      'Ann Rowe and Mark Hill',
      'Ann Rowe and Mark Hill',
      'Ann Rowe and Mark Hill',
    ]);
  });

  it('takes no department for a second speaker', () => {
    expect(speakers('Roads and Bridges Minister Ann Rowe said the road was closed.')).toEqual(['Ann Rowe']);
  });

  it('gives the description that opens a story the name of whoever speaks next, if nothing contradicts it', () => {
    const text = 'Moor’s mayor says the plan is bad.\n\nAnn Rowe said she was “nervous” about it.';
    expect(speakers(text)).toEqual(['Ann Rowe', 'Ann Rowe']);
    const other =
      'A Moor doctor says the plan is bad.\n\nHealth Minister Ann Rowe said it was “fine” as it was.';
    expect(speakers(other)).toEqual(['Moor doctor', 'Ann Rowe']);
  });

  it('keeps taking an office for the one who was called by it', () => {
    const lines = Array.from({ length: 12 }, () => 'The road is long and the town is small.').join(' ');
    const text = `Ann Rowe runs Moor. The mayor said the town was well.\n\n${lines}\n\n“It is late,” the mayor said.`;
    expect(speakers(text)).toEqual(['Ann Rowe', 'Ann Rowe']);
  });

  it('takes the last of several nouns for the one that speaks', () => {
    const text = 'Justice Minister Ann Rowe left the room. The justice official said it was late.';
    expect(speakers(text)).toEqual(['justice official']);
  });

  it('takes nobody named as an example for a whole group', () => {
    expect(
      speakers('All of the town’s leaders, including Mayor Ann Rowe, say the road is bad.'),
    ).not.toContain('Ann Rowe');
  });

  it('learns from a pronoun that can mean only one person', () => {
    const text =
      'Darian Moor is new here. She has met with Minister Carol Hill. Moor said it was late.\n\n“I have waited,” she said.';
    expect(speakers(text)).toEqual(['Darian Moor', 'Darian Moor']);
  });

  it('knows persons whose names are months or end like participles', () => {
    expect(speakers('"My father told me: "Be brave." I tried," said May Rowe.')).toEqual(['May Rowe']);
    expect(speakers('Naheed Moor said that it was late. The road opens in May, police said.')).toEqual([
      'Naheed Moor',
      'police',
    ]);
  });

  it('ends a report where the speaker keeps silent', () => {
    const [one] = readQuotesOf(
      'The police said it was aware of the fire, but it would not say who lit it.',
      'en',
    );
    expect(one?.words).toBe('it was aware of the fire');
  });

  it('goes on with a sentence behind a rank or the time of day', () => {
    expect(speakers('“We respect the law and wait,” Corp. Ann Rowe said.')).toEqual(['Ann Rowe']);
    const [one] = readQuotesOf('The fire began at about 3:15 p.m. Dec. 22 when a man came, Rowe said.', 'en');
    expect(one?.words).toBe('The fire began at about 3:15 p.m. Dec. 22 when a man came');
  });

  it('reads past a relative clause without commas', () => {
    const text = 'A guard who helped two families flee a fire near Moor says the town has burned.';
    expect(speakers(text)).toEqual(['guard']);
    expect(speakers('Ann Moor, who left after Rowe’s speech, said the road was closed.')).toEqual([
      'Ann Moor',
    ]);
  });

  it('knows a body by the acronym behind its name, and two persons as the pair', () => {
    const text =
      'The Road Builders Society of Hill (RBSH) says the road is closed. RBSH added that it was not safe.';
    expect(speakers(text)).toEqual(['Road Builders Society of Hill', 'Road Builders Society of Hill']);
    const pair = 'Ann Rowe and Mark Hill said it was late. The pair said they would wait.';
    expect(speakers(pair)).toEqual(['Ann Rowe and Mark Hill', 'Ann Rowe and Mark Hill']);
  });

  it('takes the place that opens a story for nobody', () => {
    const text = 'HILL – In her first year, Ann Rowe turned to a guard and asked if the road was open.';
    expect(speakers(text)).toEqual(['Ann Rowe']);
  });

  it('ends a report where the writer calls it something, or the speaker reports again', () => {
    const [lie] = readQuotesOf(
      'The guard admitted that she lied, a claim that could cost her the case.',
      'en',
    );
    expect(lie?.words).toBe('that she lied');
    const words = readQuotesOf('Farmers say time is short and warn some mills may close.', 'en').map(
      (quote) => quote.words,
    );
    expect(words).toEqual(['time is short', 'some mills may close']);
  });

  it('takes a surname that two bear for the one who has spoken', () => {
    const text =
      'Frank Moor signed the act, and Frank Moor praised it. John Moor said of him: “He built all of this.” Moor added that it was late.';
    expect(speakers(text)).toEqual(['John Moor', 'John Moor']);
  });

  it('takes no country for a company, and no dish for a person', () => {
    expect(speakers('The guard flew to Liberia. He was not hired, the company said.')).toEqual(['company']);
    const text = 'The fire began after the Kismot Hill dish came.\n\n“It was far too hot for me,” she said.';
    expect(speakers(text)).toEqual([undefined]);
  });

  it('takes the woman for somebody without a name who spoke before', () => {
    const text =
      'Ann Moor fled. A resident of the camp said people were afraid.\n\n“They want to stay at home,” the woman said.';
    expect(speakers(text)).toEqual(['resident of the camp', 'resident of the camp']);
  });

  it('keeps to the name in front of an apposition', () => {
    const text = 'Ann Rowe, a guard who ran against Mayor Carl Hill, said she was well.';
    expect(speakers(text)).toEqual(['Ann Rowe']);
  });

  it('takes no noun or participle for a verb of speech', () => {
    for (const text of [
      'The guard blasted recent Moor claims that the road is bad.',
      'The clubs were watched for alleged breaches of the law, but nobody is sure.',
      'The council split the bill so that only the mills would close.',
    ])
      expect(readQuotesOf(text, 'en')).toEqual([]);
  });

  it('knows a person by two initials, and no state or adjective for a speaker', () => {
    const text = 'It was made in J.C. Moor’s house. Moor asked a guard to go. “It is late,” he said.';
    expect(speakers(text)).toEqual(['J.C. Moor']);
    expect(speakers('Ed Foreman, 40, of Hill, Alabama, who has a job, said the mills were closed.')).toEqual([
      'Ed Foreman',
    ]);
    const aid =
      'The British aid group Moorhelp said it was late. A Korean student of the school said she was ill.';
    expect(speakers(aid)).toEqual(['Moorhelp', 'Korean student of the school']);
  });

  it('takes a settlement or a number of things for no clause', () => {
    for (const text of [
      'The mill announced a settlement on books ordered through the shop.',
      'The trade is growing in 12 of the 13 states leading the list.',
      'He was not happy with the road and he reiterated that Thursday.',
    ])
      expect(readQuotesOf(text, 'en')).toEqual([]);
  });
});
