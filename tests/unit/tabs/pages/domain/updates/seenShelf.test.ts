import { seenNow, type Change } from '@ipmo-hub/teams-app/domain';
import fc from '../../../../../properties';
import { changePath } from '../../../../../../tabs/src/pages/domain/updates/changePath';
import { changeText } from '../../../../../../tabs/src/pages/domain/updates/changeText';
import { keepSeen, readSeen, seenKey } from '../../../../../../tabs/src/pages/domain/updates/seenShelf';
import {
  readUpdatesAddress,
  writeUpdatesAddress,
} from '../../../../../../tabs/src/pages/domain/updates/updatesAddress';
import { forgetStored } from '../../../../../../tabs/src/programme/forgetStored';
import { milestone, samplePlan } from '../../../../teams-app/domain/samplePlan';

/** A browser's storage; `room` is how much a value may hold. */
const shelfOf = (room = Infinity): Storage => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => {
      kept.clear();
    },
  };
};
const key = seenKey({ tenant: 't', person: 'p', site: 's,1' }, '1');
const seen = seenNow(
  samplePlan({ milestones: [milestone({ id: '10' }), milestone({ id: '11', done: '2026-11-02' })] }),
  '1',
  new Date('2026-11-20T09:30:00Z'),
);

describe('when somebody last looked', () => {
  test('is kept apart by person, programme and domain', () => {
    expect(key).toBe('ipmo-hub-seen/t/p/s%2C1/1');
  });

  test('comes back as it was kept', () => {
    const shelf = shelfOf();
    expect(keepSeen(shelf, key, seen)).toBe(true);
    expect(readSeen(shelf, key)).toEqual(seen);
    expect(readSeen(shelf, `${key}2`)).toBeUndefined();
  });

  test('keeps the moment alone where there is no room for more, and says so where there is none at all', () => {
    const shelf = shelfOf(60);
    expect(keepSeen(shelf, key, seen)).toBe(true);
    expect(readSeen(shelf, key)).toEqual({ at: seen.at, milestones: undefined });
    expect(keepSeen(shelfOf(5), key, seen)).toBe(false);
    expect(keepSeen(undefined, key, seen)).toBe(false);
  });

  test('whatever else stands there is read without harm', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const shelf = shelfOf();
        shelf.setItem(key, text);
        expect(readSeen(shelf, key)?.at).not.toBe('');
      }),
    );
    const shelf = shelfOf();
    shelf.setItem(key, '{"at":"2026-11-20T09:30:00Z","milestones":{"1":"2026-13-40"}}');
    expect(readSeen(shelf, key)).toEqual({ at: '2026-11-20T09:30:00Z', milestones: undefined });
  });

  test('is removed when the person leaves, and what others keep stays', () => {
    const localStorage = shelfOf();
    keepSeen(localStorage, key, seen);
    localStorage.setItem('ipmo-hub-draft/1', 'x');
    localStorage.setItem('theirs', 'x');
    expect(forgetStored({ localStorage })).toBe(true);
    expect(localStorage.length).toBe(1);
    const forbidden = Object.defineProperty({}, 'localStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
    }) as { readonly localStorage: Storage };
    expect(forgetStored(forbidden)).toBe(false);
  });
});

const change = (fact: Change['fact'], item: Change['item'] = { list: 'risks', id: '5', title: 'T' }): Change => ({
  id: 'x',
  on: '2026-11-20',
  isNew: false,
  project: '3',
  item,
  fact,
});

test.each<[Change['fact'], string]>([
  [
    { kind: 'milestone', what: 'moved', from: '2026-11-30', to: '2026-12-14' },
    'Moved from Mon 30 Nov to Mon 14 Dec, +2 wk',
  ],
  [{ kind: 'milestone', what: 'done', day: '2026-11-20' }, 'Done Fri 20 Nov'],
  [{ kind: 'risk', what: 'scored', from: 6, to: 12 }, 'Scored anew: 6 → 12'],
  [{ kind: 'risk', what: 'closed', words: '' }, 'Closed'],
  [{ kind: 'risk', what: 'happened', score: 20 }, 'It happened: a risk became this issue'],
  [{ kind: 'escalation', words: 'It goes to Sunita.' }, 'It goes to Sunita.'],
  [{ kind: 'decision' }, 'Decided'],
])('%j in words', (fact, words) => {
  expect(changeText(change(fact), '2026-11-23')).toBe(words);
});

test('each change opens what it is about', () => {
  const snapshot = samplePlan();
  const path = (list: Change['item']['list']) =>
    changePath(change({ kind: 'decision' }, { list, id: '5', title: 'T' }), {
      domain: 'VAL',
      snapshot,
      search: '?kind=risk',
    });
  expect(path('risks')).toBe('/domain/VAL/raid?state=all&risk=5');
  expect(path('milestones')).toBe('/domain/VAL/updates?kind=risk&milestone=5');
  expect(path('escalations')).toBe('/project/VAL-03');
});

test('the address keeps kind, project and how far back', () => {
  const state = { kind: 'risk', project: '', weeks: 8 } as const;
  expect(readUpdatesAddress(writeUpdatesAddress(state, '?theme=dark'))).toEqual(state);
  expect(readUpdatesAddress('?kind=all&weeks=-3')).toEqual({ kind: undefined, project: undefined, weeks: 0 });
});
