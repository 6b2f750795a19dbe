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

test('whoever promised can say that it was done, and what came of it', () => {
  const outline = cardOf({ state: 'Action agreed', actionBy: '2026-11-27', answer: 'Ask both.', answeredBy: '2' });
  expect(outline).toContain('<Done, this came of it> unfolds');
});
