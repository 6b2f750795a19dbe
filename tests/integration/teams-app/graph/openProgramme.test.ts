import { openRig, type Rig } from '../../../unit/teams-app/graph/rig/openRig';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

test('what one client writes another reads, typed as its definition says', async () => {
  const one = await rig.open();
  const two = await rig.open();
  const { item: ann } = await one.store.create('people', { title: 'Ann', email: 'ann@x.example', role: 'Member' });
  const { item: domain } = await one.store.create('domains', { title: 'Value', code: 'VAL', position: 2 });
  const { item: project } = await one.store.create('projects', {
    title: 'Adalimumab switch',
    code: 'VAL-01',
    domain: domain.id,
    sro: ann.id,
    rating: 'Green',
    start: '2026-04-01',
    baselineFinish: '2027-03-28',
    finish: '2026-10-25',
    summary: 'Two\nlines',
  });
  await two.replica.refresh();
  expect(two.replica.snapshot.projects.get(project.id)).toMatchObject({
    code: 'VAL-01',
    domain: domain.id,
    sro: ann.id,
    start: '2026-04-01',
    baselineFinish: '2027-03-28',
    finish: '2026-10-25',
    summary: 'Two\nlines',
  });
  expect(two.replica.snapshot.domains.get(domain.id)).toMatchObject({ position: 2 });
  expect(two.replica.snapshot.unfit).toEqual([]);
  expect(await two.replica.refresh()).toEqual([]);
  const updated = await two.store.update('projects', two.replica.snapshot.projects.get(project.id)!, {
    finish: '2026-11-30',
  });
  expect(updated).toMatchObject({ kind: 'updated', merged: false });
  expect(await one.replica.refresh()).toContain('projects');
  expect(one.replica.snapshot.projects.get(project.id)).toMatchObject({ finish: '2026-11-30' });
});
