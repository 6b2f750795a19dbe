import { createCalendar, defaultPolicy, planDay } from '@ipmo-hub/teams-app/domain';
import type { Escalation, Snapshot } from '@ipmo-hub/teams-app/lists';
import { moveUnanswered, settleEscalations } from '@ipmo-hub/teams-app/usecases';
import { beatrix, escalationItem, kofi, milestone, project, samplePlan, sunita } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const now = '2026-11-27T09:30:00Z';
const raised = escalationItem({ answerBy: '2026-11-20' });
const barrier = escalationItem({
  key: 'barrier/milestones/10/2026-11-19/1/no supplier',
  trigger: 'Barrier',
  ask: 'Agree one.',
  raisedBy: kofi.id,
  answerBy: '2026-11-20',
});
const calm = [project({ rating: 'Amber' })];
const toldOf = (snapshot: Snapshot) =>
  planDay(snapshot, defaultPolicy, createCalendar(), '2026-11-27')
    .filter(({ item, card }) => card === 'escalation' && item.list === 'escalations')
    .map(({ recipient }) => recipient);
const swept = async (snapshot: Snapshot) => {
  const suite = memoryProgramme(snapshot, now);
  await settleEscalations(suite.suite);
  await moveUnanswered(suite.suite);
  return suite.snapshot;
};

describe('a milestone that was deleted', () => {
  test('settles what a rule raised about it: it does not climb', async () => {
    const after = await swept(samplePlan({ projects: calm, milestones: [], escalations: [raised] }));
    expect(after.escalations.get('50')).toMatchObject({
      state: 'Closed',
      rung: 'SRO',
      outcome: 'Its milestone is no longer in the plan.',
    });
  });

  test('also when SharePoint emptied the escalation’s own column', async () => {
    const { milestone: _gone, ...emptied } = raised;
    const after = await swept(samplePlan({ projects: calm, milestones: [], escalations: [emptied] }));
    expect(after.escalations.get('50')?.state).toBe('Closed');
  });

  test('a barrier stays its raiser’s: it climbs, and its holders are told', async () => {
    const before = samplePlan({ projects: calm, milestones: [], escalations: [barrier] });
    expect(toldOf(before)).toEqual([beatrix.id]);
    const after = await swept(before);
    expect(after.escalations.get('50')).toMatchObject({ state: 'Open', rung: 'Domain lead', holder: sunita.id });
    expect(toldOf(after)).toEqual([sunita.id]);
  });
});

test('a milestone that cannot be read for a mistake in its row is still in the plan', async () => {
  const unfit = [{ list: 'milestones' as const, id: '10', title: '50% of patients switched', problems: [] }];
  const plan = samplePlan({ projects: calm, milestones: [], escalations: [raised] });
  const after = await swept({ ...plan, unfit });
  expect(after.escalations.get('50')?.state).toBe('Open');
});

test('without its project nobody is told: there is nothing to show', () => {
  expect(toldOf(samplePlan({ projects: [], milestones: [], escalations: [barrier] }))).toEqual([]);
  expect(toldOf(samplePlan({ projects: calm, milestones: [milestone()], escalations: [barrier] }))).toHaveLength(1);
});

describe('a project that was deleted', () => {
  const orphan = (fields: Partial<Escalation>) =>
    samplePlan({ projects: [], milestones: [milestone()], escalations: [{ ...barrier, ...fields }] });

  test.each<[string, Partial<Escalation>]>([
    ['a rule raised', raised],
    ['a person raised', {}],
    ['somebody promised to see to', { state: 'Action agreed', actionBy: '2027-01-29' }],
  ])('ends what %s, with an outcome that says so: it does not climb', async (_what, fields) => {
    const after = await swept(orphan(fields));
    expect(after.escalations.get('50')).toMatchObject({
      state: 'Closed',
      rung: 'SRO',
      outcome: 'Its project is no longer in the plan.',
    });
  });

  test('is told to whoever raised it and whoever held it, in words alone', async () => {
    const told = planDay(await swept(orphan({})), defaultPolicy, createCalendar(), '2026-11-27').filter(
      ({ rule }) => rule === 'escalationOutcome',
    );
    expect(told.map(({ recipient, card, why }) => [recipient, card, why])).toEqual([
      [
        kofi.id,
        'task',
        'You get this because its project is no longer in the plan: VAL-03.10 50% of patients switched.',
      ],
      [
        beatrix.id,
        'task',
        'You get this because its project is no longer in the plan, and nothing more is asked of you: VAL-03.10 50% of patients switched.',
      ],
    ]);
  });

  test('whose row only cannot be read ends nothing', async () => {
    const unfit = [{ list: 'projects' as const, id: '3', title: 'Etanercept', problems: [] }];
    const after = await swept({ ...orphan({}), unfit });
    expect(after.escalations.get('50')?.state).toBe('Open');
  });
});
