import type { ActionServices } from '../../src/answer/action-services.ts';

/** Services for commands that use none: whoever asks one of them fails the test. */
export const noServices: ActionServices = new Proxy(Object.create(null), {
  get: (_, name) => {
    // A promise asks this of whatever it resolves to.
    if (name === 'then') return undefined;
    throw new Error(`the service ${String(name)} was not expected to be used`);
  },
});
