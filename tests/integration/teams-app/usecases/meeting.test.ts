import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createCalendar,
  defaultPolicy,
  itemsOf,
  meetingView,
  membershipOf,
  minutesOf,
} from '@ipmo-hub/teams-app/domain';
import type { Programme } from '@ipmo-hub/teams-app/graph';
import type { Group, Meeting } from '@ipmo-hub/teams-app/lists';
import {
  assembleAgenda,
  closeMeeting,
  moveItemTo,
  recordAction,
  recordDecision,
  recordNote,
  startMeeting,
  takeItem,
  tickPresent,
  type Context,
} from '@ipmo-hub/teams-app/usecases';
import { fillProgramme } from '../../../../infra/start/fillProgramme';
import { openSite, type Site } from '../../../unit/infra/provision/openSite';

const calendar = createCalendar();
let folder: string;
let site: Site;
let now = '2026-11-24T09:30:00Z';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ipmo-meeting-'));
  // The tenant's own clock stands: its tokens last an hour.
  site = await openSite(() => new Date('2026-11-24T09:30:00Z'));
  const programme = await site.open();
  await fillProgramme({ programme, site: site.site, now: () => new Date(now), folder, progress: () => undefined });
});
afterAll(async () => {
  site.tenant.close();
  await rm(folder, { recursive: true, force: true });
});

/** One person's own client, with a copy of the plan of its own. */
const as = async (name: string): Promise<Context & { readonly programme: Programme }> => {
  const programme = await site.open();
  await programme.replica.refresh();
  const person = [...programme.replica.snapshot.people.values()].find(({ title }) => title === name);
  if (!person) throw new Error(`Nobody is called ${name}.`);
  const { replica, store } = programme;
  return { actor: { kind: 'person', person }, replica, store, calendar, now: () => new Date(now), programme };
};
const nextOf = ({ replica }: Context): Meeting =>
  [...replica.snapshot.meetings.values()].find(({ state, on }) => state !== 'Closed' && on < '2026-12-31') as Meeting;
const viewOf = (context: Context) =>
  meetingView(nextOf(context), context.replica.snapshot, { now: new Date(now), policy: defaultPolicy, calendar });

