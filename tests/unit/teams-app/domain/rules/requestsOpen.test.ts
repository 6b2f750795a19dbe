import { domain, noticeItem, project, samplePlan, update } from '../samplePlan';
import { runRule } from './runRule';

const said = (key: string, plannedAt: string) =>
  noticeItem({ key, item: 'projects/3', card: 'updateRequest', recipient: '1', state: 'Sent', plannedAt });
const plan = (notices: ReturnType<typeof said>[], updateEvery: 'Weekly' | 'Monthly' = 'Monthly') =>
  samplePlan({
    projects: [project()],
    domains: [domain({ updateEvery })],
    updates: [update({ on: '2026-10-05' })],
    notices,
  });

test('silence takes over the card of a request that nobody answered', () => {
  const request = said('updateRequest/projects/3/update:2026-10-28/1', '2026-10-21T09:00:00Z');
  const [notice] = runRule('silence', plan([request]), { day: '2026-11-18' });
  expect(notice).toMatchObject({ rule: 'silence', matter: 'updateRequest/projects/3/2026-10-28/1' });
  const [alone] = runRule('silence', plan([]), { day: '2026-11-18' });
  expect(alone).toMatchObject({ matter: 'silence/projects/3/2026-10-05/1' });
});

test('a request takes over the card of a silence that lasts', () => {
  const silence = said('silence/projects/3/silent:2026-10-05/1', '2026-11-18T09:00:00Z');
  const [notice] = runRule('updateRequest', plan([silence]), { day: '2026-11-24' });
  expect(notice).toMatchObject({ rule: 'updateRequest', matter: 'silence/projects/3/2026-10-05/1' });
});

test('what is asked again says since when, on a card of its own', () => {
  const before = said('updateRequest/projects/3/update:2026-11-13/1', '2026-11-12T09:00:00Z');
  const [notice] = runRule('updateRequest', plan([before], 'Weekly'), { day: '2026-11-19' });
  expect(notice?.why).toMatch(/It has been asked for since Thu 12 Nov\.$/);
  expect(notice?.matter).toBe('updateRequest/projects/3/2026-11-20/1');
  const [first] = runRule('updateRequest', plan([], 'Weekly'), { day: '2026-11-19' });
  expect(first?.why).not.toContain('since');
});
