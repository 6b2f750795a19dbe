import { createCalendar, defaultPolicy, planNotices } from '@ipmo-hub/teams-app/domain';
import {
  answerEscalation,
  openEscalation,
  settleEscalations,
  type EscalationAnswer,
} from '@ipmo-hub/teams-app/usecases';
import type { Person, PolicySetting } from '@ipmo-hub/teams-app/lists';
import { beatrix, cast, escalationItem, kofi, milestone, nia, oluchi, samplePlan, sunita } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const late = [milestone({ forecast: '2026-11-16' })];
const programme = (fields = {}) =>
  memoryProgramme(samplePlan({ milestones: late, escalations: [escalationItem(fields)] }));
const answer = (suite: ReturnType<typeof programme>, given: EscalationAnswer, who = beatrix) =>
  answerEscalation(suite.as(who), { escalation: suite.snapshot.escalations.get('50')!, answer: given });

test('opened once, however often it is decided', async () => {
  const suite = memoryProgramme(samplePlan({ milestones: late }));
  const [notice] = planNotices(
    suite.snapshot,
    defaultPolicy,
    createCalendar(),
    new Date('2026-11-23T09:00:00Z'),
  ).filter(({ escalation }) => escalation);
  const first = await openEscalation(suite.suite, notice!.escalation!);
  expect(first).toMatchObject({
    kind: 'created',
    item: { state: 'Open', holder: beatrix.id, rung: 'SRO', milestone: '10' },
  });
  expect(await openEscalation(suite.suite, notice!.escalation!)).toMatchObject({
    kind: 'existing',
    item: { id: first.item.id },
  });
});

const decided = (suite: ReturnType<typeof programme>, now: string) =>
  planNotices(suite.snapshot, defaultPolicy, createCalendar(), new Date(now)).find(
    ({ card }) => card === 'escalation',
  )!;

test('done, then open again: three weeks later the suite reopens it, and no earlier answer stands', async () => {
  const suite = programme({
    state: 'Closed',
    outcome: 'Done on Mon 23 Nov; Kofi Marigold said so.',
    ask: 'Needs money.',
    answer: 'Will chase.',
    answeredBy: beatrix.id,
    answeredAt: '2026-11-23T09:30:00Z',
    actionBy: '2026-11-25',
  });
  const { escalation } = decided(suite, '2026-12-14T09:00:00Z');
  const { item } = await openEscalation(suite.suite, escalation!);
  expect(item).toMatchObject({
    id: '50',
    state: 'Open',
    round: 2,
    holder: beatrix.id,
    raisedOn: '2026-12-14',
    answerBy: '2026-12-17',
    reason: 'VAL-03.10 was due on Mon 16 Nov.',
  });
  for (const name of ['outcome', 'ask', 'answer', 'answeredBy', 'answeredAt', 'actionBy'])
    expect(item).not.toHaveProperty(name);
  await openEscalation(suite.suite, escalation!);
  expect(suite.writes).toEqual(['update escalations/50']);
  expect(decided(suite, '2026-12-15T09:00:00Z').occurrence).toBe('overdue-2:2026-11-16');
});

test('what another machine reopened, and was answered since, is not reopened by the decision that came late', async () => {
  const suite = programme({ state: 'Closed' });
  const { escalation } = decided(suite, '2026-12-14T09:00:00Z');
  suite.others('escalations', '50', { state: 'Acknowledged', round: 2 });
  expect(await openEscalation(suite.suite, escalation!)).toMatchObject({ item: { state: 'Acknowledged' } });
  suite.others('escalations', '50', { state: 'Closed', round: 2 });
  expect(await openEscalation(suite.suite, escalation!)).toMatchObject({ item: { state: 'Closed' } });
  expect(suite.writes).toEqual([]);
});

test('a first decision that comes late leaves closed what was closed', async () => {
  const { escalation } = decided(memoryProgramme(samplePlan({ milestones: late })), '2026-11-23T09:00:00Z');
  const suite = programme({ state: 'Closed' });
  expect(await openEscalation(suite.suite, escalation!)).toMatchObject({ item: { state: 'Closed' } });
});

