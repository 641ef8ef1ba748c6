import { z } from 'zod';

const PERCENTILES = z.object({ p50: z.number(), p95: z.number(), p99: z.number(), count: z.number() });

/** What is measured of an engine at one size: times in milliseconds of the thread's work, sizes in bytes. */
export const MEASURES = z.object({
  build: z.number(),
  /** V8 heap and array buffers. */
  heap: z.number(),
  search: PERCENTILES,
  complete: PERCENTILES.optional(),
  load: z.number().optional(),
  /** The first query after loading. */
  first: z.number().optional(),
  bytes: z.number().optional(),
  /** Adding one article of 30 passages and removing it again. */
  change: z.number().optional(),
});

export type Measures = z.infer<typeof MEASURES>;
