import { closuresFrom, closuresKey, createCalendar, type Calendar } from '@ipmo-hub/teams-app/domain';
import type { Replica } from '@ipmo-hub/teams-app/graph';

/**
 * The programme's working days as its Policies list has them now. Answers the same calendar until its days off change, so that what is drawn from it
 * need not be drawn again. A setting that cannot be used leaves the calendar without days off of its own, as in the bot.
 */
export const programmeCalendar = (replica: Pick<Replica, 'version' | 'snapshot'>): (() => Calendar) => {
  let calendar = createCalendar();
  let stated = '';
  let read = -1;
  return () => {
    const now = replica.version('policies');
    if (now === read) return calendar;
    read = now;
    const setting = [...replica.snapshot.policies.values()].find(({ key }) => key === closuresKey)?.value ?? '';
    if (setting !== stated) {
      stated = setting;
      calendar = createCalendar({ closures: closuresFrom(setting) ?? [] });
    }
    return calendar;
  };
};