test('two people run the demo’s next meeting from two machines: nothing is doubled, and the second to close it is told', async () => {
  const [lowri, eleanor] = [await as('Lowri Sedgewick'), await as('Eleanor Whitebeam')];
  const [first, second] = await Promise.all([
    assembleAgenda(lowri, nextOf(lowri)),
    assembleAgenda(eleanor, nextOf(eleanor)),
  ]);
  expect([first, second]).toMatchObject([
    { kind: 'assembled', faults: [] },
    { kind: 'assembled', faults: [] },
  ]);
  for (const context of [lowri, eleanor]) await context.replica.refresh();
  const titles = (context: Context) => itemsOf(nextOf(context), context.replica.snapshot).map(({ title }) => title);
  expect(titles(lowri)).toEqual([
    'Welcome, apologies and quorum',
    'Declarations of interest',
    'Minutes and actions',
    'Aseptic services hub: Dunmarsh as the site',
    'Workforce strategy: costs and first year',
    'Etanercept: a second homecare supplier',
    'High-risk prescribing: fourth run of the indicators',
    'Inhalers: what community pharmacies see',
    'Forward plan and other business',
  ]);
  expect(titles(eleanor)).toEqual(titles(lowri));

  const { risk, quorum, items } = viewOf(lowri);
  expect(quorum).toMatchObject({ met: true, here: 7 });
  expect(risk).toMatchObject({
    sentence: 'Idris Harebell leaves at 15:00; item 6 needs community pharmacy.',
    suggestion: 'Move item 6 up',
    moveTo: 5,
  });
  expect(items[5]?.interests.map(({ sentence }) => sentence)).toEqual([
    'Beatrix Stonecrop advises a homecare supplier. May speak; does not decide.',
  ]);
  const etanercept = items[5]?.item.id ?? '';
  const item = lowri.replica.snapshot.agendaItems.get(etanercept);
  expect(item && (await moveItemTo(lowri, { item, number: 5 }))).toMatchObject({ kind: 'updated' });
  expect(viewOf(lowri).risk).toBeUndefined();

  now = `${nextOf(lowri).on}T14:01:00Z`;
  await eleanor.replica.refresh();
  const begun = await Promise.all([
    startMeeting(lowri, { meeting: nextOf(lowri) }),
    startMeeting(eleanor, { meeting: nextOf(eleanor) }),
  ]);
  expect(begun.map(({ kind }) => kind)).toEqual(['updated', 'updated']);
  for (const context of [lowri, eleanor]) await context.replica.refresh();
  const group = lowri.replica.snapshot.groups.get(nextOf(lowri).group ?? '') as Group;
  const { seats } = membershipOf(group, lowri.replica.snapshot, nextOf(lowri).on);
  for (const { seat, person } of seats.slice(0, 12)) {
    const ticked =
      person &&
      (await tickPresent(lowri, {
        meeting: nextOf(lowri),
        seat: lowri.replica.snapshot.members.get(seat.id)!,
        state: 'here',
      }));
    if (person) expect(ticked).toMatchObject({ kind: 'updated' });
  }
  expect(viewOf(lowri)).toMatchObject({ quorum: { met: true }, quorumSince: '14:01' });

  now = now.replace('14:01', '14:20');
  expect(await takeItem(lowri, { meeting: nextOf(lowri), item: etanercept })).toMatchObject({ kind: 'updated' });
  await eleanor.replica.refresh();
  const of = { item: etanercept, wording: 'Appoint a second homecare supplier from January.' };
  const decided = await Promise.all(
    [lowri, eleanor].map((context) => recordDecision(context, { ...of, meeting: nextOf(context), outcome: 'Agreed' })),
  );
  // Both wrote the same: the unique reference makes them one, whoever came first.
  expect(new Set(decided.map((one) => (one.kind === 'refused' ? '' : one.item.key)))).toEqual(
    new Set([`${nextOf(lowri).key}.D1`]),
  );
  const owner = [...lowri.replica.snapshot.people.values()].find(({ title }) => title === 'Kofi Marigold')?.id ?? '';
  const due = calendar.addWorkingDays(nextOf(lowri).on, 5);
  const actions = await Promise.all([
    recordAction(lowri, { meeting: nextOf(lowri), item: etanercept, title: 'Send capacity in writing', owner, due }),
    recordAction(eleanor, { meeting: nextOf(eleanor), item: etanercept, title: 'Book the deliveries', owner, due }),
  ]);
  expect(actions.map((one) => (one.kind === 'refused' ? '' : one.item.key)).sort()).toEqual([
    `${nextOf(lowri).key}.A1`,
    `${nextOf(lowri).key}.A2`,
  ]);
  await recordNote(lowri, {
    meeting: nextOf(lowri),
    item: etanercept,
    wording: 'Coldwater can take 40 more patients.',
  });

  now = now.replace('14:20', '15:20');
  await eleanor.replica.refresh();
  const meeting = nextOf(lowri);
  const seen = nextOf(eleanor);
  expect(await closeMeeting(lowri, { meeting })).toMatchObject({ kind: 'updated', item: { state: 'Closed' } });
  now = now.replace('15:20:00', '15:20:01');
  expect(await closeMeeting(eleanor, { meeting: seen })).toMatchObject({
    kind: 'refused',
    error: { code: 'meeting.closedBy' },
  });

  await eleanor.replica.refresh();
  const closed = eleanor.replica.snapshot.meetings.get(meeting.id) as Meeting;
  const minutes = minutesOf(closed, eleanor.replica.snapshot, calendar);
  const recorded = minutes.items.find(({ item: { id } }) => id === etanercept);
  expect(recorded).toMatchObject({ start: '14:20', end: '15:20', quorum: { met: true } });
  expect([recorded?.decisions.length, recorded?.actions.length, recorded?.notes.length]).toEqual([1, 2, 1]);
  expect(minutes.general.notes.map(({ wording }) => wording)).toEqual([
    expect.stringContaining('Not reached: “Declarations of interest”'),
  ]);
  const asked = [...eleanor.replica.snapshot.reportBacks.values()].filter((one) => one.meeting === meeting.id);
  expect(asked).toHaveLength(2);
}, 60_000);
