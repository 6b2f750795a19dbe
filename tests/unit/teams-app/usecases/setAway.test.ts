import { setAway } from '@ipmo-hub/teams-app/usecases';
import { wen, cast, kofi, nia, person, samplePlan } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const gone = person('80', 'Gone Away', { left: true });
const programme = () => memoryProgramme(samplePlan({ people: [...cast, gone] }));

test('people say so for themselves, and who stands in', async () => {
  const suite = programme();
  const said = { until: '2026-12-04', deputy: nia.id };
  expect(await setAway(suite.as(kofi), said)).toMatchObject({
    kind: 'updated',
    item: { id: kofi.id, awayUntil: '2026-12-04', deputy: nia.id },
  });
  const { etag } = suite.snapshot.people.get(kofi.id)!;
  await setAway(suite.as(kofi), said);
  expect(suite.snapshot.people.get(kofi.id)?.etag).toBe(etag);
  await setAway(suite.as(kofi), { until: null });
  expect(suite.snapshot.people.get(kofi.id)).not.toHaveProperty('awayUntil');
  expect(suite.snapshot.people.get(kofi.id)?.deputy).toBe(nia.id);
});

test('the programme team for anybody, others for nobody else', async () => {
  const suite = programme();
  expect(await setAway(suite.as(wen), { person: nia.id, until: '2026-12-04' })).toMatchObject({ kind: 'updated' });
  expect(await setAway(suite.as(kofi), { person: nia.id, until: null })).toMatchObject({
    kind: 'refused',
    error: { code: 'authority.notYours' },
  });
  expect(await setAway(suite.as(wen), { person: '999', until: null })).toEqual({ kind: 'gone' });
});

test.each([
  [{ until: '2026-11-20' }, 'away.pastDate'],
  [{ until: '2028-01-01' }, 'away.tooLong'],
  [{ until: '2026-11-31' }, 'write.invalid'],
  [{ until: '2026-12-04', deputy: kofi.id }, 'away.deputyGone'],
  [{ until: '2026-12-04', deputy: gone.id }, 'away.deputyGone'],
  [{ until: '2026-12-04', deputy: '999' }, 'away.deputyGone'],
])('%j is refused: %s', async (said, code) => {
  expect(await setAway(programme().as(kofi), said)).toMatchObject({ kind: 'refused', error: { code } });
});

test('away until today still counts as away', async () => {
  expect(await setAway(programme().as(kofi), { until: '2026-11-23' })).toMatchObject({ kind: 'updated' });
});
