import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../src/lang/index.ts';
import type { Span } from '../../src/model/span.ts';
import type { CutRule } from '../../src/nlp/cut-rule.ts';
import type { LanguagePack } from '../../src/nlp/language-pack.ts';
import { readCut } from '../../src/nlp/read-cut.ts';

/** An example without its marks, with where what they marked stands. */
function readExample(example: string): { text: string; kept: Span[]; cue: string } {
  const kept: Span[] = [];
  let text = '';
  let cue = '';
  for (const piece of example.split(/(\{(?:kept|cue)\|[^{}]*\})/u)) {
    const [, kind, words = ''] = /^\{(kept|cue)\|([^{}]*)\}$/u.exec(piece) ?? [];
    if (kind === 'kept') kept.push({ start: text.length, end: text.length + words.length });
    if (kind === 'cue') cue = words;
    text += kind === undefined ? piece : words;
  }
  return { text, kept, cue };
}

function cueFound(text: string, kept: readonly Span[], rule: CutRule, pack: LanguagePack): string {
  const alone = { ...pack, cut: { ...pack.cut, rules: [rule] } };
  const found = readCut(text, { start: 0, end: text.length }, kept, alone);
  return found ? text.slice(found.cue.start, found.cue.end) : '';
}

for (const pack of languagePacks) {
  for (const rule of pack.cut.rules) {
    describe(`the rule ${rule.id}`, () => {
      it.each(rule.examples)('finds what is marked in: %s', (example) => {
        const { text, kept, cue } = readExample(example);
        expect(kept).not.toEqual([]);
        expect(cueFound(text, kept, rule, pack)).toBe(cue);
      });

      it.each(rule.counterExamples)('finds nothing in: %s', (example) => {
        const { text, kept } = readExample(example);
        expect(kept).not.toEqual([]);
        expect(cueFound(text, kept, rule, pack)).toBe('');
      });
    });
  }
}
