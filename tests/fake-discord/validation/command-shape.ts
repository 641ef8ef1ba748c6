import { z } from 'zod';

const texts = z.record(z.string(), z.string()).nullish();

const choiceShape = z.looseObject({
  name: z.string(),
  name_localizations: texts,
  value: z.union([z.string(), z.number()]),
});

/** An option of a command, or a subcommand with its own. */
export interface OptionDefinition {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly required?: boolean | null | undefined;
  readonly autocomplete?: boolean | null | undefined;
  readonly choices?: readonly z.infer<typeof choiceShape>[] | null | undefined;
  readonly options?: readonly OptionDefinition[] | null | undefined;
  readonly min_value?: number | null | undefined;
  readonly max_value?: number | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
  readonly channel_types?: readonly number[] | null | undefined;
  readonly [key: string]: unknown;
}

const optionShape: z.ZodType<OptionDefinition> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    name: z.string(),
    name_localizations: texts,
    description: z.string(),
    description_localizations: texts,
    required: z.boolean().nullish(),
    autocomplete: z.boolean().nullish(),
    choices: z.array(choiceShape).nullish(),
    options: z.array(optionShape).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    min_length: z.number().nullish(),
    max_length: z.number().nullish(),
    channel_types: z.array(z.number()).nullish(),
  }),
);

/** A command as a bot registers it. */
export const commandShape = z.looseObject({
  id: z.string().nullish(),
  type: z.number().nullish(),
  name: z.string(),
  name_localizations: texts,
  description: z.string().nullish(),
  description_localizations: texts,
  options: z.array(optionShape).nullish(),
  default_member_permissions: z.string().nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  nsfw: z.boolean().nullish(),
});

/** A command as it was sent to be registered. */
export type CommandDefinition = z.infer<typeof commandShape>;
