import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeButton, encodeButton } from '../../src/discord/button-id.ts';
import { createGrants, type Grantee } from '../../src/discord/grants.ts';

const HOUR = 3_600_000;
const grantee: Grantee = { serverId: '1', userId: '2', command: 'corrections' };
const name = fc.stringMatching(/^[a-z-]{1,12}$/u);

describe('grants', () => {
  it('hold for whom they were made, and for nobody and nothing else', () => {
    fc.assert(
      fc.property(fc.record({ serverId: fc.string(), userId: fc.string(), command: name }), (other) => {
        const grants = createGrants('token', () => 0);
        const isSame = JSON.stringify(Object.values(other)) === JSON.stringify(Object.values(grantee));
        for (const right of ['manager', 'chosen'] as const)
          expect(grants.allows(grants.make(right, grantee), other, true)).toBe(isSame);
      }),
    );
    expect(
      createGrants('token', () => 0).allows(
        createGrants('token', () => 0).make('manager', grantee),
        grantee,
        true,
      ),
    ).toBe(true);
  });

  it('cannot be made without the secret, nor by changing one that is known', () => {
    const grants = createGrants('token', () => 0);
    for (const right of ['manager', 'chosen'] as const) {
      const made = grants.make(right, grantee);
      expect(createGrants('another', () => 0).allows(made, grantee, true)).toBe(false);
      fc.assert(
        fc.property(fc.nat(made.length - 1), fc.stringMatching(/^[\w.-]$/u), (place, sign) => {
          const changed = made.slice(0, place) + sign + made.slice(place + 1);
          expect(grants.allows(changed, grantee, true)).toBe(changed === made);
        }),
      );
    }
    fc.assert(fc.property(fc.string(), (typed) => !grants.allows(typed, grantee, true)));
  });

  it('of a manager end with the right to manage, those of somebody whom the server chose after an hour', () => {
    let now = 10 * HOUR;
    const grants = createGrants('token', () => now);
    const [manager, chosen] = [grants.make('manager', grantee), grants.make('chosen', grantee)];
    const allowed = (isManager: boolean) =>
      [manager, chosen].map((each) => grants.allows(each, grantee, isManager));
    expect(allowed(true)).toEqual([true, true]);
    expect(allowed(false)).toEqual([false, true]);
    now += HOUR;
    expect(allowed(false)).toEqual([false, true]);
    now += 60_000;
    expect(allowed(false)).toEqual([false, false]);
    expect(allowed(true)).toEqual([true, true]);
    // Of a clock that was ahead.
    now = 9 * HOUR;
    expect(allowed(false)).toEqual([false, false]);
  });

  it('hold through a restart', () => {
    const made = createGrants('token', () => HOUR).make('chosen', grantee);
    expect(createGrants('token', () => HOUR + 1).allows(made, grantee, false)).toBe(true);
  });
});

describe('the id of a step', () => {
  it('says the same when it is read again, whatever the payload', () => {
    fc.assert(
      fc.property(name, name, fc.string(), (command, step, payload) => {
        for (const grant of ['', createGrants('token', () => 0).make('manager', grantee)]) {
          const action = { kind: 'step', command, step, grant, payload } as const;
          expect(decodeButton(encodeButton(action))).toEqual(action);
        }
      }),
    );
  });

  it('leaves room for a payload', () => {
    const grant = createGrants('token', () => Date.UTC(2100, 0)).make('chosen', grantee);
    const id = encodeButton({
      kind: 'step',
      command: 'corrections',
      step: 'corrected',
      grant,
      payload: 'x'.repeat(40),
    });
    expect(id.length).toBeLessThanOrEqual(100);
  });
});
