import type { Day } from '@ipmo-hub/teams-app/domain';
import type { Meeting } from '@ipmo-hub/teams-app/lists';
import { formatDay } from '@ipmo-hub/teams-app/words';

/** What the command `my work` says. */
export const myWorkWords = {
  escalations: 'Waiting for your answer:',
  milestones: 'Your open milestones:',
  papers: 'Papers you are asked for:',
  actions: 'Your open actions:',
  escalation: (title: string, answerBy: Day, today: Day) => `${title}: answer by ${formatDay(answerBy, today)}.`,
  milestone: (key: string, name: string, project: string | undefined) =>
    `${key}: ${name}${project === undefined ? '' : ` (${project})`}.`,
  paper: (key: string, title: string, meeting: Meeting | undefined, today: Day) =>
    `${key}: ${title}${meeting === undefined ? '' : `, for ${meeting.title} on ${formatDay(meeting.on, today)}`}.`,
  action: (key: string, title: string, due: Day, today: Day) => `${key}: ${title}, due ${formatDay(due, today)}.`,
  nothing: (name: string, plan: string) => `Nothing waits for you, ${name}. The plan: ${plan}`,
  all: (plan: string) => `All of it: ${plan}`,
};
