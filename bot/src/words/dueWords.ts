import type { Day } from '@ipmo-hub/teams-app/domain';
import { formatDay } from '@ipmo-hub/teams-app/words';

interface DueFacts {
  readonly code: string;
  readonly title: string;
  readonly due: Day;
  readonly today: Day;
  readonly late: boolean;
  /** Named where it is somebody else's. */
  readonly owner: string | undefined;
}

/** What the command `due this month` says. */
export const dueWords = {
  yours: 'Yours until the end of the month:',
  of: (name: string) => `${name} until the end of the month:`,
  line: ({ code, title, due, today, late, owner }: DueFacts) =>
    `${formatDay(due, today)}${late ? ' (late)' : ''}: ${code} ${title}${owner === undefined ? '' : `, ${owner}`}.`,
  nothing: (whose: string) => `Nothing is due until the end of the month ${whose}.`,
  ofYours: 'of what you own or lead',
  ofAll: 'in the programme',
  programme: 'The programme',
  all: (plan: string) => `All of it: ${plan}`,
};
