import { createCalendar } from '@ipmo-hub/teams-app/domain';
import type { Programme } from '@ipmo-hub/teams-app/graph';
import {
  checkProgramme,
  importProgramme,
  readProgramme,
  type ImportProgress,
  type Sheets,
} from '@ipmo-hub/teams-app/imports';
import type { Person } from '@ipmo-hub/teams-app/lists';
import type { Actor, Context } from '@ipmo-hub/teams-app/usecases';
import { demoProgramme } from '../../infra/demo';
import { applyProvisioning, planProvisioning } from '../../infra/provision';
import { csv } from '../unit/teams-app/imports/files';
import { openSite, type Site } from '../unit/infra/provision/openSite';

let site: Site;
let demo: Sheets;

beforeAll(async () => {
  demo = await readProgramme(await demoProgramme('2026-11-23'), 'demo.xlsx');
});
beforeEach(async () => {
  site = await openSite();
  await applyProvisioning(site.graph, site.site, await planProvisioning(site.graph, site.site));
});
afterEach(() => {
  site.tenant.close();
});

const contextOf = ({ replica, store }: Programme, actor: Actor = { kind: 'suite', name: 'Import' }): Context => ({
  actor,
  replica,
  store,
  calendar: createCalendar(),
  now: () => new Date('2026-11-23T09:30:00Z'),
});

const importSheets = async (sheets: Sheets, onProgress?: (progress: ImportProgress) => void) => {
  const programme = await site.open();
  await programme.replica.refresh();
  const { plan, problems } = checkProgramme(sheets, programme.replica.snapshot);
  expect(problems).toEqual([]);
  return { plan: plan!, programme, outcome: await importProgramme(contextOf(programme), plan!, onProgress) };
};

test('the demo workbook becomes lists, and a second import changes nothing', async () => {
  const first = await importSheets(demo);
  expect(first.outcome).toEqual({ created: first.plan.creates.length, updated: 0, passedOver: [] });

  const fresh = await site.open();
  await fresh.replica.refresh();
  const { projects, people, milestones, unfit } = fresh.replica.snapshot;
  expect(unfit).toEqual([]);
  const etanercept = [...projects.values()].find(({ code }) => code === 'VAL-03');
  expect(people.get(etanercept?.sro ?? '')?.title).toBe('Beatrix Stonecrop');
  // Deputies follow once everybody is there.
  const beatrix = [...people.values()].find(({ title }) => title === 'Beatrix Stonecrop');
  expect(people.get(beatrix?.deputy ?? '')?.title).toBe('Wen Applebloom');
  expect([...milestones.values()].filter(({ project }) => project === etanercept?.id)).toHaveLength(7);

  const second = await importSheets(demo);
  expect(second.plan).toMatchObject({ creates: [], updates: [] });
  expect(second.outcome).toEqual({ created: 0, updated: 0, passedOver: [] });
});

test('a changed cell becomes a change of that cell alone', async () => {
  await importSheets(demo);
  const file = csv('Reference,Milestone,Note\nVAL-03.3,50% of patients switched,52% now');
  const { plan, outcome, programme } = await importSheets(await readProgramme(file, 'note.csv'));
  expect(plan.updates.map(({ patch }) => patch)).toEqual([{ note: '52% now' }]);
  expect(outcome.updated).toBe(1);
  const changed = [...programme.replica.snapshot.milestones.values()].find(({ key }) => key === 'VAL-03.3');
  expect(changed).toMatchObject({ note: '52% now', moved: 3 });
});

test('what somebody changes while it runs is left alone and told', async () => {
  await importSheets(demo);
  const slow = await site.open();
  await slow.replica.refresh();
  const file = csv(
    'Reference,Milestone,Note\nVAL-03.3,50% of patients switched,52% now\nVAL-03.4,Second homecare supplier agreed,Signed',
  );
  const { plan } = checkProgramme(await readProgramme(file, 'note.csv'), slow.replica.snapshot);
  const other = await site.open();
  await other.replica.refresh();
  const item = [...other.replica.snapshot.milestones.values()].find(({ key }) => key === 'VAL-03.3')!;
  await other.store.update('milestones', item, { note: 'Said by Kofi' });
  expect(await importProgramme(contextOf(slow), plan!)).toEqual({
    created: 0,
    updated: 1,
    passedOver: [{ list: 'milestones', key: 'VAL-03.3', why: 'conflict' }],
  });
});

test('only the programme team may import', async () => {
  const programme = await site.open();
  await programme.replica.refresh();
  const { plan } = checkProgramme(demo, programme.replica.snapshot);
  const person = { id: '1', title: 'Hazel', role: 'Member' } as Person;
  await expect(importProgramme(contextOf(programme, { kind: 'person', person }), plan!)).rejects.toMatchObject({
    code: 'authority.notYours',
  });
  expect(programme.replica.snapshot.people.size).toBe(0);
});

test('an import that SharePoint breaks off goes on when it is run again, and nothing is doubled', async () => {
  site.tenant.faults.add({ match: { path: '/items$', method: 'POST', nth: 100 }, status: 403 });
  await expect(importSheets(demo)).rejects.toMatchObject({ code: 'import.interrupted' });
  site.tenant.faults.clear();
  // Answers that get lost after the write are the trap: the rows are there, but nobody said so.
  site.tenant.faults.add({ match: { path: '/items$', method: 'POST' }, status: 504, when: 'after', probability: 0.2 });
  const { plan } = await importSheets(demo);
  site.tenant.faults.clear();
  expect(plan.creates.length).toBeGreaterThan(50);
  const { programme, plan: last } = await importSheets(demo);
  expect(last.creates).toEqual([]);
  expect(programme.replica.snapshot.milestones.size).toBe(163);
  expect(programme.replica.snapshot.people.size).toBe(37);
});

test('10,000 rows import, with progress', async () => {
  await importSheets(demo);
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `VAL-0${(at % 9) + 1},L-${at},Step ${at},Kofi Marigold,24/11/2026`,
  );
  const sheets = await readProgramme(
    csv(['Project,Reference,Milestone,Owner,Forecast', ...rows].join('\n')),
    'large.csv',
  );
  const seen: number[] = [];
  const { outcome, programme } = await importSheets(sheets, ({ done }) => seen.push(done));
  expect(outcome.created).toBe(10_000);
  expect(seen).toHaveLength(500);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(programme.replica.snapshot.milestones.size).toBe(10_163);
}, 120_000);
