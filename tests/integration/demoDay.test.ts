import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCalendar, defaultPolicy, planDay } from '@ipmo-hub/teams-app/domain';
import { fillProgramme } from '../../infra/start/fillProgramme';
import { openSite } from '../unit/infra/provision/openSite';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ipmo-demo-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The demo as `npm start` fills it on a day, and what its bot would have to say then. */
const demoOn = async (day: string) => {
  const now = () => new Date(`${day}T09:30:00Z`);
  const site = await openSite(now);
  const programme = await site.open();
  await fillProgramme({ programme, site: site.site, now, folder, progress: () => undefined });
  await programme.replica.refresh();
  const { snapshot } = programme.replica;
  const notices = planDay(snapshot, defaultPolicy, createCalendar(), day);
  site.tenant.close();
  return { snapshot, notices };
};

// The day of the walks, the end of a year's first fortnight, Christmas, the days before Easter.
test.each(['2026-11-24', '2027-01-15', '2026-12-22', '2027-03-23'])('on %s the demo is calm', async (day) => {
  const { snapshot, notices } = await demoOn(day);
  expect(snapshot.unfit).toEqual([]);
  const heard = new Map<string, number>();
  for (const { recipient } of notices) heard.set(recipient, (heard.get(recipient) ?? 0) + 1);
  expect(Math.max(...heard.values())).toBeLessThanOrEqual(5);
});

test('somebody owes an update, an action, a paper, an agreement, and has been silent', async () => {
  const { snapshot, notices } = await demoOn('2026-11-24');
  const told = notices.map(({ rule, recipient }) => [rule, snapshot.people.get(recipient)?.title]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['updateRequest', 'Nia Pebble'],
      ['silence', 'Samir Bluebell'],
      ['missingGovernance', 'Tamsin Oxeye'],
      ['paperDue', 'Gareth Mossop'],
      ['actionDue', 'Hugo Bramblewick'],
    ]),
  );
  const etanercept = [...snapshot.projects.values()].find(({ code }) => code === 'VAL-03');
  const [last] = [...snapshot.updates.values()].filter(({ project }) => project === etanercept?.id);
  expect(last).toMatchObject({ rating: 'Red', before: 'Amber', help: expect.stringContaining('homecare') as unknown });
});
