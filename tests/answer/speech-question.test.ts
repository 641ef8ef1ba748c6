import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { readSpeechQuestion } from '../../src/answer/speech-question.ts';
import { whoSaid } from '../../src/answer/who-said.ts';
import type { Answer } from '../../src/model/answer.ts';
import { shippedLibrary } from './shipped-library.ts';

const library = await shippedLibrary();

function found(answer: Answer): readonly string[] {
  return answer.status === 'found' ? answer.results.map(({ passage }) => passage.id) : [];
}

describe('a question about who says what', () => {
  it.each([
    ["Qui a dit que la Russie est ravie d'avoir le contrôle ?", "la Russie est ravie d'avoir le contrôle"],
    ['qui dit « un troupeau de pays » ?', 'un troupeau de pays'],
    ['Who said “a herd of countries”?', 'a herd of countries'],
    ['who claimed that Russia is delighted', 'Russia is delighted'],
  ])('asks for whoever said the words: %s', (question, words) => {
    expect(readSpeechQuestion(library, question)).toEqual({ kind: 'words', words });
  });

  it.each([
    [
      "Est-ce que Greene a dit qu'il faut tirer sur la population ?",
      'Greene',
      'il faut tirer sur la population',
    ],
    ['Sam Greene a-t-il vraiment dit que Moscou gagne ?', 'Sam Greene', 'Moscou gagne'],
    ["Poutine n'a jamais dit que l'URSS reviendrait", 'Poutine', "l'URSS reviendrait"],
    ['Did Sam Greene really say that Moscow wins?', 'Sam Greene', 'Moscow wins'],
    ['Greene never said that Moscow wins', 'Greene', 'Moscow wins'],
    ["Eyal didn't say “Russia is delighted”", 'Eyal', 'Russia is delighted'],
  ])('asks whether somebody said so: %s', (question, speaker, words) => {
    expect(readSpeechQuestion(library, question)).toEqual({ kind: 'words', words, speaker });
  });

  it.each([
    ["Que pense Kortunov de l'Ukraine ?", 'Kortunov', "l'Ukraine"],
    ["qu'a dit Jonathan Eyal sur la Chine ?", 'Jonathan Eyal', 'la Chine'],
    ["Qu'est-ce que Greene a dit à propos du Kazakhstan ?", 'Greene', 'Kazakhstan'],
    ['que dit Greene ?', 'Greene', ''],
    ['Que dit Poutine du Kazakhstan ?', 'Poutine', 'Kazakhstan'],
    ['Que pense M. Poutine ?', 'M. Poutine', ''],
    ["Que dit le Kremlin de l'Ukraine ?", 'le Kremlin', "l'Ukraine"],
    ['Que dit Ursula von der Leyen des sanctions ?', 'Ursula von der Leyen', 'sanctions'],
    ['What does Kortunov think of Ukraine?', 'Kortunov', 'Ukraine'],
    ['what did Eyal say about China', 'Eyal', 'China'],
  ])('asks what somebody says: %s', (question, speaker, topic) => {
    expect(readSpeechQuestion(library, question)).toMatchObject({ kind: 'topic', speaker, topic });
  });

  it.each([
    'Que sait-on du Kazakhstan ?',
    'What happened in Almaty?',
    "Quelle est l'influence de la Chine ?",
    'Que pense le monde entier ?',
    "Que dit l'article sur la Chine ?",
    'La Russie',
  ])('is none: %s', (question) => {
    expect(readSpeechQuestion(library, question)).toBeUndefined();
  });

  it('never takes long, whatever is typed', () => {
    const hostile = [
      'who said '.repeat(600),
      "n'a jamais ".repeat(500),
      'did a say '.repeat(600),
      'que pense '.repeat(600),
      `que dit ${'A von '.repeat(900)}`,
    ];
    const before = process.cpuUsage();
    for (const text of hostile) readSpeechQuestion(library, text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('its answer', () => {
  it('is in the words of the one who is asked for', () => {
    const answer = ask(library, { question: "Greene n'a jamais dit qu'il faut tirer sur la population ?" });
    expect(found(answer)[0]).toBe('kaz22§8');
    expect(answer).not.toHaveProperty('silent');
  });

  it('says so where the one who is asked for does not speak of it, and shows who does', () => {
    const answer = ask(library, { question: "qu'a dit Kortunov sur la Chine ?" });
    expect(found(answer)).toContain('kaz22§16');
    expect(answer).toMatchObject({ silent: [{ given: 'Kortunov', reason: 'silent' }] });
  });

  it('says so where nobody of that name is quoted', () => {
    const answer = ask(library, { question: "Poutine n'a pas dit que l'Ukraine est une priorité ?" });
    expect(answer).toMatchObject({ silent: [{ given: 'Poutine', reason: 'unknown' }] });
  });

  it('shows where somebody is spoken of whom nobody quotes', () => {
    const answer = ask(library, { question: 'Que dit Poutine ?' });
    expect(found(answer)).toContain('kaz22§1');
    expect(answer).toMatchObject({ silent: [{ given: 'Poutine', reason: 'unknown' }] });
  });

  it('is everything that somebody says where no subject is named', () => {
    expect(found(ask(library, { question: 'que dit Greene ?' }))).toHaveLength(3);
  });

  it('names who said a quote in the place of the one whom the asker had in mind', () => {
    expect(whoSaid(library, { quote: 'il a un troupeau de pays', speaker: 'Greene' })).toMatchObject({
      status: 'nothing-found',
      silent: [{ given: 'Greene', reason: 'silent' }],
      suggestions: [{ value: 'Jonathan Eyal' }],
    });
  });
});
