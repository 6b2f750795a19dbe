import { createCalendar, defaultPolicy, planNotices } from '@ipmo-hub/teams-app/domain';
import { answerEscalation, openEscalation, type EscalationAnswer } from '@ipmo-hub/teams-app/usecases';
import type { Person } from '@ipmo-hub/teams-app/lists';
import { beatrix, escalationItem, kofi, milestone, nia, oluchi, samplePlan, sunita } from '../domain/samplePlan';
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

test('two people answer at once: the second sees a conflict', async () => {
  const suite = programme();
  suite.others('escalations', '50', { state: 'Acknowledged' });
  expect(await answer(suite, { kind: 'return', text: 'No.' })).toMatchObject({
    kind: 'conflict',
    theirs: { state: 'Acknowledged' },
  });
});
