/** What goes wrong with a request. With `afterStoring`, Discord has carried it out before. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Discord's error code; 0 unless told. */
      readonly code?: number;
      readonly message?: string;
      readonly afterStoring?: boolean;
    }
  | {
      readonly kind: 'rate-limit';
      /** Seconds. */
      readonly retryAfter: number;
      readonly isGlobal?: boolean;
    }
  /** Nothing ever comes back. */
  | { readonly kind: 'silence'; readonly afterStoring?: boolean }
  /** The connection breaks. */
  | { readonly kind: 'cut'; readonly afterStoring?: boolean };

/** A request that faults are chosen for. */
export interface FaultedRequest {
  readonly method: string;
  /** As `POST /channels/{channel_id}/messages`. */
  readonly route: string;
  readonly path: string;
  readonly body: unknown;
}

/** A route as in the specification, such as `POST /channels/{channel_id}/messages`, or a pattern for `METHOD /path`. */
export type RoutePattern = string | RegExp;

/** A request that is kept waiting before it is carried out. */
export interface Hold {
  /** Resolves when the request is there. */
  readonly arrived: Promise<void>;
  /** Lets it go on. */
  readonly release: () => void;
}

type Decide = (request: FaultedRequest) => Fault | undefined;

interface PendingHold {
  readonly pattern: RoutePattern;
  readonly arrive: () => void;
  readonly released: Promise<void>;
}

/** The faults that tests have ordered. */
export class Faults {
  readonly #routeNames: () => ReadonlySet<string>;
  readonly #deciders = new Set<Decide>();
  #holds: readonly PendingHold[] = [];
  #releases: readonly (() => void)[] = [];

  constructor(routeNames: () => ReadonlySet<string>) {
    this.#routeNames = routeNames;
  }

  /** Lets the next requests of this route fail, one unless told otherwise. Throws for a route that does not exist. */
  failNext(pattern: RoutePattern, fault: Fault, times = 1): void {
    this.#check(pattern);
    let left = times;
    const stop = this.failWhen((request) => {
      if (!fits(pattern, request)) return undefined;
      left -= 1;
      if (left === 0) stop();
      return fault;
    });
  }

  /** Asks for every request whether, and how, it fails; gives back what ends that. */
  failWhen(decide: Decide): () => void {
    this.#deciders.add(decide);
    return () => this.#deciders.delete(decide);
  }

  /** Keeps the next request of this route waiting. Throws for a route that does not exist. */
  holdNext(pattern: RoutePattern): Hold {
    this.#check(pattern);
    const arrival = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    this.#holds = [...this.#holds, { pattern, arrive: arrival.resolve, released: release.promise }];
    this.#releases = [...this.#releases, release.resolve];
    return { arrived: arrival.promise, release: release.resolve };
  }

  /** Waits as long as a test holds this request. */
  async wait(request: FaultedRequest): Promise<void> {
    const hold = this.#holds.find(({ pattern }) => fits(pattern, request));
    if (!hold) return;
    this.#holds = this.#holds.filter((other) => other !== hold);
    hold.arrive();
    await hold.released;
  }

  /** The fault of this request, if it has one. */
  decide(request: FaultedRequest): Fault | undefined {
    for (const decide of this.#deciders) {
      const fault = decide(request);
      if (fault) return fault;
    }
    return undefined;
  }

  /** Lets everything go that is still held. */
  releaseAll(): void {
    for (const release of this.#releases) release();
  }

  #check(pattern: RoutePattern): void {
    if (typeof pattern === 'string' && !this.#routeNames().has(pattern)) {
      throw new Error(`there is no route "${pattern}"; known are:\n${[...this.#routeNames()].join('\n')}`);
    }
  }
}

function fits(pattern: RoutePattern, { method, route, path }: FaultedRequest): boolean {
  return typeof pattern === 'string' ? pattern === route : pattern.test(`${method} ${path}`);
}
