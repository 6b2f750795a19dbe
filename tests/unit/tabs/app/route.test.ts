import fc from '../../../properties';
import { routeOf } from '../../../../tabs/src/app/route';
import { pages } from '@ipmo-hub/tabs/pages';

const host = (entityId?: string) => (entityId === undefined ? {} : { entityId });

test('reads a page from the address, with what it is about', () => {
  expect(routeOf('/domain/VAL', host())).toEqual({ kind: 'page', page: 'domain', entity: 'VAL', view: '' });
  expect(routeOf('/domain/Value%20%26%20improvement', host())).toMatchObject({ entity: 'Value & improvement' });
});

test('inside Teams the entity id names the page when the address does not', () => {
  expect(routeOf('/', host('domain/WOR'))).toEqual({ kind: 'page', page: 'domain', entity: 'WOR', view: '' });
  expect(routeOf('/index.html', host('domain:WOR'))).toMatchObject({ entity: 'WOR', view: '' });
  expect(routeOf('/domain/VAL', host('domain/WOR'))).toMatchObject({ entity: 'VAL', view: '' });
});

test('reads links to items by their id in SharePoint', () => {
  expect(routeOf('/milestones/12', host())).toEqual({ kind: 'item', list: 'milestones', id: '12' });
  expect(routeOf('/milestones/12x', host()).kind).toBe('unknown');
  expect(routeOf('/people/12', host()).kind).toBe('unknown');
});

test('any address has an answer', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (path, entityId) => {
      expect(['page', 'item', 'unknown']).toContain(routeOf(`/${path}`, host(entityId)).kind);
    }),
  );
});

test('every page has an example address that leads to it, and a component to load', () => {
  expect(pages.length).toBeGreaterThan(0);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  for (const { id, example, load } of pages) {
    expect(routeOf(example, host())).toMatchObject({ kind: 'page', page: id });
    expect(typeof load).toBe('function');
  }
});
