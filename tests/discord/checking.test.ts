import { describe, expect, it } from 'vitest';
import check from '../../commands/check/command.ts';
import context from '../../commands/context/command.ts';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { messageViolations } from '../../src/discord/limits.ts';
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

  it('fits into one message, and says how many quotes it leaves out', () => {
    const message = checked(`${TEXT} ${TEXT} ${TEXT} ${TEXT} ${TEXT}`, 'fr');
    expect(messageViolations(message.components)).toEqual([]);
    const printed = printMessage(message);
    const shown = printed.match(/\*\*(?:exacte|modifiée|hors contexte|introuvable dans les articles)\*\*/gu);
    expect(printed).toContain(`${20 - (shown?.length ?? 0)} autres citations ne sont pas montrées`);
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
