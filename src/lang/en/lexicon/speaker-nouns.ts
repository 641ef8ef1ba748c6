import type { SpeakerNoun } from '../../../nlp/language-pack.ts';

const persons = `president vice-president minister secretary director chief leader head founder spokesman spokeswoman
spokesperson mayor senator congressman congresswoman representative lawyer attorney judge officer sergeant inspector
detective doctor professor scientist researcher analyst expert historian economist journalist reporter editor author
writer actor actress singer artist coach player captain pilot bishop pope priest ambassador candidate activist resident
witness mother father brother sister wife husband owner manager executive ceo chairman chairwoman chair governor premier
councillor commissioner critic student teacher man woman official general colonel king queen prince princess`;
const collectives = `government ministry parliament senate congress police army court commission committee council agency
association federation union party group company firm bank institute university school centre center hospital club team
newspaper magazine network channel station department office city state board foundation organization organisation`;
const documents =
  'statement report study document letter article book survey post tweet release email complaint lawsuit memo';

/** English nouns for those who speak. */
export const speakerNouns: ReadonlyMap<string, SpeakerNoun> = new Map([
  ...rows(documents, 'document'),
  ...rows(collectives, 'collective'),
  ...rows(persons, 'person'),
]);

function rows(list: string, kind: SpeakerNoun['kind']): [string, SpeakerNoun][] {
  return list
    .trim()
    .split(/\s+/u)
    .flatMap((noun): [string, SpeakerNoun][] => [
      [noun, { kind, number: 'singular' }],
      [plural(noun), { kind: kind === 'document' ? kind : 'group', number: 'plural' }],
    ]);
}

function plural(noun: string): string {
  if (/man$/u.test(noun)) return noun.replace(/man$/u, 'men');
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
