import { drawCard, sceneOf } from '@ipmo-hub/teams-app/cards';
import type { Escalation } from '@ipmo-hub/teams-app/lists';
import { escalationItem, milestone, noticeItem, samplePlan } from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { outlineOf } from './outlineOf';

const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://plan.example/${list}/${id}`;

const cardOf = (fields: Partial<Escalation>) => {
  const plan = samplePlan({
    milestones: [milestone({ forecast: '2026-11-09' })],
    escalations: [escalationItem({ key: 'overdueEscalation/milestones/10/overdue:2026-11-09', ...fields })],
  });
  const notice = noticeItem({
    card: 'escalation',
    rule: 'overdueEscalation',
    key: 'overdueEscalation/milestones/10/overdue:2026-11-09/2',
    item: 'milestones/10',
    recipient: '2',
  });
  return outlineOf(drawCard('escalation', sceneOf(memoryProgramme(plan).suite, notice, { linkTo }))!);
};

test('what was closed says that its milestone was due, and that it is still open', () => {
  const outline = cardOf({ state: 'Closed', outcome: 'A second supplier delivers.', decided: true });
  expect(outline).toContain('was due on Mon 9 Nov');
  expect(outline).toContain('A second supplier delivers. The milestone is still open.');
});

test('what was closed below the top says when it is raised again, and so does the form that closes it', () => {
  const closed = { state: 'Closed', outcome: 'We wait.', decided: true, closedOn: '2026-11-23' } as const;
  const again = 'If its cause goes on, it is raised again on Mon 7 Dec, one rung higher.';
  expect(cardOf(closed)).toContain(`We wait. The milestone is still open. ${again}`);
  expect(cardOf({ ...closed, rung: 'Leadership group', holder: '5' })).not.toContain('raised again');
  expect(cardOf({ state: 'Returned', answer: 'Not mine.', answeredAt: '2026-11-23T09:00:00Z' })).toContain(again);
  expect(cardOf({ state: 'Action agreed', actionBy: '2026-11-27', answer: 'Ask both.', answeredBy: '2' })).toContain(
    again,
  );
});

test('why a rung was passed over is told in full', () => {
  const history =
    '2026-11-23 Beatrix Stonecrop did not answer by Fri 20 Nov; it goes to Vice Chair (Leadership group), as Sunita Hollybrook, who leads the domain, has left and Oluchi Larkspur, who chairs the leadership group, is away until Fri 4 Dec.';
  expect(cardOf({ history })).toContain('who chairs the leadership group, is away until Fri 4 Dec.');
});

test('whoever promised can say that it was done, and what came of it', () => {
  const outline = cardOf({ state: 'Action agreed', actionBy: '2026-11-27', answer: 'Ask both.', answeredBy: '2' });
  expect(outline).toContain('<It is done> unfolds');
});

test('the owner who is told hears too when what was returned is raised again', () => {
  const key = 'overdueEscalation/milestones/10/overdue:2026-11-09';
  const outcomeOf = (fields: Partial<Escalation>) => {
    const plan = samplePlan({
      milestones: [milestone({ forecast: '2026-11-09' })],
      escalations: [escalationItem({ key, answeredAt: '2026-11-23T09:00:00Z', answeredBy: '2', ...fields })],
    });
    const notice = noticeItem({
      card: 'outcome',
      rule: 'escalationOutcome',
      key: 'escalationOutcome/escalations/50/returned:2026-11-23/1',
      item: 'escalations/50',
    });
    return outlineOf(drawCard('outcome', sceneOf(memoryProgramme(plan).suite, notice, { linkTo }))!);
  };
  const again = 'If its cause goes on, it is raised again on Mon 7 Dec, one rung higher.';
  expect(outcomeOf({ state: 'Returned', answer: 'Give a date.' })).toContain(`It is yours again. ${again}`);
  expect(outcomeOf({ state: 'Closed', decided: true, closedOn: '2026-11-23' })).toContain(again);
  expect(outcomeOf({ state: 'Returned', key: 'barrier/projects/3/x' })).toContain('raise it once more');
});
