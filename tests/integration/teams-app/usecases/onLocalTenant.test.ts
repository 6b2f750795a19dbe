import { drawCard, pressCard, sceneOf } from '@ipmo-hub/teams-app/cards';
import { createCalendar, planNotices, policyFrom } from '@ipmo-hub/teams-app/domain';
import type { Programme } from '@ipmo-hub/teams-app/graph';
import type { NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import {
  intendNotice,
  openEscalation,
  recordSent,
  rememberConversation,
  settleEscalations,
  undoMilestone,
  updateMilestone,
  type Actor,
  type Context,
  closeEscalation,
} from '@ipmo-hub/teams-app/usecases';
import { openRig, type Rig } from '../../../unit/teams-app/graph/rig/openRig';

// The use cases and cards over the store and replica that ship, against the local tenant: what a sweep and its answers do.

const linkTo = () => 'https://plan.example/';
const clock = { day: '2026-11-23' };
const now = () => new Date(`${clock.day}T09:30:00Z`);

let rig: Rig;
let bot: Programme;
let tab: Programme;
let kofi: Person;
let beatrix: Person;

const as = ({ replica, store }: Programme, actor: Actor): Context => ({
  actor,
  replica,
  store,
  calendar: createCalendar(),
  now,
});
const suite = (programme: Programme): Context => as(programme, { kind: 'suite', name: 'IPMO Hub' });
const personally = (programme: Programme, person: Person): Context => as(programme, { kind: 'person', person });

/** What a sweep does, without Teams: settle, plan, write down, pretend to send. Answers the notices that were fresh. */
const sweep = async (programme: Programme): Promise<NoticeRecord[]> => {
  const context = suite(programme);
  const { snapshot } = programme.replica;
  await settleEscalations(context);
  const fresh: NoticeRecord[] = [];
  for (const notice of planNotices(snapshot, policyFrom(snapshot.policies.values()), context.calendar, now())) {
    if (notice.escalation) await openEscalation(context, notice.escalation);
    const intent = await intendNotice(context, notice);
    if (intent.fresh)
      fresh.push(await recordSent(context, intent.record, { conversation: 'a:1', activity: `1:${intent.record.id}` }));
  }
  return fresh;
};

const press = (programme: Programme, person: Person, notice: NoticeRecord, verb: string, inputs: object = {}) => {
  const card = drawCard(notice.card, sceneOf(suite(programme), notice, { linkTo }));
  const data = JSON.parse(/"data":(\{[^}]*\})/.exec(JSON.stringify(card))?.[1] ?? '{}') as object;
  return pressCard(personally(programme, person), { verb, data: { ...data, ...inputs }, linkTo });
};

beforeAll(async () => {
  rig = await openRig();
  bot = await rig.open();
  const { store } = bot;
  const sunita = (
    await store.create('people', { title: 'Sunita Hollybrook', email: 'sunita@x.example', role: 'Member' })
  ).item;
  kofi = (await store.create('people', { title: 'Kofi Marigold', email: 'kofi@x.example', role: 'Member' })).item;
  beatrix = (await store.create('people', { title: 'Beatrix Stonecrop', email: 'beatrix@x.example', role: 'Member' }))
    .item;
  const domain = (await store.create('domains', { title: 'Value', code: 'VAL', lead: sunita.id })).item;
  const project = (
    await store.create('projects', {
      title: 'Etanercept biosimilar switch',
      code: 'VAL-03',
      domain: domain.id,
      sro: beatrix.id,
      rating: 'Red',
      start: '2026-04-13',
      baselineFinish: '2027-01-27',
      finish: '2027-03-24',
    })
  ).item;
  const row = { project: project.id, owner: kofi.id, baseline: '2026-11-16', forecast: '2026-11-16' };
  await store.create('milestones', { ...row, title: '50% switched', key: 'VAL-03.1' });
  await store.create('milestones', { ...row, title: '90% switched', key: 'VAL-03.2', forecast: '2026-11-30' });
  tab = await rig.open();
  await Promise.all([bot.replica.refresh(), tab.replica.refresh()]);
});

afterAll(() => rig.close());

const byKey = (programme: Programme, key: string) =>
  [...programme.replica.snapshot.milestones.values()].find((one) => one.key === key)!;

