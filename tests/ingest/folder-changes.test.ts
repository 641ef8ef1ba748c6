import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderChanges } from '../../src/ingest/folder-changes.ts';

const stamps = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));
const changes = (
  served: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
) => folderChanges(stamps(served), stamps(before), stamps(now));

describe('the changes of a folder', () => {
  it('are none while it stays as it is served', () => {
    expect(changes({ a: '1' }, { a: '1' }, { a: '1' })).toEqual({
      changed: [],
      removed: [],
      isSettled: true,
    });
  });

  it('wait until a new or changed file looks the same twice', () => {
    expect(changes({}, {}, { a: '1' })).toEqual({ changed: [], removed: [], isSettled: false });
    expect(changes({}, { a: '1' }, { a: '2' })).toEqual({ changed: [], removed: [], isSettled: false });
    expect(changes({}, { a: '2' }, { a: '2' })).toEqual({ changed: ['a'], removed: [], isSettled: true });
  });

  it('wait until a file is missing twice, since editors replace files', () => {
    expect(changes({ a: '1' }, { a: '1' }, {})).toEqual({ changed: [], removed: [], isSettled: false });
    expect(changes({ a: '1' }, {}, { a: '2' })).toEqual({ changed: [], removed: [], isSettled: false });
    expect(changes({ a: '1' }, {}, {})).toEqual({ changed: [], removed: ['a'], isSettled: true });
  });

  it('serve what has settled while another file is still written', () => {
    expect(changes({}, { a: '1', b: '1' }, { a: '1', b: '2' })).toEqual({
      changed: ['a'],
      removed: [],
      isSettled: false,
    });
  });

  it('tell a name in other letter case as one gone and one new', () => {
    expect(changes({ a: '1' }, { A: '1' }, { A: '1' })).toEqual({
      changed: ['A'],
      removed: ['a'],
      isSettled: true,
    });
  });

  it('lead, when followed, to serving exactly what is there, from any state', () => {
    const files = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'A'), fc.constantFrom('1', '2'));
    fc.assert(
      fc.property(files, files, files, (servedFiles, before, now) => {
        const served = stamps(servedFiles);
        let earlier = stamps(before);
        let isSettled = false;
        for (let looks = 0; looks < 2; looks += 1) {
          const found = folderChanges(served, earlier, stamps(now));
          for (const source of found.changed) served.set(source, now[source] ?? '');
          for (const source of found.removed) served.delete(source);
          earlier = stamps(now);
          isSettled = found.isSettled;
        }
        expect(isSettled).toBe(true);
        expect(served).toEqual(stamps(now));
      }),
    );
  });
});
