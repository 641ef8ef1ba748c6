import type { Action, ActionCommand, ActionContext, ServerContext } from '../../src/answer/action-command.ts';
import type { ActionForm, ActionReply } from '../../src/answer/action-reply.ts';
import { fileIn, textIn } from '../../src/answer/action-values.ts';
import { done } from '../../src/answer/plain-reply.ts';

/** What a sample box holds, by server. */
export type Boxes = Map<string, string[]>;

type Texts = Action['messages'];

function texts(name: string, options: readonly string[] = []): Texts {
  const described = Object.fromEntries(options.map((each) => [each, { name: each, description: each }]));
  const text = { name, description: name, example: `box ${name}`, options: described };
  return { en: text, fr: { ...text, description: `${name} (fr)` } };
}

function form({ locale }: ActionContext): ActionForm {
  return {
    status: 'form',
    title: locale === 'fr' ? 'Mettre dans la boîte' : 'Put into the box',
    step: 'put',
    payload: 'form:1',
    fields: [
      {
        type: 'short',
        name: 'what',
        label: 'What',
        isRequired: true,
        value: 'a stone',
        minimum: 2,
        maximum: 20,
      },
      { type: 'long', name: 'why', label: 'Why', isRequired: false },
      {
        type: 'choice',
        name: 'size',
        label: 'Size',
        isRequired: true,
        choices: [
          { value: 's', label: 'small' },
          { value: 'l', label: 'large' },
        ],
      },
      { type: 'file', name: 'photo', label: 'A photo', isRequired: false },
    ],
  };
}

/** Commands that use everything that action commands can, over boxes of things that a test looks into. */
export function sampleActions(boxes: Boxes): readonly ActionCommand[] {
  const boxOf = ({ serverId }: ServerContext): string[] => {
    const box = boxes.get(serverId) ?? [];
    boxes.set(serverId, box);
    return box;
  };
  const listed = (context: ServerContext): ActionReply => ({
    status: 'done',
    lines: [[`In the box: ${boxOf(context).join(', ') || 'nothing'}.`]],
    isInPlace: true,
    blocks: boxOf(context).map((thing) => ({
      lines: [[thing]],
      buttons: [{ label: `Remove ${thing}`, step: 'remove', payload: thing, isDangerous: true }],
    })),
    buttons: [
      { label: 'Put…', step: 'ask', payload: '' },
      { label: 'Wave', step: 'wave', payload: '' },
    ],
  });
  const box: ActionCommand = {
    audience: 'managers',
    messages: { en: { name: 'box', description: 'A box' }, fr: { name: 'boîte', description: 'Une boîte' } },
    actions: [
      { messages: texts('list'), options: [], run: async (_, context) => listed(context) },
      { messages: texts('ask'), options: [], run: async (_, context) => form(context) },
      {
        messages: texts('fetch', ['file']),
        options: [{ type: 'attachment', name: 'file', isRequired: true }],
        isSlow: () => true,
        run: async (values, context) => {
          const file = fileIn(values, 'file');
          if (file?.name === 'broken.txt') throw new Error('it broke');
          boxOf(context).push(`${file?.name} of ${file?.size} bytes`);
          return listed(context);
        },
      },
    ],
    steps: [
      { name: 'ask', run: async (_, context) => form(context) },
      {
        name: 'put',
        run: async ({ payload, fields }, context) => {
          const [what, why, size] = ['what', 'why', 'size'].map((each) => textIn(fields, each));
          boxOf(context).push(
            [payload, what, why, size, fileIn(fields, 'photo')?.name].filter(Boolean).join('/'),
          );
          return listed(context);
        },
      },
      {
        name: 'remove',
        run: async ({ payload }, context) => {
          if (payload === 'glued leaf') throw new Error('it does not come off');
          boxes.set(
            context.serverId,
            boxOf(context).filter((thing) => thing !== payload),
          );
          return listed(context);
        },
      },
      { name: 'wave', audience: 'everyone', run: async ({ payload }) => done([[`Hello. ${payload}`]]) },
    ],
  };
  const mine: ActionCommand = {
    audience: 'everyone',
    messages: { en: { name: 'mine', description: 'Mine' }, fr: { name: 'miens', description: 'Les miens' } },
    actions: {
      messages: texts('mine', ['word']),
      options: [
        {
          type: 'text',
          name: 'word',
          isRequired: false,
          complete: (typed) => [{ label: typed, value: typed }],
        },
      ],
      run: async (values, { userId, serverId, isManager }) => ({
        status: 'done',
        lines: [[`${textIn(values, 'word') ?? 'no word'} in ${serverId ?? 'no server'}, ${isManager}`]],
        file: { name: 'mine.json', content: JSON.stringify({ userId }) },
      }),
    },
  };
  return [box, mine];
}
