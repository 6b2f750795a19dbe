import { addStep, formatDay, howSettled, isLive, readMatters, type MatterNow } from '../domain';
import type { AgendaItem, Escalation, Milestone, Patch, Risk } from '../lists';
import { saysCarried } from '../words';
import { agendaChain, readChains } from './agendaChain';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson } from './refusals';
import { writeEach, type Pass } from './writeEach';
import { writeOver } from './writeOver';

/**
 * Closes the open escalations of one milestone, with the outcome, once it is done, its date lies ahead again, or its date is another than the
 * one they were raised for (see howSettled); otherwise none.
 */
export const settleMilestone = (context: Context, milestone: Milestone): Promise<Pass> => {
  const matterOf = readMatters(context.replica.snapshot);
  const concerned = [...context.replica.snapshot.escalations.values()].filter(
    (escalation) => escalation.milestone === milestone.id,
  );
  return writeEach(concerned, (escalation) => settle(context, escalation, { ...matterOf(escalation), milestone }));
};

/** Closes the open escalations by which an entry of the RAID log was sent up, once the entry is closed; otherwise none. */
export const settleRisk = (context: Context, risk: Risk): Promise<Pass> => {
  const { snapshot } = context.replica;
  const matterOf = readMatters(snapshot);
  const riskEnd = risk.state === 'Closed' ? 'closed' : undefined;
  const concerned = [...snapshot.escalations.values()].filter((escalation) => escalation.risk === risk.id);
  return writeEach(concerned, (escalation) =>
    settle(context, escalation, { ...matterOf(escalation), riskEnd, riskOutcome: risk.outcome }),
  );
};

/**
 * Closes every escalation whose matter settled, for changes made past the suite (in SharePoint itself) and for updates that were cut short; and
 * those on which a meeting decided. A sweep runs it before it plans.
 */
export const settleEscalations = (context: Context): Promise<Pass> => {
  const { escalations, agendaItems } = context.replica.snapshot;
  const matterOf = readMatters(context.replica.snapshot);
  const chainOf = readChains(agendaItems.values());
  return writeEach(escalations.values(), (escalation) =>
    settle(context, escalation, matterOf(escalation), chainOf(escalation).at(-1)),
  );
};

/** Closes the escalation that an agenda item brings, once it says what the meeting decided; an item that brings none, or that was carried on, settles none. */
export const settleItem = (context: Context, item: AgendaItem): Promise<Pass> => {
  const { snapshot } = context.replica;
  const escalation = snapshot.escalations.get(item.escalation ?? '');
  const matterOf = readMatters(snapshot);
  const concerned = escalation && agendaChain(escalation, snapshot).at(-1)?.id === item.id ? [escalation] : [];
  return writeEach(concerned, (one) => settle(context, one, matterOf(one), item));
};

const settle = async (
  context: Context,
  escalation: Escalation,
  matter: MatterNow,
  item?: AgendaItem,
): Promise<Escalation | undefined> => {
  const today = todayOf(context);
  const by = actingPerson(context)?.title;
  const decide = (current: Escalation): Patch<'escalations'> | undefined => {
    if (current.state === 'Closed') return undefined;
    const settled = howSettled(current, matter, today);
    const decided = item && isLive(current) ? decisionOf(context, item) : undefined;
    if (settled === undefined && decided === undefined) return undefined;
    const outcome = decided ?? (by === undefined ? `${settled ?? ''}.` : `${settled ?? ''}; ${by} said so.`);
    return {
      state: 'Closed',
      outcome,
      closedOn: today,
      history: addStep(current.history, today, outcome),
      // A decision is the meeting's, not of whoever answered before.
      ...(decided !== undefined && { decided: true, answeredBy: null, answeredAt: null }),
    };
  };
  return decide(escalation) ? writeOver(context, 'escalations', escalation, decide) : undefined;
};

/** `Leadership group, Thu 10 Dec: The second supplier is agreed.` */
const decisionOf = (context: Context, { outcome = '', meeting }: AgendaItem): string | undefined => {
  // Where it went is no decision, though what it went on as is there no more.
  if (outcome.trim() === '' || saysCarried(outcome)) return undefined;
  const at = meeting === undefined ? undefined : context.replica.snapshot.meetings.get(meeting);
  return at ? `${at.title}, ${formatDay(at.on, todayOf(context))}: ${outcome.trim()}`.slice(0, 8000) : outcome.trim();
};
