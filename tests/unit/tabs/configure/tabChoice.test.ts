import type { Domain } from '@ipmo-hub/teams-app/lists';
import { pages } from '@ipmo-hub/tabs/pages';
import { routeOf } from '../../../../tabs/src/app/route';
import { likelyDomain, tabChoice } from '../../../../tabs/src/configure/tabChoice';

const domain = (code: string, title: string): Domain => ({ id: code, etag: '', modified: '', code, title });
const domains = [domain('VAL', 'Value and improvement'), domain('WOR', 'Workforce')];

test('a tab carries complete addresses that lead back to its page', () => {
  for (const page of pages.filter(({ scope }) => scope === 'channel')) {
    const choice = tabChoice(page, { code: 'V&I/1' }, 'https://tabs.example.org');
    expect(choice.contentUrl.startsWith('https://tabs.example.org/')).toBe(true);
    expect(routeOf(new URL(choice.contentUrl).pathname, {})).toEqual({
      kind: 'page',
      page: page.id,
      entity: 'V&I/1',
      view: '',
    });
  }
});

test.each([
  ['what the tab shows already', { entityId: 'domain/WOR', channel: 'Value' }, 'WOR'],
  ['the channel’s domain by its code', { channel: 'val' }, 'VAL'],
  ['by its name', { channel: 'Value and improvement' }, 'VAL'],
  ['by the name’s first word', { channel: ' value ' }, 'VAL'],
  ['nothing for a channel about something else', { channel: 'General' }, undefined],
])('begins with %s', (_what, from, code) => {
  expect(likelyDomain(domains, from)?.code).toBe(code);
});

test('with one domain there is nothing to guess', () => {
  expect(likelyDomain(domains.slice(0, 1), {})?.code).toBe('VAL');
});
