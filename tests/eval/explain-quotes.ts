import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { languagePack } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import { explainQuotes } from '../../src/nlp/explain.ts';

/* npm run explain -- FILE [LANGUAGE]: each quote of a text file, the rule that decided, what the others lacked. */

const [file, language = 'fr'] = process.argv.slice(2);
const pack = languagePack(language);
if (file === undefined || pack === undefined) {
  process.stderr.write('usage: npm run explain -- FILE [fr|en]\n');
  process.exitCode = 2;
} else {
  const text = readFileSync(file, 'utf8').normalize('NFC');
  const id = basename(file);
  const article: Article = { id, key: id, source: file, language, title: id, text, headings: [] };
  for (const { quote, speaker, reason, others } of explainQuotes(article, pack)) {
    const who = speaker ?? 'speaker not established';
    process.stdout.write(`${quote.kind}, ${who}, ${quote.attribution?.certainty}\n  ${quote.text}\n`);
    process.stdout.write(`  decided by ${quote.attribution?.ruleId}: ${reason}\n`);
    for (const other of others) process.stdout.write(`  - ${other}\n`);
  }
}