test.each([
  ['earlier', '2026-11-09'],
  ['later, and still past', '2026-11-18'],
])('due %s by somebody’s hand: the escalation of the old day is closed', async (_which, forecast) => {
  const suite = memoryProgramme(samplePlan({ milestones: [milestone({ forecast })], escalations: [escalationItem()] }));
  await settleEscalations(suite.suite);
  expect(suite.snapshot.escalations.get('50')).toMatchObject({
    state: 'Closed',
    outcome: `Now due on ${forecast === '2026-11-09' ? 'Mon 9 Nov' : 'Wed 18 Nov'}.`,
  });
});

test('one that no rule raised is not closed by a moved day alone', async () => {
  const suite = memoryProgramme(
    samplePlan({
      milestones: [milestone({ forecast: '2026-11-09' })],
      escalations: [escalationItem({ key: 'raised/7' })],
    }),
  );
  await settleEscalations(suite.suite);
  expect(suite.snapshot.escalations.get('50')?.state).toBe('Open');
});

test.each<[EscalationAnswer, object]>([
  [{ kind: 'acknowledge' }, { state: 'Acknowledged' }],
  [
    { kind: 'action', by: '2026-12-04', text: ' Agree the supplier. ' },
    { state: 'Action agreed', actionBy: '2026-12-04', answer: 'Agree the supplier.' },
  ],
  [
    { kind: 'return', text: 'Give a new date.' },
    { state: 'Returned', answer: 'Give a new date.' },
  ],
  [
    { kind: 'pass-up', text: 'Needs money.' },
    { state: 'Open', rung: 'Domain lead', holder: sunita.id, answerBy: '2026-11-26', ask: 'Needs money.' },
  ],
])('%j', async (given, expected) => {
  const suite = programme();
  expect(await answer(suite, given)).toMatchObject({
    kind: 'updated',
    item: { ...expected, answeredBy: beatrix.id, answeredAt: '2026-11-23T09:30:00Z' },
  });
});

test('passed up, the next holder is told, then the leadership group; at the top there is nobody', async () => {
  const suite = programme();
  await answer(suite, { kind: 'pass-up' });
  const told = planNotices(suite.snapshot, defaultPolicy, createCalendar(), new Date('2026-11-23T10:00:00Z'));
  expect(told.filter(({ card }) => card === 'escalation').map(({ recipient }) => recipient)).toEqual([sunita.id]);
  expect(await answer(suite, { kind: 'pass-up' }, sunita)).toMatchObject({
    item: { rung: 'Leadership group', holder: oluchi.id },
  });
  expect(await answer(suite, { kind: 'pass-up' }, oluchi)).toMatchObject({
    kind: 'refused',
    error: { code: 'escalation.nobodyAbove' },
  });
});

test('what was asked first stays as it was asked, whoever passes it up with what words', async () => {
  const suite = programme({ ask: 'Agree a supplier.', askedBy: kofi.id, raisedBy: kofi.id });
  await answer(suite, { kind: 'pass-up', text: 'It needs  money.' });
  await answer(suite, { kind: 'pass-up', text: 'Both trusts\nwait.' }, sunita);
  expect(suite.snapshot.escalations.get('50')).toMatchObject({
    ask: 'Agree a supplier.',
    askedBy: kofi.id,
    added: 'Beatrix Stonecrop (SRO): It needs money.\nSunita Hollybrook (Domain lead): Both trusts wait.',
    heldBefore: `${beatrix.id} ${sunita.id}`,
    history: expect.stringMatching(/It needs money\.\n.*Both trusts wait\.$/) as unknown,
  });
});

test('where a rule asked for nothing, who passes it up first says what is asked', async () => {
  const suite = programme();
  await answer(suite, { kind: 'pass-up', text: 'It needs money.' });
  await answer(suite, { kind: 'pass-up', text: 'Soon.' }, sunita);
  expect(suite.snapshot.escalations.get('50')).toMatchObject({
    ask: 'It needs money.',
    askedBy: beatrix.id,
    added: 'Sunita Hollybrook (Domain lead): Soon.',
  });
});

