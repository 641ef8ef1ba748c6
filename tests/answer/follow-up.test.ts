import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ask } from '../../src/answer/ask.ts';
import { converse } from '../../src/answer/converse.ts';
import { type Topic, topicAfter, understand } from '../../src/answer/follow-up.ts';
import { quotes } from '../../src/answer/quotes.ts';
import { ShortMemory } from '../../src/answer/short-memory.ts';
import { shippedLibrary } from './shipped-library.ts';

const library = await shippedLibrary();
const kortunov: Topic = { about: 'Que pense de l’Ukraine ?', speaker: 'Andrey Kortunov', article: 'kaz22' };

describe('a plain text in a conversation', () => {
  it('is a question where nothing was spoken of', () => {
    const text = 'et sur la Chine ?';
    expect(understand(library, text, undefined)).toEqual([{ command: 'ask', values: { question: text } }]);
  });

  it.each([
    ['and about China?', 'China'],
    ['And China?', 'China'],
    ['what about the oil price?', 'the oil price'],
    ['et sur la Chine ?', 'la Chine'],
    ['Et la Chine ?', 'la Chine'],
    ['et à propos de Pékin', 'Pékin'],
    ['quid du pétrole ?', 'pétrole'],
    ["et de l'OTAN", "l'OTAN"],
    ["qu'en est-il de Moscou ?", 'Moscou'],
  ])('“%s” is asked of the speaker who was spoken of', (text, about) => {
    expect(understand(library, text, kortunov)[0]).toEqual({
      command: 'quotes',
      values: { speaker: 'Andrey Kortunov', about },
    });
  });

  it.each(['et Sam Greene ?', 'and Greene?', 'what about Greene?'])(
    '“%s” keeps the subject and turns to another speaker',
    (text) => {
      expect(understand(library, text, kortunov)[0]).toEqual({
        command: 'quotes',
        values: { speaker: 'Sam Greene', about: kortunov.about },
      });
    },
  );

  it.each([
    ['et Greene sur la Chine ?', 'Sam Greene', 'la Chine'],
    ['and Eyal about oil?', 'Jonathan Eyal', 'oil'],
    ['et Jonathan Eyal à propos de l’OTAN', 'Jonathan Eyal', 'l’OTAN'],
  ])('“%s” turns to another speaker and another subject', (text, speaker, about) => {
    expect(understand(library, text, kortunov)[0]).toEqual({
      command: 'quotes',
      values: { speaker, about },
    });
  });

  it('is asked of the article where nobody was spoken of, then of all articles', () => {
    expect(understand(library, 'and China?', { about: 'uranium', article: 'kaz22' })).toEqual([
      { command: 'ask', values: { question: 'China', article: 'kaz22' } },
      { command: 'ask', values: { question: 'China' } },
    ]);
  });

  it.each([
    'What happened in Kazakhstan?',
    'Etranger, que dis-tu ?',
    'Android phones',
    `and ${'so '.repeat(30)}`,
  ])('a question of its own stays one: %.30s', (text) => {
    expect(understand(library, text, kortunov)).toHaveLength(1);
  });

  it('leaves the speaker, the subject and the article in mind', () => {
    const [understood] = understand(library, 'Que pense Kortunov de l’Ukraine ?', undefined);
    if (!understood) throw new Error('nothing was understood');
    const answer = ask(library, { question: 'Que pense Kortunov de l’Ukraine ?' });
    expect(topicAfter(library, understood, answer)).toEqual({
      about: 'l’Ukraine',
      speaker: 'Andrey Kortunov',
      article: 'kaz22',
    });
    const nothing = quotes(library, { speaker: 'Nobody' });
    expect(topicAfter(library, understood, nothing)).toBeUndefined();
  });
});

describe('a conversation', () => {
  const context = { library, locale: 'en' } as const;

  it('says that a speaker says nothing of the new subject before it shows who does', () => {
    const said = converse('and about China?', kortunov, commands, context);
    expect(said).toMatchObject({
      command: { name: 'ask' },
      values: { question: 'China' },
      isFollowUp: true,
      answer: { status: 'found', silent: [{ given: 'Andrey Kortunov', reason: 'silent' }] },
    });
  });

  it('keeps its subject when nothing is found', () => {
    expect(converse('and about zebras?', kortunov, commands, context)).toMatchObject({
      answer: { status: 'nothing-found' },
      topic: kortunov,
    });
  });

  it('begins anew with a question of its own', () => {
    expect(converse('Que dit Greene ?', kortunov, commands, context)).toMatchObject({
      isFollowUp: false,
      topic: { speaker: 'Sam Greene', about: '' },
    });
  });
});

describe('a short memory', () => {
  it('forgets after a while, and the oldest first when it is full', () => {
    let now = 0;
    const memory = new ShortMemory<number>({ now: () => now, lifetime: 100, maximum: 2 });
    memory.put('a', 1);
    memory.put('b', 2);
    now = 99;
    expect(memory.get('a')).toBe(1);
    memory.put('a', 3);
    memory.put('c', 4);
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([3, undefined, 4]);
    now = 201;
    expect(memory.get('a')).toBeUndefined();
    expect(memory.size).toBe(1);
  });
});
