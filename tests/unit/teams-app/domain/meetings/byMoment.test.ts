import { byMoment, newestPack } from '@ipmo-hub/teams-app/domain';

test('of two meetings on one day the earlier comes first, whichever was entered first', () => {
  const late = { id: '1', on: '2026-12-03', start: '14:00' };
  const early = { id: '2', on: '2026-12-03', start: '09:00' };
  const before = { id: '9', on: '2026-12-02' };
  expect([late, early, before].sort(byMoment)).toEqual([before, early, late]);
  const twin = { ...late, id: '10' };
  expect([twin, late].sort(byMoment)).toEqual([late, twin]);
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
