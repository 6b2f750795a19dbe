import type { Domain, Group, Meeting } from '@ipmo-hub/teams-app/lists';
import { ofChannel } from '../../../../tabs/src/configure/ofChannel';

const stamp = { etag: '', modified: '' };
const domains = ['Value', 'Workforce'].map((title, at): Domain => ({
  ...stamp,
  id: String(at + 1),
  title,
  code: title.slice(0, 3).toUpperCase(),
}));
const groups: readonly Group[] = [
  { ...stamp, id: '1', key: 'LG', title: 'Leadership group', kind: 'Leadership group' },
  { ...stamp, id: '2', key: 'VAL-G', title: 'Value domain group', kind: 'Domain group', domain: '1' },
];
const snapshot = {
  domains: new Map(domains.map((one) => [one.id, one])),
  meetings: new Map<string, Meeting>(),
  groups: new Map(groups.map((one) => [one.id, one])),
};
const meeting = { id: 'meeting', title: 'Meeting', path: '/meeting' };

test.each([
  ['a domain’s channel', 'Value', '/meeting/VAL-G'],
  ['the leadership’s channel', 'Leadership', '/meeting/LG'],
  ['a channel of no group', 'General', '/meeting'],
  ['a chat or meeting', undefined, '/meeting'],
])('a tab of meetings in %s', (_what, channel, path) => {
  expect(ofChannel(meeting, channel, snapshot, '2026-11-23').path).toBe(path);
});

test('other pages are the same everywhere', () => {
  expect(
    ofChannel({ id: 'programme', title: 'Programme', path: '/programme' }, 'Value', snapshot, '2026-11-23').path,
  ).toBe('/programme');
});
