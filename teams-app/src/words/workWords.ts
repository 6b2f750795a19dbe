import { formatDay, type Day } from '../domain';

const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** What the cards say that list somebody's work, or what is due. */
export const workWords = {
  mine: 'Your work',
  mineCount: (asked: number, due: number, late: number) =>
    asked + due === 0
      ? 'Nothing waits for you. What is due reaches you by itself.'
      : `${[
          ...(asked === 0
            ? []
            : [`${counted(asked, 'thing')} asked of you${late === 0 ? '' : `, ${String(late)} late`}`]),
          ...(due === 0 ? [] : [`${counted(due, 'thing')} due from you later`]),
        ].join('; ')}.`,
  asked: 'Asked of you',
  dueFromYou: 'Due from you',
  update: (title: string) => `Update: ${title}`,
  gap: {
    'no-sro': (title: string) => `No SRO: ${title}`,
    'no-plan': (title: string) => `No plan: ${title}`,
    'no-agreement': (title: string) => `No data agreement: ${title}`,
    'no-finish': (title: string) => `Past its finish: ${title}`,
    'no-meeting': (title: string) => `No meeting is planned for it: ${title}`,
  },
  kind: {
    milestone: (title: string) => title,
    paper: (title: string) => `Paper: ${title}`,
    action: (title: string) => `Action: ${title}`,
    promise: (title: string) => `Promised: ${title}`,
  },
  answerBy: (day: Day, today: Day) => `answer by ${formatDay(day, today)}`,
  by: (day: Day, today: Day) => `${day < today ? 'was due' : 'by'} ${formatDay(day, today)}`,
  instead: (name: string) => `for ${name}`,
  more: (count: number) => `And ${String(count)} more; the button below shows them all.`,
  openMine: 'Open my work',
  dueButton: 'Due this month',
  updateButton: 'Report on a project',
  snoozeButton: 'Snooze something',
  dueYours: 'Yours until the end of the month',
  dueOf: (name: string) => `${name} until the end of the month`,
  dueCount: (count: number, late: number) =>
    count === 0
      ? 'Nothing is due.'
      : `${counted(count, 'thing')} ${count === 1 ? 'is' : 'are'} due${late === 0 ? '' : `, ${String(late)} late`}.`,
  programme: 'The programme',
  openPlan: 'Open the plan',
  openProgramme: 'Open the programme',
  domainLine: (code: string, verdict: string, projects: number) =>
    [code, verdict.toLowerCase(), ...(projects === 0 ? [] : [counted(projects, 'project')])].join(' · '),
  noDomains: 'There is no domain in the programme yet.',
} as const;
