import { destinationsIn } from '../../../../tabs/src/parts/palette/destinations';
import { offer } from '../../../../tabs/src/parts/palette/offer';

const item = { etag: '', modified: '' };
const snapshot = {
  domains: new Map([['1', { ...item, id: '1', code: 'VAL', title: 'Value and improvement', position: 2 }]]),
  projects: new Map([['2', { ...item, id: '2', code: 'VAL-03', title: 'Etanercept switch', domain: '1', sro: '8' }]]),
  milestones: new Map([
    ['3', { ...item, id: '3', key: 'VAL-03.1', title: 'Protocol agreed', project: '2', owner: '9' }],
  ]),
  people: new Map([
    ['7', { ...item, id: '7', title: 'Holds Nothing' }],
    ['8', { ...item, id: '8', title: 'Sunita Hollybrook' }],
    ['9', { ...item, id: '9', title: 'Kofi Marigold' }],
  ]),
} as unknown as Parameters<typeof destinationsIn>[0];
const all = destinationsIn(snapshot);
const to = (typed: string, been: readonly string[] = ['/domain/VAL']): readonly string[] =>
  offer(all, typed, been).offered.map((one) => one.to);

test('projects, milestones, people, pages and views are found by name or loose reference', () => {
  expect(to('val 3')[0]).toBe('/project/VAL-03');
  expect(to('protocol')).toEqual(['/milestones/3']);
  expect(to('kofi')).toEqual(['/domain/VAL?owner=9']);
  expect(to('my work')).toEqual(['/my']);
  expect(to('value risks')).toEqual(['/domain/VAL/raid']);
  expect(to('holds nothing')).toEqual([]);
});

test('what a person holds is said', () => {
  expect(all.filter(({ kind }) => kind === 'person').map(({ title, detail }) => [title, detail])).toEqual([
    ['Sunita Hollybrook', 'Value and improvement'],
    ['Kofi Marigold', '1 milestone in Value and improvement'],
  ]);
});

test('before anything is typed, where the person has been comes first, then pages and domains', () => {
  const been = [
    '/domain/VAL',
    '/project/VAL-03',
    '/domain/VAL?open=VAL-03&milestone=3',
    '/nowhere',
    '/domain/VAL/table',
  ];
  const { recent, offered } = offer(all, '', been);
  expect(offered.slice(0, recent).map((one) => one.to)).toEqual([
    '/project/VAL-03',
    '/milestones/3',
    '/domain/VAL/table',
  ]);
  expect(offered.slice(recent).map((one) => one.to)).toContain('/my');
  expect(new Set(offered).size).toBe(offered.length);
});
