import { addDays } from '@ipmo-hub/teams-app/domain';
import type { Domain, Milestone, Person, Project, Snapshot } from '@ipmo-hub/teams-app/lists';

export const today = '2026-11-23';
const perProject = 10;
const ratings = ['Green', 'Amber', 'Red', 'Not started', 'Complete'] as const;
const base = { etag: '"1"', modified: '2026-11-01T00:00:00Z' };

export type Plan = Pick<Snapshot, 'domains' | 'projects' | 'milestones' | 'people' | 'escalations'>;

/** A plan of `rows` lines: projects, each with nine milestones, spread over the financial year; the same every time. */
export const samplePlan = (rows: number): Plan => {
  const domain: Domain = { ...base, id: '1', code: 'VAL', title: 'Value and improvement' };
  const people = new Map<string, Person>();
  for (let at = 1; at <= 40; at += 1)
    people.set(String(at), {
      ...base,
      id: String(at),
      title: `Person ${String(at)}`,
      email: 'p@example.org',
      role: 'Member',
    });
  const projects = new Map<string, Project>();
  const milestones = new Map<string, Milestone>();
  for (let at = 0; at < rows / perProject; at += 1) {
    const id = String(at + 1);
    const start = addDays('2026-04-01', (at * 7) % 90);
    const finish = addDays(start, 200);
    const lead = String((at % 40) + 1);
    projects.set(id, {
      ...base,
      id,
      code: `VAL-${String(at + 1).padStart(4, '0')}`,
      title: `Project number ${id} of the plan`,
      domain: '1',
      rating: ratings[at % 5] ?? 'Green',
      lastRating: 'Green',
      lead,
      sro: lead,
      start,
      finish,
      baselineFinish: addDays(finish, -(at % 3) * 14),
    });
    for (let step = 1; step < perProject; step += 1) {
      const key = at * perProject + step;
      const baseline = addDays(start, step * 20);
      const forecast = addDays(baseline, (key % 4) * 9);
      milestones.set(String(key), {
        ...base,
        id: String(key),
        key: `VAL-${id}.${String(step)}`,
        title: `Milestone ${String(step)} of project ${id}`,
        project: id,
        owner: String((key % 40) + 1),
        baseline,
        forecast,
        moved: key % 4,
        ...(forecast < today && key % 7 !== 0 ? { done: forecast } : {}),
      });
    }
  }
  return { domains: new Map([['1', domain]]), projects, milestones, people, escalations: new Map() };
};
