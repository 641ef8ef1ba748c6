import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import check from '../../commands/check/command.ts';
import { runAsk } from '../../src/terminal/ask.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { shippedLibrary } from '../answer/shipped-library.ts';
import { Recorder } from './recorder.ts';

const library = await shippedLibrary();
const TABLE = "cela ferait complètement disparaître l'Ukraine de la table";

async function ask(...args: string[]): Promise<{ status: number; text: string }> {
  const output = new Recorder();
  const status = await runAsk({
    args: ['check', ...args],
    commands: [check],
    context: (locale) => ({ library, locale }),
    locale: 'en',
    output,
    errorOutput: new PassThrough(),
    color: false,
    onFault: (error) => {
      throw error;
    },
  });
  return { status, text: output.text };
}

function shown(text: string, locale: 'en' | 'fr', width = 90): string {
  const answer = check.run({ text }, { library, locale });
  return renderAnswer(answer, { locale, width, color: false, isCompact: false, library });
}

describe('checking quotes in the terminal', () => {
  it('gives the verdict, what differs by signs, the true words and their speaker', () => {
    const text = shown('“je pense que cela ferait disparaître l’Ukraine” et “tarte aux pommes”', 'fr', 200);
    expect(text).toContain('«\u202Fje pense que cela ferait disparaître l’Ukraine\u202F» · modifiée');
    expect(text).toContain("je [-ne-] pense [-pas-] que cela ferait [-complètement-] disparaître l'Ukraine");
    expect(text).toContain('[-dans l’article-] {+donné+}');
    expect(text).toContain(
      '— Andrey Kortunov, chef du Conseil russe des affaires internationales · propos directs',
    );
    expect(text).toContain('«\u202Ftarte aux pommes\u202F» · introuvable dans les articles');
  });

  it('shows the whole sentence of what is out of context, and why', () => {
    const text = shown(TABLE, 'en', 200);
    expect(text).toContain(`“${TABLE.slice(0, 60)}`.slice(0, 50));
    expect(text).toContain('· out of context');
    expect(text).toContain('the sentence negates these words: “je ne pense pas que”');
    expect(text).toContain(`│ […] Mais je ne pense pas que ${TABLE}"`);
  });

  it('gives one JSON object whose results carry the verdict and the difference', async () => {
    const { status, text } = await ask(
      `"${TABLE}" “tirer pour tuer” «tarte aux pommes» “je ne pense que cela ferait”`,
      '--json',
    );
    expect(status).toBe(0);
    const json: unknown = JSON.parse(text);
    expect(json).toMatchObject({
      status: 'found',
      command: 'check',
      results: [
        {
          checked: TABLE,
          verdict: 'out-of-context',
          effect: { kind: 'negated', text: 'je ne pense pas que' },
        },
        { verdict: 'exact', difference: [], passageId: 'kaz22§6', article: { id: 'kaz22' } },
        { checked: 'tarte aux pommes', verdict: 'not-found', difference: [] },
        {
          verdict: 'altered',
          difference: [
            { op: 'same', text: 'je ne pense ' },
            { op: 'delete', text: 'pas ' },
            { op: 'same', text: 'que cela ferait ' },
          ],
        },
      ],
    });
  });

  it('exits with 1 when nothing of it is found, and still reports what was checked', async () => {
    const { status, text } = await ask('une tarte aux pommes', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      status: 'nothing-found',
      results: [{ checked: 'une tarte aux pommes', verdict: 'not-found' }],
    });
  });
});
