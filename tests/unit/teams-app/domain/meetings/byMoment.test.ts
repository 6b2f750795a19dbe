import { byMoment, newestPack, nextMeetingOf } from '@ipmo-hub/teams-app/domain';

test('of two meetings on one day the earlier comes first, whichever was entered first', () => {
  const late = { id: '1', on: '2026-12-03', start: '14:00' };
  const early = { id: '2', on: '2026-12-03', start: '09:00' };
  const before = { id: '9', on: '2026-12-02' };
  expect([late, early, before].sort(byMoment)).toEqual([before, early, late]);
  const twin = { ...late, id: '10' };
  expect([twin, late].sort(byMoment)).toEqual([late, twin]);
});

test('the next meeting comes after one, on its own day too', () => {
  const held = (id: string, on: string, start: string) =>
    ({ id, key: id, title: id, on, start, group: '20', state: 'Planned' }) as const;
  const [afternoon, morning, later] = [
    held('1', '2026-12-03', '14:00'),
    held('2', '2026-12-03', '09:00'),
    held('3', '2026-12-10', '09:00'),
  ];
  const groups = new Map([['20', { id: '20', kind: 'Domain group' as const }]]);
  const meetings = new Map([afternoon, morning, later].map((one) => [one.id, one]));
  const next = (of: typeof afternoon | typeof morning | typeof later) => nextMeetingOf(of, { groups, meetings })?.id;
  expect([next(morning), next(afternoon), next(later)]).toEqual(['1', '3', undefined]);
});

test('the newest pack is the highest version whose file is there, of that meeting alone', () => {
  const pack = (meeting: string, version: number, pdf?: string) => ({
    meeting,
    version,
    ...(pdf !== undefined && { pdf }),
  });
  const packs = [pack('1', 2, 'b'), pack('1', 10, 'c'), pack('1', 11), pack('2', 12, 'd')];
  expect(newestPack(packs, { id: '1' })?.version).toBe(10);
  expect(newestPack(packs, { id: '3' })).toBeUndefined();
});
