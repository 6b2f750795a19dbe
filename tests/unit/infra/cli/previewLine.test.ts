import { createCalendar, defaultPolicy, planDay, previewNotices } from '@ipmo-hub/teams-app/domain';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { previewLine } from '../../../../infra/cli/previewLine';
import { action, meeting, milestone, paper, project, samplePlan } from '../../teams-app/domain/samplePlan';

const calendar = createCalendar();
const preview = (snapshot: Snapshot, day: string) => {
  const asked = new Map(planDay(snapshot, defaultPolicy, calendar, day).map((notice) => [notice.key, notice]));
  const from = new Date(`${day}T09:00:00Z`);
  return previewNotices(snapshot, defaultPolicy, calendar, from, day).map((notice) =>
    previewLine(snapshot, asked, notice),
  );
};
const quiet = { projects: [project({ rating: 'Amber' })], milestones: [milestone({ done: '2026-11-02' })] };

test('a digest shows what it says, each with its reason', () => {
  const snapshot = samplePlan({ ...quiet, actions: [action()], meetings: [meeting()], papers: [paper()] });
  expect(preview(snapshot, '2026-11-24')).toMatchObject([{ rule: 'paperDue', to: 'Kofi Marigold', urgent: false }]);
  const [digest] = preview(
    {
      ...snapshot,
      papers: new Map([['91', paper({ meeting: '90' })]]),
      meetings: new Map([['90', meeting({ papersBy: '2026-11-27' })]]),
    },
    '2026-11-26',
  );
  expect(digest).toMatchObject({
    about: 'Digest of 2 things',
    urgent: false,
    lines: [
      { about: 'LG-2026-12.P1 Homecare options', why: expect.stringContaining('you write it') as unknown },
      { about: 'LG-2026-11.A1 Ask the supplier for dates', why: expect.stringContaining('you took it on') as unknown },
    ],
  });
});

test.each([
  ['an update', { ...quiet, updates: [] }, 'VAL-03 Etanercept biosimilar switch'],
  ['a gap', { ...quiet, milestones: [] }, 'VAL-03 Etanercept biosimilar switch'],
  ['an action', { ...quiet, actions: [action({ due: '2026-11-24' })] }, 'LG-2026-11.A1 Ask the supplier for dates'],
  [
    'a milestone',
    { ...quiet, milestones: [milestone()] },
    'VAL-03.10 50% of patients switched (Etanercept biosimilar switch)',
  ],
])('%s is named as people quote it', (_what, parts, about) => {
  const lines = preview(samplePlan(parts), '2026-11-24');
  expect(lines).toMatchObject([{ about, reachable: true, email: '1@brackenford.example' }]);
  expect(lines[0]).not.toHaveProperty('lines');
});

test('what is urgent is marked', () => {
  const snapshot = samplePlan({ ...quiet, actions: [action({ due: '2026-11-24' })] });
  expect(preview(snapshot, '2026-11-24')).toMatchObject([{ urgent: true }]);
});
