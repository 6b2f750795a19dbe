import type { Domain } from '@ipmo-hub/teams-app/lists';
import { pages } from '@ipmo-hub/tabs/pages';
import { routeOf } from '../../../../tabs/src/app/route';
import { likelyDomain, tabChoice } from '../../../../tabs/src/configure/tabChoice';
import { views } from '../../../../tabs/src/pages/domain/views';
import { hostedTabs } from '../../../../infra/start/startSuite';

const domain = (code: string, title: string): Domain => ({ id: code, etag: '', modified: '', code, title });
const domains = [domain('VAL', 'Value and improvement'), domain('WOR', 'Workforce')];
const origin = 'https://tabs.example.org';

test('a tab carries complete addresses and an entity id that lead back to its domain and view', () => {
  for (const id of ['', ...views.map((view) => view.id)]) {
    const view = { id, title: 'Any' };
    const choice = tabChoice({ kind: 'domain', domain: { code: 'V&I/1', title: 'V' }, view, atHome: true }, origin);
    expect(choice.contentUrl.startsWith(`${origin}/`)).toBe(true);
    expect(routeOf(new URL(choice.contentUrl).pathname, {})).toEqual({
      kind: 'page',
      page: 'domain',
      entity: 'V&I/1',
      view: id,
    });
  }
  const table = {
    kind: 'domain',
    domain: domains[0] ?? domain('', ''),
    view: { id: 'table', title: 'Table' },
  } as const;
  const { entityId } = tabChoice({ ...table, atHome: true }, origin);
  expect(routeOf('/', { entityId })).toEqual({ kind: 'page', page: 'domain', entity: 'VAL', view: 'table' });
});

test('the programme’s page is the same in every channel', () => {
  const page = pages.find(({ everywhere }) => everywhere);
  if (!page) throw new Error('No page is offered everywhere');
  const choice = tabChoice({ kind: 'page', page }, origin);
  expect(choice).toMatchObject({
    entityId: page.id,
    contentUrl: `${origin}/programme`,
    suggestedDisplayName: page.title,
  });
  expect(routeOf('/', choice)).toMatchObject({ kind: 'page', page: page.id });
});

test('the tab’s name says which domain where the channel does not, and is never longer than Teams takes', () => {
  const of = (title: string, atHome: boolean) =>
    tabChoice({ kind: 'domain', domain: { code: 'VAL', title }, view: { id: '', title: 'Work plan' }, atHome }, origin)
      .suggestedDisplayName;
  expect(of('Value and improvement', true)).toBe('Work plan');
  expect(of('Value and improvement', false)).toBe('Value and improvement: Work plan');
  expect(of('V'.repeat(300), false).length).toBeLessThanOrEqual(128);
});

test.each([
  ['what the tab shows already', { entityId: 'domain/WOR/table', channel: 'Value' }, 'WOR'],
  ['the channel’s domain by its code', { channel: 'val' }, 'VAL'],
  ['by its name', { channel: 'Value and improvement' }, 'VAL'],
  ['by the name’s first word', { channel: ' value ' }, 'VAL'],
  ['nothing for a channel about something else', { channel: 'General' }, undefined],
  ['nothing in a chat or meeting', {}, undefined],
])('begins with %s', (_what, from, code) => {
  expect(likelyDomain(domains, from)?.code).toBe(code);
});

test('with one domain there is nothing to guess', () => {
  expect(likelyDomain(domains.slice(0, 1), {})?.code).toBe('VAL');
});

test('the local host page shows the personal tabs that the code declares', () => {
  const own = hostedTabs.filter(({ channel }) => channel === undefined);
  expect(own.map(({ entityId, title, path }) => [entityId, title, path])).toEqual(
    pages.filter(({ scope }) => scope === 'personal').map(({ id, title, path }) => [id, title, path]),
  );
});
