import { londonClock } from '@ipmo-hub/teams-app/domain';
import type { Suite } from './createSuite';

/** Whether people may be told something now: a working day, within the policy's hours (London time, `sendUntil` not included). */
export const isSendingTime = (suite: Pick<Suite, 'policy' | 'contextFor' | 'now'>): boolean => {
  const { day, time } = londonClock(suite.now());
  const { sendFrom, sendUntil } = suite.policy();
  return suite.contextFor().calendar.isWorkingDay(day) && time >= sendFrom && time < sendUntil;
};
