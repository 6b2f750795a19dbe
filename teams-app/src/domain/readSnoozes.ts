import type { Notice } from './notice';
import type { Day, PlanSnapshot } from './plan';

/**
 * Whether a notice rests because its reader asked for it. A snooze ends by itself; escalations do not rest, since their clock runs on.
 * A snooze of everything (`people/{their own id}`) leaves what is urgent.
 */
export const readSnoozes = (
  { snoozes }: Pick<PlanSnapshot, 'snoozes'>,
  today: Day,
): ((notice: Pick<Notice, 'card' | 'item' | 'recipient' | 'urgent'>) => boolean) => {
  const resting = new Set<string>();
  for (const { person, item, until } of snoozes.values()) if (until >= today) resting.add(`${person} ${item}`);
  return ({ card, item, recipient, urgent }) =>
    card !== 'escalation' &&
    (resting.has(`${recipient} ${item.list}/${item.id}`) ||
      (!urgent && resting.has(`${recipient} people/${recipient}`)));
};
