import type { Escalation } from '@ipmo-hub/teams-app/lists';
import { settleEscalations, updateMilestone, type MilestoneChange } from '@ipmo-hub/teams-app/usecases';
import { beatrix, cast, escalationItem, kofi, milestone, nia, oluchi, person, samplePlan } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const programme = (escalation: Partial<Escalation> = {}) =>
  memoryProgramme(
    samplePlan({ milestones: [milestone({ forecast: '2026-11-16' })], escalations: [escalationItem(escalation)] }),
  );
const base = (suite: ReturnType<typeof programme>) => suite.snapshot.milestones.get('10')!;
const change = (suite: ReturnType<typeof programme>, patch: MilestoneChange, who = kofi) =>
  updateMilestone(suite.as(who), { base: base(suite), patch });

test('marked done: written, and its escalation closed with the outcome', async () => {
  const suite = programme();
  expect(await change(suite, { done: '2026-11-23' })).toMatchObject({ kind: 'updated', item: { done: '2026-11-23' } });
  expect(suite.snapshot.escalations.get('50')).toMatchObject({
    state: 'Closed',
    outcome: 'Done on Mon 23 Nov; Kofi Marigold said so.',
  });
});

test('put back: counted as a move, and its escalation closed', async () => {
  const suite = programme();
  expect(await change(suite, { forecast: '2027-02-26' })).toMatchObject({ item: { forecast: '2027-02-26', moved: 1 } });
  await change(suite, { forecast: '2027-03-05' });
  expect(base(suite).moved).toBe(2);
  await change(suite, { forecast: '2027-03-01' });
  expect(base(suite).moved).toBe(2);
  expect(suite.snapshot.escalations.get('50')?.outcome).toBe('Now due on Fri 26 Feb; Kofi Marigold said so.');
});

test('a note alone settles nothing', async () => {
  const suite = programme();
  await change(suite, { note: 'Waiting for the supplier.' });
  expect(suite.snapshot.escalations.get('50')?.state).toBe('Open');
  await change(suite, { note: '' });
  expect(base(suite).note).toBeUndefined();
});

test('it can be given another name, and not none', async () => {
  const suite = programme();
  const { moved = 0 } = base(suite);
  expect(await change(suite, { title: ' Half of the patients switched ' })).toMatchObject({
    kind: 'updated',
    item: { title: 'Half of the patients switched' },
  });
  expect(base(suite).moved ?? 0).toBe(moved);
  expect(await change(suite, { title: '  ' })).toMatchObject({ kind: 'refused' });
});

test('an escalation answered meanwhile is closed all the same', async () => {
  const suite = programme();
  suite.others('escalations', '50', { state: 'Acknowledged', answer: 'Seen.' });
  await change(suite, { done: '2026-11-23' });
  expect(suite.snapshot.escalations.get('50')).toMatchObject({ state: 'Closed', answer: 'Seen.' });
});

test.each<[string, Partial<Escalation>, string]>([
  ['nobody has answered', {}, 'Closed'],
  ['went up unanswered', { rung: 'Domain lead', holder: '4', climbed: 1 }, 'Closed'],
  ['was acknowledged', { state: 'Acknowledged' }, 'Acknowledged'],
  ['was promised', { state: 'Action agreed', actionBy: '2026-12-18' }, 'Action agreed'],
  ['was passed up with words', { rung: 'Domain lead', holder: '4', climbed: 1, answeredBy: '2' }, 'Open'],
])(
  'a new date ends an escalation while nobody has answered it; one that %s: %j is %s',
  async (_what, fields, state) => {
    const suite = programme(fields);
    await change(suite, { forecast: '2027-02-26' });
    expect(suite.snapshot.escalations.get('50')?.state).toBe(state);
  },
);

test('one that is acknowledged while the new date is on its way is not closed by it', async () => {
  const suite = programme();
  suite.others('escalations', '50', { state: 'Acknowledged' });
  await change(suite, { forecast: '2027-02-26' });
  expect(suite.writes).toEqual(['update milestones/10']);
});

test('an escalation that could not be closed leaves the change as written, and is told to whoever runs the suite', async () => {
  const suite = programme();
  suite.delete('escalations', '50');
  expect(await change(suite, { done: '2026-11-23' })).toMatchObject({
    kind: 'updated',
    item: { done: '2026-11-23' },
    fault: { code: 'write.gone' },
  });
  expect(base(suite).done).toBe('2026-11-23');
});

test('without a fault there is none to tell', async () => {
  expect(await change(programme(), { done: '2026-11-23' })).not.toHaveProperty('fault');
});

test('nothing different writes nothing', async () => {
  const suite = programme();
  expect(await change(suite, { forecast: '2026-11-16', done: null, note: '' })).toMatchObject({ kind: 'updated' });
  expect(suite.writes).toEqual([]);
});

