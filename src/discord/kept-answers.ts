import type { After } from './announce-late.ts';
import type { AnswerContext } from './scope.ts';

/** How long and how much answers are kept. */
export interface KeptAnswersOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In bytes, roughly: questions and answers together never take more. */
  readonly maximum: number;
  /** In milliseconds since an answer was given. Default: five minutes. */
  readonly lifetime?: number;
  /** What calls after a while; default the machine's timers, which keep no process from its end. */
  readonly after?: After;
}

/** As /privacy says. */
const LIFETIME = 5 * 60_000;
/** So long at least it is waited before looking for what is too old; in milliseconds. */
const SHORTEST_WAIT = 1_000;
/** Of a character in memory, and of what stands around an answer. */
const [CHARACTER, FRAME] = [2, 200];

interface Kept<Value> {
  readonly value: Value;
  readonly bytes: number;
  readonly until: number;
}

/**
 * The answers given of late, for whoever asks the same where the same is to be answered: of one state of one library, in
 * one language and under the same settings. An answer in which chance had a part is given once.
 */
export class KeptAnswers<Value> {
  readonly #options: Required<KeptAnswersOptions>;
  /** The oldest first: all live equally long. */
  readonly #kept = new Map<string, Kept<Value>>();
  #bytes = 0;
  #isForgetting = false;

  constructor({ lifetime = LIFETIME, after = quietTimer, ...options }: KeptAnswersOptions) {
    this.#options = { lifetime, after, ...options };
  }

  /**
   * The answer to what was asked, as it was given before or is made now.
   *
   * @param asked what besides the context the answer depends on; plain data.
   */
  of(asked: readonly unknown[], context: AnswerContext, make: (context: AnswerContext) => Value): Value {
    const key = keyOf(asked, context);
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.until > this.#options.now()) return kept.value;
    let isByChance = false;
    const { random = Math.random } = context;
    const watched = () => {
      isByChance = true;
      return random();
    };
    const value = make({ ...context, random: watched });
    if (!isByChance) this.#keep(key, value);
    return value;
  }

  /** How many bytes it takes, roughly. */
  get bytes(): number {
    return this.#bytes;
  }

  #keep(key: string, value: Value): void {
    const { now, lifetime, maximum } = this.#options;
    const bytes = (key.length + JSON.stringify(value).length) * CHARACTER + FRAME;
    this.#forget(key);
    if (bytes > maximum) return;
    this.#kept.set(key, { value, bytes, until: now() + lifetime });
    this.#bytes += bytes;
    this.#forgetOld();
    this.#forgetInTime();
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }

  /** What nobody asks for any more is forgotten too. */
  #forgetInTime(): void {
    const [oldest] = this.#kept.values();
    if (this.#isForgetting || oldest === undefined) return;
    this.#isForgetting = true;
    const { after, now } = this.#options;
    after(Math.max(SHORTEST_WAIT, oldest.until - now()), () => {
      this.#forgetOld();
      this.#isForgetting = false;
      this.#forgetInTime();
    });
  }

  #forgetOld(): void {
    const { now, maximum } = this.#options;
    for (const [key, { until }] of this.#kept) {
      if (this.#bytes <= maximum && until > now()) return;
      this.#forget(key);
    }
  }
}

const numbers = new WeakMap<object, number>();
let states = 0;

/** Everything of the context has a part in it, so that what comes to it later has one too. */
function keyOf(asked: readonly unknown[], { library, random: _, ...rest }: AnswerContext): string {
  const state = library.state();
  const number = numbers.get(state) ?? ++states;
  numbers.set(state, number);
  return JSON.stringify([number, rest, ...asked]);
}

function quietTimer(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds).unref();
  return () => clearTimeout(timer);
}
