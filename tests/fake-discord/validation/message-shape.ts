import { z } from 'zod';
import { componentShape } from './component-shape.ts';

/** What the fake reads of a message that is created or edited; the schemas check the rest. */
export const messageShape = z.looseObject({
  content: z.string().nullish(),
  embeds: z.array(z.looseObject({})).nullish(),
  components: z.array(componentShape).nullish(),
  attachments: z
    .array(
      z.looseObject({ id: z.string(), filename: z.string().nullish(), description: z.string().nullish() }),
    )
    .nullish(),
  flags: z.number().nullish(),
  poll: z.unknown().optional(),
  sticker_ids: z.array(z.string()).nullish(),
  allowed_mentions: z
    .looseObject({
      parse: z.array(z.unknown()).nullish(),
      users: z.array(z.unknown()).nullish(),
      roles: z.array(z.unknown()).nullish(),
      replied_user: z.boolean().nullish(),
    })
    .nullish(),
  nonce: z.union([z.string(), z.number()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  tts: z.boolean().nullish(),
  message_reference: z
    .looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().nullish() })
    .nullish(),
});

/** A message as it was sent to be created or edited. */
export type MessageBody = z.infer<typeof messageShape>;
