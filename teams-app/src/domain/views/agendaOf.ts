import { addDays, mondayOf } from '../day';
import type { Day, EscalationRecord, MilestoneRecord, ProjectRecord } from '../plan';
import type { MilestoneStanding } from './milestoneStanding';
import type { ProjectStanding } from './projectStanding';

export interface AgendaItem<P extends ProjectRecord = ProjectRecord, M extends MilestoneRecord = MilestoneRecord> {
  readonly project: P;
  readonly standing: MilestoneStanding<M>;
}

/** A stretch of the agenda: what is late, this week, next week, the rest of the month, then month by month, and last what is done. */
export interface AgendaGroup<P extends ProjectRecord = ProjectRecord, M extends MilestoneRecord = MilestoneRecord> {
  readonly kind: 'late' | 'this week' | 'next week' | 'rest of month' | 'month' | 'done';
  /** First and last day of the stretch; weeks are Monday to Friday. Empty for late and done. */
  readonly from?: Day;
  readonly to?: Day;
  readonly items: readonly AgendaItem<P, M>[];
}

/** Milestones by date for narrow screens; groups without any are left out. */
export const agendaOf = <P extends ProjectRecord, M extends MilestoneRecord, E extends EscalationRecord>(
  projects: readonly ProjectStanding<P, M, E>[],
  today: Day,
): readonly AgendaGroup<P, M>[] => {
  const items = projects
    .flatMap(({ project, milestones }) => milestones.map((standing) => ({ project, standing })))
    .sort(byDate);
  const groups = new Map<string, AgendaGroup<P, M> & { items: AgendaItem<P, M>[] }>();
  for (const item of items) {
    const stretch = stretchOf(item.standing, today);
    const id = `${stretch.kind} ${stretch.from ?? ''}`;
    const group = groups.get(id) ?? { ...stretch, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  const order = ['late', 'this week', 'next week', 'rest of month', 'month', 'done'];
  return [...groups.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
};

const stretchOf = ({ milestone, state }: MilestoneStanding, today: Day): Omit<AgendaGroup, 'items'> => {
  if (state === 'done' || state === 'late') return { kind: state };
  const day = milestone.forecast;
  const monday = mondayOf(today);
  const nextMonday = addDays(monday, 7);
  const weekAfter = addDays(monday, 14);
  if (day < nextMonday) return { kind: 'this week', from: monday, to: addDays(monday, 4) };
  if (day < weekAfter) return { kind: 'next week', from: nextMonday, to: addDays(nextMonday, 4) };
  const month = day.slice(0, 7);
  if (month === weekAfter.slice(0, 7) && !weekAfter.endsWith('-01'))
    return { kind: 'rest of month', from: weekAfter, to: lastOf(month) };
  return { kind: 'month', from: `${month}-01`, to: lastOf(month) };
};

const lastOf = (month: string): Day => addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);

const byDate = (a: AgendaItem, b: AgendaItem): number => {
  const [first, second] = [a, b].map(
    ({ standing: { milestone } }) => `${milestone.done ?? milestone.forecast} ${milestone.key}`,
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
};
