import type { Day } from '@ipmo-hub/teams-app/domain';
import { formatDay } from '@ipmo-hub/teams-app/words';

/** What the command `my work` says. */
export const myWorkWords = {
  escalations: 'Waiting for your answer:',
  milestones: 'Your open milestones:',
  escalation: (title: string, answerBy: Day, today: Day) => `${title}: answer by ${formatDay(answerBy, today)}.`,
  milestone: (key: string, name: string, project: string | undefined) =>
    `${key}: ${name}${project === undefined ? '' : ` (${project})`}.`,
  nothing: (name: string, plan: string) => `Nothing waits for you, ${name}. The plan: ${plan}`,
  all: (plan: string) => `All of it: ${plan}`,
};
