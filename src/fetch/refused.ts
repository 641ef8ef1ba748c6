import type { FetchRefusal } from './fetch-outcome.ts';

/** Gives up a fetch for a reason that the person who asked is told. Caught where the fetch began. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reason: FetchRefusal;

  constructor(reason: FetchRefusal) {
    super(reason.code);
    this.reason = reason;
  }
}
