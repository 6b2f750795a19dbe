import { drawCard, drawSubject, sceneOf, viewOf } from '@ipmo-hub/teams-app/cards';
import type { Escalation } from '@ipmo-hub/teams-app/lists';
import { action, beatrix, escalationItem, milestone, noticeItem, samplePlan, sunita } from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { outlineOf } from './outlineOf';

const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://plan.example/${list}/${id}`;

const programme = (fields: Partial<Escalation> = {}) =>
  memoryProgramme(
    samplePlan({
      milestones: [milestone({ forecast: '2026-11-16' })],
      escalations: [escalationItem({ answerBy: '2026-11-25', ...fields })],
      actions: [
        action({ owner: beatrix.id, due: '2026-11-30' }),
        action({ id: '96', key: 'LG-2026-11.A3', title: 'Write to both trusts', owner: beatrix.id, due: '2026-11-24' }),
      ],
    }),
  );

const digestOf = ({ suite }: ReturnType<typeof programme>, covers: string) =>
  outlineOf(
    drawCard(
      'digest',
      sceneOf(
        suite,
        noticeItem({
          card: 'digest',
          rule: 'digest',
          key: 'digest/people/2/digest:2026-11-23/2',
          item: 'people/2',
          recipient: beatrix.id,
          covers,
          plannedAt: '2026-11-23T08:10:00Z',
        }),
        { linkTo, viewer: beatrix },
      ),
    )!,
  );

test('a digest counts and lists what is open besides, the soonest first, and agrees with “my work”', () => {
  const suite = programme();
  const outline = digestOf(suite, 'actionDue/actions/95/due-in-5:2026-11-30/2');
  expect(outline).toContain('One thing new today; two more are open.');
  const [action3, escalation] = ['Write to both trusts', '50% of patients switched'].map((what) =>
    outline.indexOf(what),
  );
  expect(action3).toBeGreaterThan(outline.indexOf('Open besides'));
  expect(escalation).toBeGreaterThan(action3!);
  expect(outline).toContain('answer by Wed 25 Nov> → https://plan.example/milestones/10');
  const work = drawSubject('myWork', {
    ...viewOf(suite.suite, { linkTo, viewer: beatrix }),
    subject: `people/${beatrix.id}`,
  });
  expect(outlineOf(work!)).toContain('2 things asked of you; 1 thing due from you later.');
});

const raised = 'overdueEscalation/milestones/10/overdue:2026-11-16/2';
const up = { holder: sunita.id, rung: 'Domain lead', climbed: 1, heldBefore: beatrix.id } as const;

test('what went up because nobody answered is said so, and is not shown as done', () => {
  const suite = programme(up);
  const outline = digestOf(suite, raised);
  expect(outline).toContain('It was not settled in time; it is with Sunita Hollybrook now. Two things are open.');
  expect(outline).toContain('(With somebody else)');
  expect(outline).not.toContain('(Done)');
});

test('what its reader passed up is with somebody else, and nothing is said of time', () => {
  const outline = digestOf(programme({ ...up, answeredBy: beatrix.id }), raised);
  expect(outline).toContain('It is with Sunita Hollybrook now. Two things are open.');
});
