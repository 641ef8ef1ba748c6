import { afterEach, beforeEach, expect, it } from 'vitest';
import { answersIn, ask, run, Scratch, SLOW } from './run-terminal.ts';

let scratch: Scratch;
let env: Readonly<Record<string, string>>;

beforeEach(() => {
  scratch = new Scratch();
  env = { DATA_DIR: scratch.folder('data') };
});

afterEach(() => scratch.remove());

const type = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const { status, out, error } = await run({ env, input: `${lines.join('\n')}\n` });
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return answersIn(out);
};

const QUOTE = 'un troupeau de pays qui le considèrent';

it(
  'a correction made at the terminal holds in the next session and in ask, until it is taken back',
  async () => {
    expect((await type(`/who-said ${QUOTE}`))[0]).toContain('— Jonathan Eyal');
    const corrected = await type('/corrections add kaz22§18', 'Sam Greene', '');
    expect(corrected.at(-1)).toContain('said by Sam Greene · kaz22§18\n/1 Take back');
    const [answer, list, back, again] = await type(
      `/who-said ${QUOTE}`,
      '/corrections liste',
      '/1',
      `/qui-a-dit ${QUOTE}`,
    );
    expect(answer).toContain(
      "— Sam Greene, directeur du Russia Institute au King's College de Londres · said directly · speaker corrected by this server’s administrators",
    );
    expect(list).toContain('One correction:');
    expect(back).toContain('Nothing is corrected in this server.');
    expect(again).toContain('— Jonathan Eyal');
    await type('/corrections add kaz22§18', '', 'Somebody Else');
    const { out } = await ask(['who-said', QUOTE, '--json'], { env });
    expect(JSON.parse(out).results[0].quote.speaker).toEqual({ name: 'Somebody Else' });
  },
  SLOW,
);

it.each([
  ['en', 'Page 1 of 2', '/1 Next page', 'Page 2 of 2', '/1 Previous page'],
  ['fr', 'Page 1 sur 2', '/1 Page suivante', 'Page 2 sur 2', '/1 Page précédente'],
] as const)(
  'corrections are turned page by page with numbered buttons (%s)',
  async (locale, first, next, second, previous) => {
    const quoted = [8, 9, 10, 15, 16, 17].map((paragraph) => `kaz22§${paragraph}`);
    const made = quoted.flatMap((passage) => [`/corrections add ${passage}`, '', 'Somebody Else']);
    const answers = await type(...made, `/locale ${locale}`, '/corrections list', '/1', '/1');
    const [listed, turned, back] = answers.slice(-3);
    for (const shown of [listed, back]) expect(shown).toContain(`${first}\n${next}\n`);
    expect(turned).toContain(`${second}\n${previous}\n`);
    expect(turned?.match(/kaz22§\d+/gu)).toEqual(['kaz22§8']);
  },
  SLOW,
);

it(
  'settings are shown without options and with a word for it, and another word is explained',
  async () => {
    const lines = ['/settings', '/settings show', '/réglages Montrer', '/settings shwo', '/settings private'];
    const [plain, shown, inFrench, wrong, bare] = await type(...lines);
    expect(plain).toContain('Answers: everyone in the channel sees them.');
    expect([shown, inFrench]).toEqual([plain, plain]);
    expect(wrong).toBe('/settings has no option “shwo”. It has: answers:, language:, article:.');
    expect(bare).toContain('Answers: only whoever asks sees them');
    const [french, typed, wrongInFrench] = await type(
      '/locale fr',
      '/réglages',
      '/réglages montrer',
      '/réglages montrre',
    ).then((answers) => answers.slice(1));
    expect(french).toContain('Réponses');
    expect(typed).toBe(french);
    expect(wrongInFrench).toContain('réponses:, langue:, article:');
  },
  SLOW,
);

it(
  'settings are shown, changed and reset at the terminal, and privacy shows, gives and deletes what is kept',
  async () => {
    const [changed, shown] = await type('/réglages article:kaz22 réponses:private', '/settings');
    expect(changed).toContain('Changed. From now on:');
    expect(shown).toContain('Article meant where none is named: Troubles au Kazakhstan');
    const [stored, exported, asked, deleted, left] = await type(
      '/privacy stored server',
      '/confidentialité exporter de-qui:server',
      '/privacy delete whose:server',
      '/1',
      '/settings',
    );
    expect(stored).toContain('Settings: changed');
    expect(exported).toContain('"articleKey": "kaz22"');
    expect(asked).toContain('/1 Delete for good · /2 Keep it');
    expect(deleted).toContain('Deleted.');
    expect(left).toContain('none, all are asked');
  },
  SLOW,
);
