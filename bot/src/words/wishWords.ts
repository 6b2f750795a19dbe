import type { Day } from '@ipmo-hub/teams-app/domain';
import { formatDay } from '@ipmo-hub/teams-app/words';

/** What is asked back when somebody says in their own words what they want written. */
export const wishWords = {
  why: 'You get this because you asked for it.',
  owner: 'its owner',
  doneAlready: (name: string, done: Day, today: Day) => `${name} is done already, since ${formatDay(done, today)}.`,
  notYours: (code: string, owner: string) =>
    `${code} is ${owner}’s to change, and of those who stand behind its project. Ask them, or raise a barrier if it is in your way.`,
  rest: (name: string, day: Day | undefined, today: Day) =>
    day === undefined ? `Shall ${name} rest?` : `Shall ${name} rest until ${formatDay(day, today)}?`,
  yesRest: 'Yes, let it rest',
};
