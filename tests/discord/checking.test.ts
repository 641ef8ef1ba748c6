import { describe, expect, it } from 'vitest';
import check from '../../commands/check/command.ts';
import context from '../../commands/context/command.ts';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { phrases } from '../../src/answer/phrases/index.ts';
import { messageViolations } from '../../src/discord/limits.ts';
import { messages } from '../../src/discord/messages.ts';
import { MOST_MORE } from '../../src/discord/rendered-message.ts';
import { respondToButton, respondToCommand } from '../../src/discord/respond.ts';
import type { Locale } from '../../src/model/language.ts';
import { shippedLibrary } from '../answer/shipped-library.ts';
import { printMessage } from './print-message.ts';

const library = await shippedLibrary();
const commands = [check, context];
const TEXT = `He wrote “cela ferait complètement disparaître l'Ukraine de la table”, « je pense que cela ferait disparaître l’Ukraine », "tirer pour tuer" and "une *tarte* aux pommes".`;

function checked(text: string, locale: Locale) {
  return respondToCommand({ command: check, values: { text } }, commands, { library, locale });
}

describe('a checked text as a Discord message', () => {
  it.each(['en', 'fr'] as const)('gives every verdict in words, with what differs (%s)', async (locale) => {
    const message = checked(TEXT, locale);
    expect(messageViolations(message.components)).toEqual([]);
    expect(message.isPrivate).toBe(false);
    await expect(printMessage(message)).toMatchFileSnapshot(`golden/checked-${locale}.txt`);
  });

  it('is private where nothing is found, with something to try', () => {
    const message = checked('"une tarte aux pommes"', 'en');
    expect(message.isPrivate).toBe(true);
    expect(printMessage(message)).toContain('You could try:');
  });

  it.each(['en', 'fr'] as const)(
    'gives the verdict on every quote, in as many messages as it takes (%s)',
    (locale) => {
      const message = checked(`${TEXT} ${TEXT} ${TEXT} ${TEXT} ${TEXT}`, locale);
      const all = [message, ...(message.more ?? [])];
      for (const { components } of all) expect(messageViolations(components)).toEqual([]);
      const printed = all.map(printMessage).join('');
      const verdicts = Object.values(phrases[locale].verdict).map((verdict) => `\\*\\*${verdict}\\*\\*`);
      expect(printed.match(new RegExp(verdicts.join('|'), 'gu'))).toHaveLength(20);
      expect(printed).toContain(messages[locale].messageOf(all.length, all.length));
    },
  );

  it('says how many quotes it does not check, and never sends more messages than Discord lets it', () => {
    const long = library.passage('kaz22§8')?.text.replace(/"/gu, '').replaceAll(' la ', ' le ') ?? '';
    const message = checked(`"${long}" `.repeat(15), 'en');
    const all = [message, ...(message.more ?? [])];
    expect(all.length).toBeLessThanOrEqual(MOST_MORE + 1);
    for (const { components } of all) expect(messageViolations(components)).toEqual([]);
    const printed = all.map(printMessage).join('');
    const shown = printed.match(/\*\*altered\*\*/gu)?.length ?? 0;
    expect(shown).toBe(15);
    const many = checked('"tirer pour tuer" '.repeat(25), 'en');
    expect([many, ...(many.more ?? [])].map(printMessage).join('')).toContain('5 more quotes are not shown');
  });

  it('shows of a long quote what stands next to each difference', () => {
    const { text } = library.passage('kaz22§16') ?? { text: '' };
    const printed = printMessage(checked(text.replace('États', 'pays').replace('avantage', 'atout'), 'fr'));
    expect(printed).toContain('~~avantage~~ __atout__');
    expect(printed).toContain('~~États~~ __pays__');
    expect(printed).toMatch(/__atout__ \S+(?: \S+){5} \\\[…\\\] /u);
  });

  it('opens the context of a checked passage beside it, since a long text cannot be asked again', () => {
    const action = { kind: 'context', passageId: 'kaz22§20', before: 1, after: 1 } as const;
    const asked = { command: check, values: { text: TEXT } };
    const message = respondToButton({ action, asked }, commands, { library, locale: 'en' });
    expect(message?.isOwnMessage).toBe(true);
    expect(message && printMessage(message)).toContain('the passage asked for');
  });

  it('shows a long difference cut, and never beyond the limits', () => {
    const { text } = library.passage('kaz22§8') ?? { text: '' };
    const words = text.split(' ').map((word, index) => (index % 2 ? word : `*${word}*x`));
    const answer = checkQuote(library, { text: words.join(' ') });
    expect(answer.status).toBe('checked');
    expect(messageViolations(checked(words.join(' '), 'en').components)).toEqual([]);
  });
});
