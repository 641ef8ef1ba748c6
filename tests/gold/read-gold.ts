import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const quote = z.object({
  start: z.number(),
  end: z.number(),
  type: z.enum(['direct', 'mixed', 'indirect']),
  mention: z.object({ start: z.number(), end: z.number() }).optional(),
  speaker: z.string().optional(),
  cue: z.string().optional(),
  optional: z.boolean().optional(),
});
const document = z.object({
  id: z.string(),
  language: z.string(),
  source: z.enum(['corpus', 'wikinews']),
  set: z.string().default('development'),
  text: z.string().optional(),
  quotes: z.array(quote),
  notSpeech: z.array(z.object({ start: z.number(), end: z.number() })),
});

/** A quote as people marked it. Offsets are UTF-16 code units into the document's text. */
export type GoldQuote = z.infer<typeof quote>;

/** A document with its marked quotes. */
export interface GoldDocument {
  readonly id: string;
  readonly language: string;
  /** `development`: the rules were written beside it; every other set was marked when they stood, to see whether they hold. */
  readonly set: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly notSpeech: readonly { readonly start: number; readonly end: number }[];
}

const here = import.meta.dirname;

/** Every gold document, in the order of file names. */
export function readGold(): GoldDocument[] {
  const folder = join(here, 'quotes');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { text, ...rest } = document.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      return { ...rest, text: text ?? readFileSync(resolve(here, `../../corpus/${rest.id}.txt`), 'utf8') };
    });
}
