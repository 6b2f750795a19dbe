import fc from '../../../properties';
import { pathOf, readPath, type Place } from '@ipmo-hub/teams-app/links';
import { views } from '../../../../tabs/src/pages/domain/views';
import { pathOfItem } from '../../../../tabs/src/app/pathOfItem';
import { routeOf } from '../../../../tabs/src/app/route';
import { createAddress } from '../../../../tabs/src/app/address';
import { pages } from '@ipmo-hub/tabs/pages';

const code = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant('domain' as const), code }),
  fc.record({ kind: fc.constant('domain' as const), code, view: fc.constantFrom(...views.map(({ id }) => id)) }),
  fc.record({ kind: fc.constant('project' as const), code }),
  fc.constantFrom<Place>({ kind: 'my' }, { kind: 'programme' }),
  fc.record({
    kind: fc.constant('item' as const),
    list: fc.constantFrom('domains' as const, 'projects' as const, 'milestones' as const),
    id: fc.nat().map(String),
  }),
);

test('an address leads back to the place it was made of', () => {
  fc.assert(
    fc.property(place, (one) => {
      const url = new URL(pathOf(one), 'https://tabs.example');
      expect(url.origin).toBe('https://tabs.example');
      // A dot alone is a step in an address, not a name.
      if ('code' in one && /^\.{1,2}$/.test(one.code)) return;
      expect(readPath(url.pathname)).toEqual(one);
    }),
  );
});

test('the tabs have a page for every place', () => {
  fc.assert(
    fc.property(place, (one) => {
      if ('code' in one && /^\.{1,2}$/.test(one.code)) return;
      const route = routeOf(new URL(pathOf(one), 'https://tabs.example').pathname, {});
      if (one.kind === 'item') expect(route).toEqual(one);
      else expect(route).toMatchObject({ kind: 'page', page: one.kind });
    }),
  );
});

test.each(['', '/', '/people/3', '/milestones/x', '/milestones/3/4', '/domain', '/my/work', '/domain/VAL/table/more'])(
  '“%s” leads nowhere',
  (path) => {
    expect(readPath(path)).toBeUndefined();
  },
);

test('an item’s link opens the page that shows it', () => {
  const item = { etag: '', modified: '' };
  const snapshot = {
    domains: new Map([['1', { ...item, id: '1', code: 'V&I', title: 'Value' }]]),
    projects: new Map([['2', { ...item, id: '2', code: 'VAL-03', domain: '1' }]]),
    milestones: new Map([['3', { ...item, id: '3', project: '2' }]]),
  } as unknown as Parameters<typeof pathOfItem>[1];
  expect(pathOfItem({ list: 'domains', id: '1' }, snapshot)).toEqual({ pathname: '/domain/V%26I', search: '' });
  expect(pathOfItem({ list: 'projects', id: '2' }, snapshot)).toEqual({ pathname: '/project/VAL-03', search: '' });
  expect(pathOfItem({ list: 'milestones', id: '3' }, snapshot)).toEqual({
    pathname: '/domain/V%26I',
    search: '?open=VAL-03&milestone=3',
  });
  expect(pathOfItem({ list: 'milestones', id: '4' }, snapshot)).toBeUndefined();
  expect(pages.find(({ id }) => id === 'project')?.path).toBe('/project/:entity');
});

describe('a sub-page that Teams hands over', () => {
  const opened = (subPageId: string, at = 'https://tabs.example/domain/VAL'): string => {
    const location = new URL(at);
    const window = {
      get location() {
        return location;
      },
      history: {
        replaceState: (_state: unknown, _unused: string, url: string) => {
          location.href = new URL(url, location.href).href;
        },
      },
      addEventListener: () => undefined,
    } as unknown as Window;
    createAddress(window, subPageId);
    return location.href;
  };

  test('is a query of the tab’s own page, or a path of any page', () => {
    expect(opened('milestone=12')).toBe('https://tabs.example/domain/VAL?milestone=12');
    expect(opened('?milestone=12')).toBe('https://tabs.example/domain/VAL?milestone=12');
    expect(opened('/project/VAL-03?update=4')).toBe('https://tabs.example/project/VAL-03?update=4');
  });

  test('never leads to another place, whatever it holds', () => {
    expect(opened('//evil.example/')).toBe('https://tabs.example/domain/VAL');
    expect(opened('/\\evil.example/')).toBe('https://tabs.example/domain/VAL');
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (sub) => {
        expect(new URL(opened(sub)).origin).toBe('https://tabs.example');
      }),
    );
  });

  test('gives way to a query that is there already', () => {
    expect(opened('milestone=12', 'https://tabs.example/domain/VAL?q=x')).toBe('https://tabs.example/domain/VAL?q=x');
  });
});