test('from a sweep on two machines to the answers, each thing once', async () => {
  const other = await rig.open();
  await other.replica.refresh();
  const [first, second] = await Promise.all([sweep(bot), sweep(other)]);
  expect([...first, ...second].map(({ key }) => key.split('/')[0]).sort()).toEqual([
    'milestoneReminder',
    'milestoneReminder',
    'overdueEscalation',
    'updateRequest',
  ]);
  await bot.replica.refresh();
  const { notices, escalations } = bot.replica.snapshot;
  expect([notices.size, escalations.size]).toEqual([4, 1]);
  expect(await sweep(bot)).toEqual([]);

  const notice = (card: string, title: string) =>
    [...notices.values()].find((one) => one.card === card && one.title.includes(title))!;
  expect(
    await press(bot, kofi, notice('reminder', 'VAL-03.1'), 'move', { date: '2027-02-26', note: 'Supplier late.' }),
  ).toMatchObject({
    kind: 'done',
    notice: { answers: expect.stringMatching(/Kofi Marigold \(people\/\d+\): move/) as unknown },
  });
  await tab.replica.refresh();
  expect(byKey(tab, 'VAL-03.1')).toMatchObject({ forecast: '2027-02-26', moved: 1, note: 'Supplier late.' });
  expect([...tab.replica.snapshot.escalations.values()]).toMatchObject([
    { state: 'Closed', outcome: 'Now due on Fri 26 Feb; Kofi Marigold said so.' },
  ]);
  clock.day = '2026-11-24';
  expect(await sweep(bot)).toMatchObject([{ card: 'outcome', recipient: beatrix.id }]);
});

test('the date is taken back: the next sweep opens the escalation again and tells the SRO on a new card', async () => {
  clock.day = '2026-12-14';
  await bot.replica.refresh();
  const patch = { forecast: '2026-11-16', moved: null };
  expect(await undoMilestone(personally(bot, kofi), { base: byKey(bot, 'VAL-03.1'), patch })).toMatchObject({
    kind: 'updated',
  });
  const again = (await sweep(bot)).find(({ card, title }) => card === 'escalation' && title.includes('VAL-03.1'));
  expect(again).toMatchObject({
    recipient: beatrix.id,
    key: expect.stringContaining('/overdue-2:2026-11-16/') as unknown,
  });
  await tab.replica.refresh();
  const escalation = [...tab.replica.snapshot.escalations.values()].find(
    ({ key }) => key === again?.key.replace(/-2(:[\d-]+)\/\d+$/, '$1'),
  );
  expect(escalation).toMatchObject({ state: 'Open', round: 2, raisedOn: '2026-12-14', answerBy: '2026-12-17' });
  for (const name of ['outcome', 'answeredBy', 'answeredAt']) expect(escalation).not.toHaveProperty(name);
  expect(await sweep(bot)).toEqual([]);

  // Whoever has answered it ends it: a new date alone does not.
  expect(await press(bot, beatrix, again!, 'acknowledge')).toMatchObject({ kind: 'done' });
  await updateMilestone(personally(bot, kofi), { base: byKey(bot, 'VAL-03.1'), patch: { forecast: '2027-02-26' } });
  await bot.replica.refresh();
  const held = bot.replica.snapshot.escalations.get(escalation!.id);
  expect(held).toMatchObject({ state: 'Acknowledged', answeredBy: beatrix.id });
  expect(await sweep(bot)).toMatchObject([{ recipient: beatrix.id, card: 'digest' }]);
  expect(
    await closeEscalation(personally(bot, beatrix), { escalation: held!, outcome: 'The new date will do.' }),
  ).toMatchObject({ kind: 'updated', item: { state: 'Closed', decided: true } });
  clock.day = '2026-11-24';
});

test('the tab and a card change one milestone: different fields both stand, the same field is a conflict', async () => {
  const base = byKey(tab, 'VAL-03.2');
  const inBot = byKey(bot, 'VAL-03.2');
  await updateMilestone(personally(bot, kofi), { base: inBot, patch: { note: 'Half way.' } });
  expect(await updateMilestone(personally(tab, beatrix), { base, patch: { forecast: '2026-12-04' } })).toMatchObject({
    kind: 'updated',
    merged: true,
    item: { note: 'Half way.', forecast: '2026-12-04', moved: 1 },
  });
  const clash = await updateMilestone(personally(bot, kofi), {
    base: byKey(bot, 'VAL-03.2'),
    patch: { forecast: '2026-12-11' },
  });
  expect(clash).toMatchObject({ kind: 'conflict', theirs: { forecast: '2026-12-04' } });
});

test('a conversation is found again on another machine', async () => {
  const found = {
    kind: 'Personal',
    person: kofi.id,
    title: kofi.title,
    conversation: 'a:kofi',
    serviceUrl: 'https://smba.example/',
    reference: '{"bot":{"id":"28:x"}}',
  } as const;
  const one = await rememberConversation(suite(bot), found);
  const two = await rememberConversation(suite(tab), { ...found, conversation: 'a:moved' });
  expect(two).toMatchObject({ id: one.id, conversation: 'a:moved', blocked: false });
});