test('what was returned is opened for the round that a rule raises, without what was said in the one before', async () => {
  const returned = { state: 'Returned', answer: 'No.', answeredBy: beatrix.id, ask: 'Money.', climbed: 1 } as const;
  const suite = programme(returned);
  const intent = {
    key: escalationItem().key,
    title: 'VAL-03.10',
    project: '3',
    rung: 'Domain lead',
    holder: sunita.id,
    heldBefore: beatrix.id,
    round: 2,
    reason: 'VAL-03.10 was due on Mon 16 Nov.',
    raisedOn: '2026-12-07',
    answerBy: '2026-12-10',
  } as const;
  await openEscalation(suite.suite, intent);
  await openEscalation(suite.suite, intent);
  const opened = suite.snapshot.escalations.get('50');
  expect(opened).toMatchObject({
    state: 'Open',
    round: 2,
    rung: 'Domain lead',
    holder: sunita.id,
    heldBefore: beatrix.id,
    history: '2026-12-07 Open again: VAL-03.10 was due on Mon 16 Nov. It goes to Sunita Hollybrook (Domain lead).',
  });
  for (const name of ['answer', 'answeredBy', 'ask', 'climbed']) expect(opened).not.toHaveProperty(name);
  expect(suite.writes).toEqual(['update escalations/50']);
});

describe('a day that is promised', () => {
  const promise = (by: string, fields: object = {}, policies: readonly PolicySetting[] = []) => {
    const suite = memoryProgramme(
      samplePlan({ milestones: late, escalations: [escalationItem(fields)], policies }),
      '2026-11-23T09:30:00Z',
    );
    return answer(suite, { kind: 'action', by, text: 'I agree the supplier.' });
  };
  const within = (value: string): readonly PolicySetting[] => [
    {
      id: '1',
      etag: '"1,1"',
      modified: '2026-11-01T09:00:00Z',
      title: 'Promises',
      key: 'escalation.promiseWithinWorkingDays',
      value,
    },
  ];

  test.each<[string, string, boolean, object, readonly PolicySetting[]]>([
    ['twenty working days ahead', '2026-12-21', true, {}, []],
    ['a day more', '2026-12-22', false, {}, []],
    ['over Christmas', '2027-01-04', true, {}, within('27')],
    ['over Christmas and a day more', '2027-01-05', false, {}, within('27')],
    ['after it was missed once', '2026-12-21', true, { lapsed: 1, actionBy: '2026-11-20' }, []],
    // Asked for by Thu 26 Nov.
    ['moved', '2026-12-21', true, { state: 'Action agreed', actionBy: '2026-12-18' }, []],
    [
      'moved on and on',
      '2026-12-14',
      false,
      { state: 'Action agreed', actionBy: '2026-12-10', answerBy: '2026-11-12' },
      [],
    ],
    [
      'kept where it is',
      '2026-12-14',
      true,
      { state: 'Action agreed', actionBy: '2026-12-14', answerBy: '2026-11-10' },
      [],
    ],
  ])('%s (%s): %s', async (_what, by, may, fields, policies) => {
    expect(await promise(by, fields, policies)).toMatchObject(may ? { kind: 'updated' } : { kind: 'refused' });
  });

  test('is refused with the latest day that may be', async () => {
    expect(await promise('2027-03-01')).toMatchObject({
      kind: 'refused',
      error: { code: 'escalation.promiseTooFar', message: expect.stringContaining('Mon 21 Dec') as unknown },
    });
  });
});

test('the time to answer follows the programme’s policy', async () => {
  const setting = {
    id: '1',
    etag: '"1,1"',
    modified: '2026-11-01T09:00:00Z',
    title: 'Answer',
    key: 'escalation.answerWithinWorkingDays',
    value: '10',
  };
  const suite = memoryProgramme(samplePlan({ milestones: late, escalations: [escalationItem()], policies: [setting] }));
  expect(await answer(suite, { kind: 'pass-up' })).toMatchObject({ item: { answerBy: '2026-12-07' } });
});

