/** A piece of work that waits for its turn. */
export interface Turn {
  /** Does it; what it does before its first wait keeps everything else waiting. */
  readonly run: () => Promise<void>;
  /** Does the least instead: it has waited too long, or a newer one has taken its place. */
  readonly giveUp: () => Promise<void>;
  /** Turns of one key replace each other: only the newest is of use. Those without a key go first. */
  readonly key?: string;
}

/** How turns are taken. */
export interface TurnOptions {
  /** A clock, in milliseconds. Default: the machine's, which no change of its time moves. */
  readonly now?: () => number;
  /** As long may a turn wait, in milliseconds. Default 1,500: half of what Discord waits. */
  readonly patience?: number;
}

interface Waiting {
  readonly turn: Turn;
  readonly since: number;
  readonly settle: (done: Promise<void>) => void;
}

const PATIENCE = 1_500;
/** Who waits no longer looks at what they typed: as long as nobody has to wait so long, the first is the first. */
const SOON = 250;

/**
 * Takes turns one by one, so that what arrives is always seen at once and it is known how long it has waited. Under more
 * load than can be borne the ones that waited too long are given up, which costs little: everybody gets an answer.
 * The returned function resolves, or rejects, as the turn's work does.
 */
export function createTurns({
  now = () => performance.now(),
  patience = PATIENCE,
}: TurnOptions = {}): (turn: Turn) => Promise<void> {
  const urgent: Waiting[] = [];
  /** In the order in which they came. */
  const replaceable = new Map<string, Waiting>();
  let isTaking = false;

  /** The one who has waited longest; where that is long, whoever typed last: they are still looking at the screen. */
  const nextReplaceable = (): Waiting | undefined => {
    const [oldest] = replaceable;
    if (oldest === undefined) return undefined;
    const isLong = now() - oldest[1].since >= SOON;
    const [key, waiting] = (isLong ? [...replaceable].at(-1) : undefined) ?? oldest;
    replaceable.delete(key);
    return waiting;
  };

  /** Those who wait below newer ones would otherwise wait for ever. */
  const giveUpOldest = (): void => {
    for (const [key, { turn, since, settle }] of replaceable) {
      if (now() - since <= patience) return;
      replaceable.delete(key);
      settle(turn.giveUp());
    }
  };

  const take = (): void => {
    giveUpOldest();
    const next = urgent.shift() ?? nextReplaceable();
    if (!next) {
      isTaking = false;
      return;
    }
    const { turn, since, settle } = next;
    settle(now() - since > patience ? turn.giveUp() : turn.run());
    setImmediate(take);
  };

  return (turn) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const waiting: Waiting = { turn, since: now(), settle: resolve };
    if (turn.key === undefined) urgent.push(waiting);
    else {
      const older = replaceable.get(turn.key);
      older?.settle(older.turn.giveUp());
      replaceable.delete(turn.key);
      replaceable.set(turn.key, waiting);
    }
    if (!isTaking) {
      isTaking = true;
      setImmediate(take);
    }
    return promise;
  };
}
