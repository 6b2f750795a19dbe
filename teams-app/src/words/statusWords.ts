import { formatDay, type Day, type EscalationRecord } from '../domain';
import { rungWords } from './healthSentence';
import { slipSentence } from './slip';

const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

type Raised = Pick<EscalationRecord, 'rung' | 'state' | 'answerBy' | 'actionBy'>;

/** What the cards say that show how a project or a domain stands. */
export const statusWords = {
  milestone: 'Milestone',
  next: 'Next',
  finish: 'Finish',
  done: 'Milestones',
  people: 'SRO, lead',
  lead: 'Lead',
  escalated: 'Escalated',
  report: 'Reported',
  path: 'To green',
  projects: 'Projects',
  nothingNext: 'Nothing is left to do',
  due: (title: string, day: Day, slipDays: number, today: Day) =>
    `${title}, ${day < today ? 'was due' : 'due'} ${formatDay(day, today)}, ${slipSentence(slipDays)}`,
  doneOn: (title: string, day: Day, today: Day) => `${title}, done ${formatDay(day, today)}`,
  finishes: (day: Day, slipDays: number, today: Day) => `${formatDay(day, today)}, ${slipSentence(slipDays)}`,
  progress: (done: number, all: number, late: number) =>
    all === 0 ? 'None yet' : `${String(done)} of ${String(all)} done${late === 0 ? '' : `, ${String(late)} late`}`,
  escalation: ({ rung, state, answerBy, actionBy }: Raised, today: Day) => {
    const whom = `To ${rungWords[rung]}`;
    if (state === 'Action agreed' && actionBy !== undefined) return `${whom}, action by ${formatDay(actionBy, today)}`;
    const by = formatDay(answerBy, today);
    return state === 'Acknowledged'
      ? `${whom}, acknowledged; what will be done is to follow by ${by}`
      : `${whom}, answer due by ${by}`;
  },
  more: (count: number) => `; ${String(count)} more escalated`,
  nobody: 'nobody',
  counts: (projects: number, milestones: number, late: number) =>
    `${counted(projects, 'project')}, ${counted(milestones, 'milestone')}, ${late === 0 ? 'none late' : `${String(late)} late`}`,
  projectLine: (code: string, rating: string) => `${code} · ${rating}`,
  otherProjects: (count: number) => `${counted(count, 'more project')} on the plan.`,
  openProject: 'Open the project',
  openDomain: 'Open the domain’s plan',
} as const;

export const choicesWords = {
  more: (count: number) => `${String(count)} more fit; say a little more to see them.`,
} as const;
