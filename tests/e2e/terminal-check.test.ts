import { describe, expect, it } from 'vitest';
import { answersIn, ask, run, SLOW } from './run-terminal.ts';

const TABLE = "cela ferait complètement disparaître l'Ukraine de la table";

describe('checking quotes on the command line', { timeout: SLOW }, () => {
  it.each([
    ['check', "Il n'y a rien à gagner à tirer sur la population d’un autre pays", 'exact', 0],
    ['check', `je pense que ${TABLE}`, 'altered', 0],
    ['vérifier', TABLE, 'out-of-context', 0],
    ['verifier', 'une tarte aux pommes', 'not-found', 1],
  ] as const)('%s “%s”: %s', async (command, text, verdict, exit) => {
    const { status, out, error } = await ask([command, text, '--json']);
    expect([status, error]).toEqual([exit, '']);
    expect(JSON.parse(out)).toMatchObject({
      status: exit === 0 ? 'found' : 'nothing-found',
      command: 'check',
      results: [{ checked: text, verdict }],
    });
  });

  it('lists, shows and picks articles and checks quotes in a pipe, and follows up', async () => {
    const lines = [
      '/article liste',
      '/article hasard',
      `/vérifier « ${TABLE} »`,
      'Que pense Kortunov de la question de l’Ukraine ?',
      'et sur le Kazakhstan ?',
    ];
    const { out } = await run({ input: `${lines.join('\n')}\n`, env: { LOCALE: 'fr' } });
    const [listed, random, checked, asked, followed] = answersIn(out);
    expect(listed).toContain('Poutine a immédiatement engagé');
    expect(random).toContain('propos directs');
    expect(checked).toContain('hors contexte');
    expect(asked).toContain('Andrey Kortunov');
    expect(followed).toContain('Andrey Kortunov');
    expect(followed).not.toContain('Sam Greene');
  });
});
