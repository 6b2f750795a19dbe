import { formatDay } from '../formatDay';
import type { Day, EscalationRecord, MilestoneRecord } from '../plan';
import { readEscalationKey } from '../rules/escalationKey';

/**
 * How a milestone's present forecast takes away why an escalation was raised, in words without a full stop; undefined while it does not. Overdue: its
 * date is another, or lies ahead again. Slipped: the move was taken back.
 */
export const forecastSettles = (
  { key }: Pick<EscalationRecord, 'key'>,
  milestone: MilestoneRecord | undefined,
  today: Day,
): string | undefined => {
  const about = readEscalationKey(key);
  if (!milestone || milestone.done !== undefined) return undefined;
  const { forecast, moved = 0 } = milestone;
  if (about?.rule === 'overdueEscalation')
    // Another day still past raises an escalation of its own.
    return forecast >= today || forecast !== about.day ? `Now due on ${formatDay(forecast, today)}` : undefined;
  if (about?.rule === 'slippedThrice')
    return moved < Number(about.moment.slice('moved'.length))
      ? `Its forecast is ${formatDay(forecast, today)} again`
      : undefined;
  return undefined;
};
