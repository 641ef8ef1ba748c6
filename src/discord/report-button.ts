import type { APIButtonComponent } from 'discord.js';
import { encodeReportPlace } from '../answer/report-place.ts';
import type { Result } from '../model/answer.ts';
import { encodeButton } from './button-id.ts';
import { button } from './components.ts';
import { MAXIMUM_ID } from './limits.ts';
import { messages } from './messages.ts';
import type { View } from './view.ts';

/** The button that reports a result to those who manage the server, where there are such and its id can name the place. */
export function reportButton(result: Result, { locale, canReport }: View): APIButtonComponent[] {
  const action = {
    kind: 'step',
    command: 'corrections',
    step: 'report',
    grant: '',
    payload: encodeReportPlace(result),
  } as const;
  const isFitting = encodeButton(action).length <= MAXIMUM_ID;
  return canReport === true && isFitting ? [button(messages[locale].button.report, action)] : [];
}
