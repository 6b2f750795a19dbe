import { drawCard, sceneOf } from '@ipmo-hub/teams-app/cards';
import { policyFrom } from '@ipmo-hub/teams-app/domain';
import type { Escalation, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import { beatrix, cast, escalationItem, milestone, noticeItem, samplePlan, sunita } from '../domain/samplePlan';
import { runRule } from '../domain/rules/runRule';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { outlineOf } from './outlineOf';

const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://plan.example/${list}/${id}`;

/** A digest of one line, as Beatrix sees it on Mon 23 Nov. */
const lineOf = (key: string, fields: Partial<Escalation> = {}, people: readonly Person[] = cast) => {
  const notice = noticeItem({
    card: 'digest',
    rule: 'digest',
    key: 'digest/people/2/urgent-1:2026-11-23/2',
    item: 'people/2',
    recipient: beatrix.id,
    covers: key,
    plannedAt: '2026-11-23T08:10:00Z',
  });
  const escalations = [escalationItem(fields)];
  const plan = samplePlan({ people, milestones: [milestone({ forecast: '2026-11-16' })], escalations });
  return outlineOf(drawCard('digest', sceneOf(memoryProgramme(plan).suite, notice, { linkTo }))!);
};
const digestScene = (plan: Snapshot, covers: string, recipient: string) =>
  sceneOf(
    memoryProgramme(plan).suite,
    noticeItem({
      card: 'digest',
      rule: 'digest',
      item: `people/${recipient}`,
      recipient,
      covers,
      key: `digest/people/${recipient}/digest:2026-11-23/${recipient}`,
    }),
    { linkTo },
  );
const raised = 'overdueEscalation/milestones/10/overdue:2026-11-16/2';

test.each<[string, Partial<Escalation>, string]>([
  ['waits', {}, 'by Thu 26 Nov'],
  ['was promised', { state: 'Action agreed', actionBy: '2026-12-04' }, 'by Fri 4 Dec'],
  ['is with somebody else', { holder: sunita.id, rung: 'Domain lead', climbed: 1 }, 'with Sunita Hollybrook'],
  ['was returned', { state: 'Returned' }, 'settled'],
  ['has ended', { state: 'Closed' }, 'settled'],
])('a line of an escalation that %s names it and says how it stands for its reader', (_what, fields, when) => {
  const outline = lineOf(raised, fields);
  expect(outline).toContain('50% of patients switched');
  expect(outline).toContain(when);
});

test('an escalation of a milestone that slipped is not taken for one that moved, nor one of a project for its report', () => {
  const slipped = 'slippedThrice/milestones/10/moved3:2026-09-28';
  expect(lineOf(`${slipped}/2`, { key: slipped, trigger: 'Slipped' })).toContain('by Thu 26 Nov');
  const red = 'redTwice/projects/3/red:2026-09-10';
  expect(lineOf(`${red}/2`, { key: red, trigger: 'Red twice' })).not.toContain('Update:');
});

test('whoever has left, a row and a setting are named with what is wrong, until it is put right', () => {
  const setting = {
    id: '1',
    etag: '"1,1"',
    modified: '2026-11-01T09:00:00Z',
    title: 'Hours',
    key: 'send.from',
    value: '19:00',
  };
  const people = cast.map((one) => (one.id === '1' ? { ...one, left: true } : one));
  const wrong = {
    ...samplePlan({ people, policies: [setting] }),
    unfit: [
      {
        list: 'milestones' as const,
        id: '12',
        title: 'VAL-03.4',
        problems: [{ column: 'forecast', heading: 'Forecast', message: 'is not a date that exists' }],
      },
    ],
  };
  const lines = (plan: Snapshot, rule: string) =>
    runRule(rule, { ...wrong }, { day: '2026-11-23', policy: policyFrom([setting]) }).map(({ key, recipient }) =>
      outlineOf(drawCard('digest', digestScene(plan, key, recipient))!),
    )[0];
  expect(lines(wrong, 'personLeft')).toContain('Kofi Marigold has left and still leads VAL-03; owns VAL-03.10.');
  expect(lines(wrong, 'unfitRow')).toContain('“Forecast” is not a date that exists');
  expect(lines(wrong, 'policyProblem')).toContain(
    '“send.until” in the Policies list must be later than send.from (19:00).',
  );
  for (const rule of ['personLeft', 'unfitRow', 'policyProblem']) expect(lines(samplePlan(), rule)).toContain('done');
});