test.each<[string, EscalationAnswer, object, Person, string]>([
  ['from the owner', { kind: 'acknowledge' }, {}, kofi, 'authority.notYours'],
  ['from a deputy while the holder is there', { kind: 'acknowledge' }, {}, nia, 'authority.notYours'],
  ['twice', { kind: 'acknowledge' }, { state: 'Acknowledged' }, beatrix, 'escalation.settled'],
  ['after it was closed', { kind: 'return', text: 'No.' }, { state: 'Closed' }, beatrix, 'escalation.settled'],
  ['after it was returned', { kind: 'pass-up' }, { state: 'Returned' }, beatrix, 'escalation.settled'],
  ['promising yesterday', { kind: 'action', by: '2026-11-22', text: 'Yes.' }, {}, beatrix, 'escalation.pastDate'],
  ['promising no such day', { kind: 'action', by: '2026-11-31', text: 'Yes.' }, {}, beatrix, 'write.invalid'],
  ['without a reason', { kind: 'return', text: '  ' }, {}, beatrix, 'escalation.textMissing'],
  ['with an NHS number', { kind: 'return', text: 'It is 943-476-5919.' }, {}, beatrix, 'write.invalid'],
])('an answer %s is refused', async (_what, given, fields, who, code) => {
  const suite = programme(fields);
  expect(await answer(suite, given, who)).toMatchObject({ kind: 'refused', error: { code } });
  expect(suite.writes).toEqual([]);
});

test('an answer from an account that two people share is refused', async () => {
  const people = cast.map((one) => (one.id === nia.id ? { ...one, objectId: beatrix.objectId! } : one));
  const suite = memoryProgramme(samplePlan({ people, milestones: late, escalations: [escalationItem()] }));
  expect(await answer(suite, { kind: 'acknowledge' })).toMatchObject({
    kind: 'refused',
    error: { code: 'authority.sharedAccount' },
  });
  expect(suite.writes).toEqual([]);
});

test('two people answer at once: the second sees a conflict', async () => {
  const suite = programme();
  suite.others('escalations', '50', { state: 'Acknowledged' });
  expect(await answer(suite, { kind: 'return', text: 'No.' })).toMatchObject({
    kind: 'conflict',
    theirs: { state: 'Acknowledged' },
  });
});

test('what was closed below the top is opened again by a later round, and is open', async () => {
  const suite = memoryProgramme(samplePlan({ milestones: late }));
  const intent = decided(suite, '2026-11-23T09:00:00Z').escalation!;
  const { item } = await openEscalation(suite.suite, intent);
  await suite.suite.store.update('escalations', item, { state: 'Closed', decided: true, closedOn: '2026-11-24' });
  const instead = 'Beatrix Stonecrop, the SRO of VAL-03, is away until Fri 4 Dec';
  const again = await openEscalation(suite.suite, { ...intent, round: 2, rung: 'Domain lead', holder: '4', instead });
  expect(again.item).toMatchObject({ state: 'Open', round: 2, rung: 'Domain lead' });
  expect(again.item).not.toHaveProperty('decided');
  expect(again.item).not.toHaveProperty('instead');
  expect(again.item.history).toMatch(
    /It goes to Sunita Hollybrook \(Domain lead\), as Beatrix Stonecrop, the SRO of VAL-03, is away until Fri 4 Dec\.$/,
  );
});

test('what was ended for good by hand stays closed', async () => {
  const suite = memoryProgramme(samplePlan({ milestones: late }));
  const intent = decided(suite, '2026-11-23T09:00:00Z').escalation!;
  const { item } = await openEscalation(suite.suite, intent);
  await suite.suite.store.update('escalations', item, { state: 'Closed', decided: true });
  expect((await openEscalation(suite.suite, { ...intent, round: 2 })).item).toMatchObject({ state: 'Closed' });
});
