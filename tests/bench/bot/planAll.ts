import { createCalendar, defaultPolicy, planNotices } from '@ipmo-hub/teams-app/domain';
import type { Milestone, Snapshot } from '@ipmo-hub/teams-app/lists';
import { seededRandom } from '../../../infra/local/src/graph/seededRandom';
import {
  domain,
  milestone,
  noticeItem,
  person,
  project,
  samplePlan,
  wen,
} from '../../unit/teams-app/domain/samplePlan';
import { median } from '../table';

export interface PlanRun {
  readonly notices: number;
  readonly parseMs: number;
  readonly planMs: number;
}

const rounds = 9;
const now = new Date('2026-11-23T09:30:00Z');

/** One planning pass against reading the same data as JSON, in turn. `said`: with a record of everything that the pass asks for. */
export const planAll = (milestones: number, said: boolean): PlanRun => {
  const plan = planOf(milestones);
  const calendar = createCalendar();
  const snapshot = said ? withNotices(plan, planNotices(plan, defaultPolicy, calendar, now)) : plan;
  const json = JSON.stringify(snapshot, (_name, value: unknown) =>
    value instanceof Map ? [...(value.values() as Iterable<unknown>)] : value,
  );
  const times = { parse: [] as number[], plan: [] as number[] };
  let notices = 0;
  for (let round = 0; round < rounds; round += 1) {
    times.parse.push(timed(() => void JSON.parse(json)));
    times.plan.push(timed(() => void (notices = planNotices(snapshot, defaultPolicy, createCalendar(), now).length)));
  }
  return { notices, parseMs: median(times.parse), planMs: median(times.plan) };
};

const timed = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/** A hundred milestones a project, spread over two years, most of those behind done: a plan as it is kept. */
const planOf = (count: number): Snapshot => {
  const random = seededRandom(7);
  const people = Array.from({ length: 500 }, (_, index) => person(String(100 + index), `Person ${String(index)}`));
  const projects = Array.from({ length: Math.ceil(count / 100) }, (_, index) =>
    project({
      id: String(1 + index),
      code: `VAL-${String(index)}`,
      sro: people[index % 500]?.id ?? '',
      lead: people[(index * 7) % 500]?.id ?? '',
    }),
  );
  const dayOf = (offset: number): string => new Date(now.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  const milestones: Milestone[] = Array.from({ length: count }, (_, index) => {
    const offset = Math.floor(random() * 730) - 365;
    const isDone = offset < 0 && random() < 0.97;
    return milestone({
      id: String(1 + index),
      key: `VAL-${String(index % projects.length)}.${String(index)}`,
      title: `Step ${String(index)} of what the project set out to do`,
      project: projects[index % projects.length]?.id ?? '',
      owner: people[index % 500]?.id ?? '',
      baseline: dayOf(offset - 20),
      forecast: dayOf(offset),
      ...(isDone && { done: dayOf(offset) }),
    });
  });
  return samplePlan({ people: [wen, ...people], domains: [domain()], projects, milestones });
};

const withNotices = (plan: Snapshot, planned: ReturnType<typeof planNotices>): Snapshot => {
  const notices = planned.map(({ key, matter, rule, card, item, recipient, why, covers }, index) =>
    noticeItem({
      id: String(1 + index),
      key,
      matter,
      rule,
      card,
      item: `${item.list}/${item.id}`,
      recipient,
      why,
      plannedAt: '2026-11-23T09:00:00Z',
      ...(covers && { covers: covers.join('\n') }),
    }),
  );
  return { ...plan, notices: new Map(notices.map((notice) => [notice.id, notice])) };
};
