import { describe, expect, it } from 'vitest';
import { openServerStates } from '../../src/answer/server/server-states.ts';
import type { Correction } from '../../src/model/report.ts';
import type { ServerSettings } from '../../src/model/server-settings.ts';

const correction: Correction = {
  id: 'c1',
  serverId: 'a',
  words: { articleKey: 'abc', passageId: 'abc§1', parts: ['words'] },
  speaker: null,
  madeAt: 0,
};

/** A store that a test changes behind the states' back, as another process does. */
function kept(isShared: boolean) {
  const settings = new Map<string, ServerSettings>([['a', { isPrivate: true }]]);
  const corrections: Correction[] = [];
  const state = { now: 10_000, reads: 0, isBroken: false, faults: 0 };
  const unused = () => expect.fail('not expected to be used');
  const store = {
    isShared,
    settings: {
      all: async () => new Map(settings),
      find: async (serverId: string) => {
        state.reads++;
        if (state.isBroken) throw new Error('no connection');
        return settings.get(serverId);
      },
      put: unused,
      remove: unused,
    },
    reports: {
      allCorrections: async () => [...corrections],
      corrections: async (serverId: string) => corrections.filter((each) => each.serverId === serverId),
      add: unused,
      open: unused,
      ofServer: unused,
      find: unused,
      settle: unused,
      putCorrection: unused,
      removeCorrection: unused,
    },
  };
  const open = () => openServerStates({ store, now: () => state.now, onFault: () => state.faults++ });
  return { settings, corrections, state, open };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the states of servers', () => {
  it('are those that were kept, and the usual where nothing was decided or there is no server', async () => {
    const states = await kept(false).open();
    expect(states.of('a')).toEqual({ settings: { isPrivate: true }, corrections: [] });
    for (const serverId of ['b', undefined])
      expect(states.of(serverId)).toEqual({ settings: { isPrivate: false }, corrections: [] });
  });

  it('are read again once they were changed, and give the same list until then', async () => {
    const { corrections, open, state } = kept(false);
    const states = await open();
    corrections.push(correction);
    state.now += 60_000;
    expect(states.of('a').corrections).toEqual([]);
    await states.refresh('a');
    expect(states.of('a').corrections).toEqual([correction]);
    expect(states.of('a').corrections).toBe(states.of('a').corrections);
    expect(state.reads).toBe(1);
  });

  it('follow what other processes change within seconds, where they share the data', async () => {
    const { settings, open, state } = kept(true);
    const states = await open();
    states.of('a');
    await settled();
    settings.delete('a');
    settings.set('b', { isPrivate: true, locale: 'fr' });
    state.now += 1000;
    expect(states.of('a').settings.isPrivate).toBe(true);
    state.now += 1001;
    states.of('a');
    states.of('b');
    await settled();
    expect(states.of('a').settings.isPrivate).toBe(false);
    expect(states.of('b').settings).toEqual({ isPrivate: true, locale: 'fr' });
    expect(state.reads).toBe(3);
  });

  it('go on as they were while the data cannot be read', async () => {
    const { open, state } = kept(true);
    const states = await open();
    state.isBroken = true;
    states.of('a');
    await settled();
    expect(state.faults).toBe(1);
    expect(states.of('a').settings.isPrivate).toBe(true);
  });
});
