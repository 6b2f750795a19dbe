import { formatDay, readEscalationKey, type Day } from '../domain';
import type { Escalation, Milestone } from '../lists';
import type { Context } from './context';
import { actingPerson } from './refusals';
import { todayOf } from './moments';
import { writeOver } from './writeOver';

/**
 * Closes the open escalations of one milestone, with the outcome, once it is done, its date lies ahead again, or its date is another than the
 * one they were raised for; otherwise none.
 */
export const settleMilestone = async (context: Context, milestone: Milestone): Promise<readonly Escalation[]> => {
  const today = todayOf(context);
  const by = actingPerson(context)?.title;
  const closed: Escalation[] = [];
  for (const escalation of context.replica.snapshot.escalations.values()) {
    if (escalation.milestone !== milestone.id || escalation.state === 'Closed') continue;
    const settled = howSettled(milestone, escalation, today);
    if (settled === undefined) continue;
    const outcome = by === undefined ? `${settled}.` : `${settled}; ${by} said so.`;
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

const howSettled = ({ done, forecast }: Milestone, { key }: Escalation, today: Day): string | undefined => {
  if (done !== undefined) return `Done on ${formatDay(done, today)}`;
  // Another day still past raises an escalation of its own.
  const raisedFor = readEscalationKey(key)?.due ?? forecast;
  return forecast >= today || forecast !== raisedFor ? `Now due on ${formatDay(forecast, today)}` : undefined;
};
