import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { pick, seededRandom } from '../bench/search/random.ts';
import { readLines } from './read-lines.ts';

// Makes questions in one language about passages in the other, out of the queries of two sets, in the form of a set that
// holds questions with and without an answer: node tests/eval/foreign-queries.ts --language en --queries Q.jsonl
// --others Q.jsonl --output OUT.jsonl. A question with an answer is a frame in `language` around the names and numbers of
// a query of the first set, and with --words 3 as many words out of the second one; one without is a query of the second.

const FRAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'What happened to {}?',
    'What is known about {}?',
    'Why is {} in the news?',
    'When was {} announced?',
    'Who spoke about {}?',
  ],
  fr: [
    "Que s'est-il passé avec {} ?",
    'Que sait-on de {} ?',
    'Que dit-on de {} ?',
    'Pourquoi parle-t-on de {} ?',
    'Qui a parlé de {} ?',
  ],
};
const WITH_ANSWER = 400;
const WITHOUT_ANSWER = 600;
const NAMES = /(?:\p{Lu}[\p{L}'’-]+|\p{N}[\p{N}.,]*)(?:\s+(?:\p{Lu}[\p{L}'’-]+|\p{N}[\p{N}.,]*))*/gu;

const QUERY = z.object({
  id: z.string(),
  kind: z.string().optional(),
  query: z.string(),
  relevant: z.array(z.string()),
});

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    queries: { type: 'string', default: '' },
    others: { type: 'string', default: '' },
    words: { type: 'string', default: '0' },
    output: { type: 'string', default: '' },
  },
});
const random = seededRandom(11);
const frames = FRAMES[values.language] ?? [];
const isQuestion = ({ kind }: z.infer<typeof QUERY>): boolean => kind !== 'misquote';
const others = readLines(values.others, QUERY).filter(isQuestion);
const strange = others.flatMap(({ query }) => query.match(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu) ?? []);

/** The names and numbers of a query; its first word is one only where something else says so. */
function namesIn(query: string): string[] {
  const first = query.charAt(0).toLowerCase() + query.slice(1);
  return [...first.matchAll(NAMES)].map(([name]) => name);
}

const asked = readLines(values.queries, QUERY).filter(isQuestion);
const answerable = asked.flatMap(({ id, query, relevant }) => {
  const names = namesIn(query);
  if (names.join(' ').split(' ').length < 2) return [];
  const added = Array.from({ length: Number(values.words) }, () => pick(strange, random));
  const subject = [names.slice(0, 3).join(values.language === 'fr' ? ' et ' : ' and '), ...added].join(' ');
  const text = pick(frames, random).replace('{}', () => subject);
  return [{ id: `with-${id}`, kind: 'question', query: text, relevant, article: '', answerable: true }];
});
const unanswerable = others.map(({ id, query }) => {
  return { id: `without-${id}`, kind: 'question', query, relevant: [], article: '', answerable: false };
});
const lines = [...sample(answerable, WITH_ANSWER), ...sample(unanswerable, WITHOUT_ANSWER)];
writeFileSync(values.output, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

/** `count` of a list, spread over all of it. */
function sample<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
