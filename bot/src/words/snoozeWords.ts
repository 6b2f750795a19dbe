import type { Day } from '@ipmo-hub/teams-app/domain';
import { formatDay } from '@ipmo-hub/teams-app/words';

/** What the command `snooze` says. */
export const snoozeWords = {
  what: 'What should rest?',
  everything: 'Everything that may wait',
  nothing:
    'Nothing of yours would remind you at the moment, so there is nothing to snooze. Escalations do not rest: their clock runs on.',
  when: (name: string) => `Until when should ${name} rest?`,
  unread: (typed: string, name: string) =>
    `I did not understand “${typed.slice(0, 60)}” as a day to come. Until when should ${name} rest?`,
  tomorrow: 'Until tomorrow',
  until: (day: Day, today: Day) => `Until ${formatDay(day, today)}`,
  nextWeek: 'Until Monday of next week',
  fortnight: 'For two weeks',
  rests: (name: string, back: Day, heard: Day, today: Day) =>
    back === heard
      ? `${name} rests. You hear of it again from ${formatDay(back, today)} on.`
      : `${name} rests. ${formatDay(back, today)} is not a working day: you hear of it again on ${formatDay(heard, today)}.`,
  /** In a message to nobody else. */
  all: 'everything that may wait',
};
