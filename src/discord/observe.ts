/** What became of an interaction; see {@link Observe}. */
export interface ObservedInteraction {
  readonly kind: 'command' | 'component' | 'suggestions';
  /** `late`: Discord did not take it any more; `busy`: the asker was asked to try again; `fault`: nothing could be given. */
  readonly outcome: 'answered' | 'busy' | 'late' | 'fault';
  /** From its arrival to Discord's receipt. */
  readonly milliseconds: number;
}

/** Hears of every interaction that is over. */
export type Observe = (interaction: ObservedInteraction) => void;

/** How an interaction ended that was not given up for the load. */
export type Outcome = Exclude<ObservedInteraction['outcome'], 'busy'>;
