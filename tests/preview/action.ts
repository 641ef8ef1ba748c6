import { z } from 'zod';

const file = z.strictObject({ filename: z.string(), contentType: z.string(), base64: z.string() });
const value = z.union([z.string(), z.number(), z.boolean(), file]);
const values = z.record(z.string(), value);
const fields = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string()), z.array(file)]));

/** What someone does on the page, as it tells the server. */
export const actionShape = z.discriminatedUnion('do', [
  /** Another language of the client, other rights, another channel. */
  z.strictObject({
    do: z.literal('look'),
    locale: z.enum(['en-US', 'fr']).optional(),
    isModerator: z.boolean().optional(),
    place: z.string().optional(),
  }),
  z.strictObject({ do: z.literal('run'), command: z.string(), values }),
  z.strictObject({
    do: z.literal('complete'),
    command: z.string(),
    option: z.string(),
    typed: z.string(),
    values,
  }),
  z.strictObject({ do: z.literal('press'), messageId: z.string(), button: z.string() }),
  z.strictObject({
    do: z.literal('choose'),
    messageId: z.string(),
    select: z.string(),
    values: z.array(z.string()),
  }),
  z.strictObject({ do: z.literal('apply'), command: z.string(), messageId: z.string() }),
  z.strictObject({ do: z.literal('say'), text: z.string(), replyTo: z.string().optional() }),
  z.strictObject({ do: z.literal('submit'), formId: z.string(), fields }),
  z.strictObject({ do: z.literal('cancel') }),
]);

/** What someone does on the page. */
export type Action = z.infer<typeof actionShape>;

/** What was given for an option on the page. */
export type GivenValue = z.infer<typeof value>;

/** A file that was chosen on the page. */
export type GivenFile = z.infer<typeof file>;

/** What was entered into a field of a form. */
export type GivenField = z.infer<typeof fields>[string];
