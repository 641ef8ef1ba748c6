import { checkMessageBody, type MessageRequest } from '../validation/check-message-body.ts';
import type { MessageSetting } from '../validation/message-rules.ts';
import type { MessageBody } from '../validation/message-shape.ts';
import { InvalidBody } from './api-error.ts';
import type { RestRequest } from './route.ts';

/**
 * Reads a message that a request creates or edits. What Discord would refuse throws; what only breaks this project's own
 * rules is recorded. For callbacks, `body` is their `data`.
 */
export function acceptMessage(
  request: RestRequest,
  kind: MessageRequest,
  body: unknown,
  setting: Omit<MessageSetting, 'fileNames'>,
): MessageBody {
  const fileNames = request.files.map(({ filename }) => filename);
  const { value, problems, ownRules } = checkMessageBody(kind, body, { ...setting, fileNames });
  const isCallback = kind === 'reply' || kind === 'update';
  const place = ({ path, rule }: { readonly path: string; readonly rule: string }) => ({
    path: isCallback ? `data.${path}` : path,
    rule,
  });
  request.violate(ownRules.map(place));
  if (value === undefined || problems.length > 0) throw new InvalidBody(problems.map(place));
  return value;
}