test('a clash and a deletion come back as values', async () => {
  const suite = programme();
  suite.others('milestones', '10', { forecast: '2026-12-24' });
  expect(await change(suite, { forecast: '2027-01-08' })).toMatchObject({
    kind: 'conflict',
    theirs: { forecast: '2026-12-24' },
  });
  expect(suite.snapshot.escalations.get('50')?.state).toBe('Open');
  suite.delete('milestones', '10');
  expect(await change(suite, { forecast: '2027-01-08' })).toEqual({ kind: 'gone' });
});

describe('refused, and nothing written', () => {
  test.each<[string, MilestoneChange, string, RegExp]>([
    ['a date that does not exist', { forecast: '2026-11-31' }, 'write.invalid', /Forecast is not a date that exists/],
    ['a new date in the past', { forecast: '2026-11-20' }, 'milestone.pastDate', /Fri 20 Nov/],
    ['done in the future', { done: '2026-11-24' }, 'milestone.futureDone', /Tue 24 Nov/],
    [
      'an NHS number in the note',
      { note: 'Ask about 943 476 5919.' },
      'write.invalid',
      /Note holds what looks like an NHS number/,
    ],
    ['an unknown owner', { owner: '99' }, 'milestone.ownerGone', /not in the programme/],
    ['too long a note', { note: 'x'.repeat(8001) }, 'write.invalid', /longer than 8000/],
  ])('%s', async (_what, patch, code, sentence) => {
    const suite = programme();
    const outcome = await change(suite, patch);
    expect(outcome).toMatchObject({
      kind: 'refused',
      error: { code, say: expect.stringMatching(sentence) as unknown },
    });
    expect(suite.writes).toEqual([]);
  });

  test.each([
    ['a person without a part in it', oluchi, 'authority.notYours'],
    ['somebody the programme does not know', person('99', 'Stranger'), 'authority.unknownPerson'],
  ])('%s', async (_who, who, code) => {
    const suite = programme();
    expect(await change(suite, { done: '2026-11-23' }, who)).toMatchObject({ kind: 'refused', error: { code } });
    expect(suite.writes).toEqual([]);
  });

  test('somebody who claims to own it by what they send', async () => {
    const suite = programme();
    const outcome = await updateMilestone(suite.as(oluchi), {
      base: { ...base(suite), owner: oluchi.id },
      patch: { done: '2026-11-23' },
    });
    expect(outcome).toMatchObject({ kind: 'refused', error: { code: 'authority.notYours' } });
  });

  test('two people entered with one account: neither may act until that is put right', async () => {
    const twins = cast.map((one) => (one.id === nia.id ? { ...one, objectId: kofi.objectId!.toUpperCase() } : one));
    const suite = memoryProgramme(samplePlan({ people: twins }));
    const refusal = { kind: 'refused', error: { code: 'authority.sharedAccount' } };
    expect(await change(suite, { done: '2026-11-23' })).toMatchObject(refusal);
    expect(await change(suite, { done: '2026-11-23' }, nia)).toMatchObject(refusal);
    expect(suite.writes).toEqual([]);
    expect(await change(suite, { done: '2026-11-23' }, beatrix)).toMatchObject({ kind: 'updated' });
  });

  test('an account that somebody who left had before is its new holder’s alone', async () => {
    const people = cast.map((one) => (one.id === nia.id ? { ...one, objectId: kofi.objectId!, left: true } : one));
    const suite = memoryProgramme(samplePlan({ people }));
    expect(await change(suite, { done: '2026-11-23' })).toMatchObject({ kind: 'updated' });
  });

  test('somebody who has left since they signed in', async () => {
    const suite = memoryProgramme(
      samplePlan({ people: cast.map((one) => (one.id === '1' ? { ...one, left: true } : one)) }),
    );
    expect(await change(suite, { done: '2026-11-23' })).toMatchObject({ kind: 'refused' });
  });
});

test('the owner can be changed by the SRO', async () => {
  const suite = programme();
  expect(await change(suite, { owner: nia.id }, beatrix)).toMatchObject({ item: { owner: nia.id } });
});

test('a sweep closes what was settled past the suite, and only that', async () => {
  const suite = memoryProgramme(
    samplePlan({
      milestones: [
        milestone({ forecast: '2026-11-16', done: '2026-11-20' }),
        milestone({ id: '11', forecast: '2026-11-16' }),
        milestone({ id: '12', forecast: '2026-12-16' }),
      ],
      escalations: [
        escalationItem(),
        escalationItem({ id: '51', milestone: '11' }),
        escalationItem({ id: '52', milestone: '12', state: 'Returned' }),
      ],
    }),
  );
  await settleEscalations(suite.suite);
  expect([...suite.snapshot.escalations.values()].map(({ state, outcome }) => [state, outcome])).toEqual([
    ['Closed', 'Done on Fri 20 Nov.'],
    ['Open', undefined],
    ['Closed', 'Now due on Wed 16 Dec.'],
  ]);
});
