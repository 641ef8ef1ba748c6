/** What a button does. Everything it needs is in its id or in the message it stands on. */
export type ButtonAction =
  /** Turns to the result of this index; `show` does the same from the list of further hits, `back` from the context. */
  | { readonly kind: 'page' | 'show' | 'back'; readonly index: number; readonly passageId: string }
  /** Shows a passage among so many paragraphs before and after it. */
  | { readonly kind: 'context'; readonly before: number; readonly after: number; readonly passageId: string }
  /** Shows the part of this index, counted from 0, of a passage that is too long for one message. */
  | { readonly kind: 'part'; readonly index: number; readonly passageId: string }
  /** Asks again what the message says was asked. */
  | { readonly kind: 'again' }
  /** Posts the private answer that it stands on to the channel. */
  | { readonly kind: 'share' }
  /** Runs the example of a command. */
  | { readonly kind: 'example'; readonly command: string }
  /** Takes a step of an action command; the grant says whom the button was made for, and is empty for everyone's. */
  | ButtonStep
  /** Does nothing: a disabled button needs an id too, and no two may be the same. */
  | { readonly kind: 'none'; readonly place: string };

/** A step of an action command, as a button or a form names it. */
export interface ButtonStep {
  readonly kind: 'step';
  readonly command: string;
  readonly step: string;
  readonly grant: string;
  readonly payload: string;
}

/** The version of the ids below; a changed meaning takes a new one, so that older buttons are known as such. */
const VERSION = '1';
const STEP = /^do:([^:]+):([^:]+):([^:]*):(.*)$/su;
const TURN = /^(page|show|back|part):(\d{1,6}):(.+)$/u;
const CONTEXT = /^context:(\d{1,2}):(\d{1,2}):(.+)$/u;

/** The `custom_id` of a button, or of a form. */
export function encodeButton(action: ButtonAction): string {
  return `${VERSION}:${encodeAction(action)}`;
}

/** What the button or form of this `custom_id` does; `undefined` when it is of another version of the bot. */
export function decodeButton(customId: string): ButtonAction | undefined {
  const prefix = `${VERSION}:`;
  return customId.startsWith(prefix) ? decodeAction(customId.slice(prefix.length)) : undefined;
}

function encodeAction(action: ButtonAction): string {
  switch (action.kind) {
    case 'page':
    case 'show':
    case 'back':
    case 'part':
      return `${action.kind}:${action.index}:${action.passageId}`;
    case 'context':
      return `context:${action.before}:${action.after}:${action.passageId}`;
    case 'again':
    case 'share':
      return action.kind;
    case 'example':
      return `example:${action.command}`;
    case 'step':
      return `do:${action.command}:${action.step}:${action.grant}:${action.payload}`;
    case 'none':
      return `none:${action.place}`;
  }
}

function decodeAction(action: string): ButtonAction | undefined {
  if (action === 'again' || action === 'share') return { kind: action };
  if (action.startsWith('example:')) return { kind: 'example', command: action.slice('example:'.length) };
  if (action.startsWith('none:')) return { kind: 'none', place: action.slice('none:'.length) };
  const [, before, after, around] = CONTEXT.exec(action) ?? [];
  if (around !== undefined)
    return { kind: 'context', before: Number(before), after: Number(after), passageId: around };
  const [, command, step, grant, payload] = STEP.exec(action) ?? [];
  if (command !== undefined && step !== undefined && grant !== undefined && payload !== undefined)
    return { kind: 'step', command, step, grant, payload };
  const [, kind, index, passageId] = TURN.exec(action) ?? [];
  if (passageId === undefined) return undefined;
  if (kind !== 'page' && kind !== 'show' && kind !== 'back' && kind !== 'part') return undefined;
  return { kind, index: Number(index), passageId };
}
