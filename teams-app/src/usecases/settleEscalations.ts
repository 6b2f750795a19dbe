import { formatDay, type Day } from '../domain';
import type { Escalation, Milestone } from '../lists';
import type { Context } from './context';
import { actingPerson } from './refusals';
import { todayOf } from './moments';
import { writeOver } from './writeOver';

/** Closes the open escalations of one milestone, with the outcome, once it is done or its date lies ahead again; otherwise none. */
export const settleMilestone = async (context: Context, milestone: Milestone): Promise<readonly Escalation[]> => {
  const settled = howSettled(milestone, todayOf(context));
  if (settled === undefined) return [];
  const by = actingPerson(context)?.title;
  const outcome = by === undefined ? `${settled}.` : `${settled}; ${by} said so.`;
  const closed: Escalation[] = [];
  for (const escalation of context.replica.snapshot.escalations.values()) {
    if (escalation.milestone !== milestone.id || escalation.state === 'Closed') continue;
    closed.push(
      await writeOver(context, 'escalations', escalation, ({ state }) =>
        state === 'Closed' ? undefined : { state: 'Closed', outcome },
      ),
    );
  }
  return closed;
};

/**
 * Closes every escalation whose milestone is settled, for changes made past the suite (in SharePoint itself) and for updates that were cut
 * short. A sweep runs it before it plans.
 */
export const settleEscalations = async (context: Context): Promise<readonly Escalation[]> => {
  const { escalations, milestones } = context.replica.snapshot;
  const concerned = new Set<string>();
  for (const { milestone, state } of escalations.values())
    if (milestone !== undefined && state !== 'Closed') concerned.add(milestone);
  const closed: Escalation[] = [];
  for (const id of concerned) {
    const milestone = milestones.get(id);
    if (milestone) closed.push(...(await settleMilestone(context, milestone)));
  }
  return closed;
};

const howSettled = ({ done, forecast }: Milestone, today: Day): string | undefined => {
  if (done !== undefined) return `Done on ${formatDay(done, today)}`;
  return forecast >= today ? `Now due on ${formatDay(forecast, today)}` : undefined;
};
