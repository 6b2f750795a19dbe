import { londonClock, planNotices, type Notice } from '@ipmo-hub/teams-app/domain';
import { withdrawNotice } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from './createSuite';

/**
 * Takes back notices that waited until they were no longer true: done meanwhile, put back, or overtaken by the next one. A later sweep says
 * them if the rules ask for them again. `planned` is what the rules ask for now.
 */
export const withdrawOverdue = async (
  suite: Suite,
  planned: readonly Notice[],
  onFault: (fault: unknown, notice: string) => void,
): Promise<void> => {
  const { snapshot } = suite.programme.replica;
  const context = suite.contextFor();
  const waiting = [...snapshot.notices.values()].filter(({ state }) => state === 'Intended');
  const now = suite.now();
  // On a day off the rules ask for nothing, which does not mean that nothing is due.
  const { day, time } = londonClock(now);
  if (waiting.length === 0 || !context.calendar.isWorkingDay(day)) return;
  // Nor does the hour: what the day asks for until its end counts. Clocks do not change on working days.
  const wholeDay = { ...suite.policy(), sendFrom: '00:00', sendUntil: '24:00' };
  const lastMinute = new Date(now.getTime() + minutesUntilMidnight(time) * 60_000 - 60_000);
  const wholePlan = planNotices(snapshot, wholeDay, context.calendar, lastMinute);
  const wanted = new Set([...planned, ...wholePlan].map(({ key }) => key));
  for (const record of waiting) {
    if (wanted.has(record.key)) continue;
    await withdrawNotice(context, record, 'no longer due when it could be sent').catch((fault: unknown) =>
      onFault(fault, record.key),
    );
  }
};

/** From `HH:MM`. */
const minutesUntilMidnight = (time: string): number => 24 * 60 - Number(time.slice(0, 2)) * 60 - Number(time.slice(3));
