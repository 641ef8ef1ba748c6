import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotesOf, readText } from '../../nlp/read-article.ts';

function read(text: string): [string, string | undefined][] {
  return readQuotesOf(text, 'en').map(({ words, speaker }) => [words, speaker]);
}

describe('English quotes', () => {
  it('keeps both halves of a quote that its cue interrupts, with and without a full stop between', () => {
    expect(read('“We leave,” said Ann Rowe, “but not alone.”')).toEqual([
      ['We leave, […] but not alone.', 'Ann Rowe'],
    ]);
    expect(read('“We leave,” Ann Rowe said as she rose. “We are not alone.”')).toEqual([
      ['We leave,', 'Ann Rowe'],
      ['We are not alone.', 'Ann Rowe'],
    ]);
  });

  it('goes on over paragraphs that reopen without having closed', () => {
    const text = 'Ann Rowe said: "We waited for years.\n\n"Nobody came to help us.\n\n"So we left the town."';
    expect(read(text).map(([, speaker]) => speaker)).toEqual(['Ann Rowe', 'Ann Rowe', 'Ann Rowe']);
  });

  it('goes on in the next paragraph from a second half that never closed', () => {
    const text = '“It is flawed,” Ann Rowe said Monday. “Nobody asked us about it.\n\n“So we left the town.”';
    expect(read(text)).toEqual([
      ['It is flawed,', 'Ann Rowe'],
      ['Nobody asked us about it.', 'Ann Rowe'],
      ['So we left the town.', 'Ann Rowe'],
    ]);
  });

  it('takes what follows a tag for a circumstance, whatever words it has', () => {
    const text =
      '“It went on,” Ann Rowe told The Hill Times newspaper ahead of the landmark meeting. “I am tired,” Ann Rowe said halfway through.';
    expect(read(text)).toEqual([
      ['It went on,', 'Ann Rowe'],
      ['I am tired,', 'Ann Rowe'],
    ]);
  });

  it('tells British single marks from apostrophes', () => {
    expect(read('‘It’s the teachers’ fault, isn’t it,’ Ann Rowe told the court.')).toEqual([
      ['It’s the teachers’ fault, isn’t it,', 'Ann Rowe'],
    ]);
  });

  it('takes two single marks for a double one where they close it', () => {
    expect(read('“We leave,’’ said Ann Rowe.')).toEqual([['We leave,', 'Ann Rowe']]);
  });

  it('reads a report without "that" behind listeners, days and media', () => {
    const text =
      'Ann Rowe told reporters in Hill on Monday the road was closed. She said in a statement it would reopen.';
    expect(read(text)).toEqual([
      ['the road was closed', 'Ann Rowe'],
      ['it would reopen', 'Ann Rowe'],
    ]);
  });

  it('takes no denial, wish or passive for a quote', () => {
    const texts = [
      'Ann Rowe did not say that the road was closed.',
      'Ann Rowe declined to say whether the road was closed.',
      'The road is said to be closed.',
      'Ann Rowe was told that the road was closed.',
      'We said the road was closed.',
    ];
    expect(texts.flatMap(read)).toEqual([]);
  });

  it('leaves titles, nicknames, borrowed words and crossheads alone', () => {
    const texts = [
      'Ann “Nan” Rowe wrote “The Long Road Home” in May.',
      'The “smart” pump broke again.',
      '‘A long road’\n\nThe town has changed.',
      'READ MORE: Ann Rowe says the road is closed',
    ];
    expect(texts.flatMap(read)).toEqual([]);
  });

  it('takes nobody who wrote the caption of a picture for a speaker', () => {
    const text = 'Ann Rowe says the road is closed. (Jane Hill/Hill Times)\n\n“It is closed,” she said.';
    expect(read(text)).toEqual([['It is closed,', 'Ann Rowe']]);
  });

  it('splits two reports of one sentence', () => {
    expect(read('Ann Rowe said the road was closed and added that nobody was hurt.')).toEqual([
      ['the road was closed', 'Ann Rowe'],
      ['that nobody was hurt', 'Ann Rowe'],
    ]);
  });

  it('names who was quoted as saying', () => {
    expect(read('“It is closed,” Ann Rowe was quoted as saying by the Hill Times.')).toEqual([
      ['It is closed,', 'Ann Rowe'],
    ]);
  });
});

describe('English speakers', () => {
  it('finds the head among names that modify it', () => {
    const text =
      '“No,” said Hill Mayor Ann Rowe. “No,” said Rowe’s partner, Paul Lowe. “No,” said Hill Times editor Jane Park.';
    expect(read(text).map(([, speaker]) => speaker)).toEqual(['Ann Rowe', 'Paul Lowe', 'Jane Park']);
  });

  it('gives the role that stands before or behind the name', () => {
    const roles = (text: string): (string | undefined)[] =>
      readText(text, 'en').speakers.map(({ role }) => role);
    expect(roles('“No,” said Hill Mayor Ann Rowe.')).toEqual(['Hill Mayor']);
    expect(roles('“No,” said Ann Rowe, a doctor at Hill College.')).toEqual(['doctor at Hill College']);
    expect(roles('“No,” said company president Ann Rowe.')).toEqual(['company president']);
  });

  it('takes "it" for a body and "she" for a person', () => {
    const text =
      'Ann Rowe met the board of Hill Motors on Monday. Hill Motors said it would wait. It added that talks went on. “I will not wait,” she said.';
    expect(read(text).map(([, speaker]) => speaker)).toEqual(['Hill Motors', 'Hill Motors', 'Ann Rowe']);
  });

  it('takes whose statement it is for its speaker', () => {
    const text = 'Ann Rowe left. “I am done,” her statement said. “She is done,” said her brother.';
    expect(read(text).map(([, speaker]) => speaker)).toEqual(['Ann Rowe', 'brother']);
  });

  it('takes "the mayor" for the mayor whom the article names', () => {
    const text = 'Hill Mayor Ann Rowe met Paul Lowe. “We agree,” the mayor said.';
    expect(read(text)).toEqual([['We agree,', 'Ann Rowe']]);
  });

  it('names nobody where the text speaks in the first person', () => {
    expect(read('“It is late,” I said.')).toEqual([['It is late,', undefined]]);
  });
});

describe('any text in English', () => {
  const word = fc.constantFrom(
    'said',
    'Rowe',
    'the',
    'mayor',
    'that',
    ',',
    '.',
    '“',
    '”',
    '"',
    "'",
    '’',
    'and',
    'according',
    'to',
    'was',
    'who',
    ':',
    '(',
    ')',
    '\n\n',
    'told',
    'reporters',
    '—',
    "'s",
    'as',
    'saying',
  );

  it('gives parts inside the text, in order, and the same every time', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const { quotes } = readText(text, 'en');
        for (const { parts } of quotes) {
          let end = 0;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(end);
            expect(part.end).toBeGreaterThan(part.start);
            expect(part.end).toBeLessThanOrEqual(text.length);
            end = part.end;
          }
        }
        expect(readText(text, 'en').quotes).toEqual(quotes);
      }),
    );
  });
});
