import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../src/lang/index.ts';
import type { Finding } from '../../src/nlp/claim.ts';
import type { LanguagePack } from '../../src/nlp/language-pack.ts';
import { readBlocks } from '../../src/nlp/passes/read-blocks.ts';
import type { Rule } from '../../src/nlp/rule.ts';
import type { Sentence } from '../../src/nlp/unit.ts';
import { readMarkedExample } from './marked-example.ts';

interface Found {
  readonly quote: readonly string[];
  readonly speaker: string;
  readonly cue: string;
}

function findingsOf(text: string, rule: Rule, pack: LanguagePack): Found[] {
  const article = {
    id: 'a',
    key: 'a',
    source: 'a',
    language: pack.lexical.language,
    title: 'a',
    text,
    headings: [],
  };
  return readBlocks(article, pack)
    .flatMap((block) => block.sentences)
    .flatMap((sentence) => rule.match(sentence).map((finding) => wordsOf(text, sentence, finding)));
}

function wordsOf(text: string, { units }: Sentence, { parts, subject, cue }: Finding): Found {
  const first = subject && units[subject.first];
  const last = subject && units[subject.last - 1];
  return {
    quote: parts.map((part) => text.slice(part.start, part.end)),
    speaker: first && last ? text.slice(first.start, last.end).replace(/^-(?:t-)?/u, '') : '',
    cue: cue ? text.slice(cue.start, cue.end) : '',
  };
}

for (const pack of languagePacks) {
  for (const rule of pack.rules) {
    describe(`the rule ${rule.id}`, () => {
      it.each(rule.examples)('finds what is marked in: %s', (example) => {
        const { text, quote, speaker, cue } = readMarkedExample(example);
        const expected = { quote, speaker: speaker.join(' '), cue: cue.join(' ') };
        expect(findingsOf(text, rule, pack)).toContainEqual(expected);
      });
      it.each(rule.counterExamples)('finds nothing in: %s', (text) => {
        expect(findingsOf(text, rule, pack)).toEqual([]);
      });
    });
  }
}
