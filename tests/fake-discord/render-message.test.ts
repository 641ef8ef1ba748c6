import { describe, expect, it } from 'vitest';
import { renderMessage } from './render-message.ts';

const text = (content: string) => ({ type: 10, content });

describe('a message as readable text', () => {
  it('shows plain content, who sees it, and that the bot is still thinking', () => {
    expect(renderMessage({ content: 'hello', isEphemeral: true, isLoading: true })).toBe(
      '(only you can see this)\n(thinking)\nhello',
    );
  });

  it('shows components with their nesting, texts and targets', () => {
    const button = { type: 2, style: 2, label: 'Show', custom_id: '1:show:k' };
    const container = {
      type: 17,
      components: [
        text('> one\n> two'),
        { type: 14 },
        { type: 9, components: [text('three')], accessory: button },
        {
          type: 1,
          components: [
            { type: 2, style: 2, emoji: { name: '◀' }, custom_id: 'back', disabled: true },
            { type: 2, style: 5, label: 'Source', url: 'https://example.org/' },
          ],
        },
        {
          type: 1,
          components: [
            { type: 3, custom_id: 'pick', placeholder: 'Which', options: [{ label: 'One', value: '1' }] },
          ],
        },
      ],
    };
    expect(renderMessage({ components: [container] }).split('\n')).toEqual([
      'container',
      '  > one',
      '  > two',
      '  ────',
      '  section',
      '    three',
      '    [Show](1:show:k)',
      '  [{"name":"◀"}](back, disabled) [Source](https://example.org/)',
      '  select pick: Which',
      '    One (1)',
    ]);
  });
});
